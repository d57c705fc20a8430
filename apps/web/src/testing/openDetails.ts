import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** Opens the details of a step's checks and waits for the code of their tables. */
export const openDetails = async (user: UserEvent): Promise<void> => {
  await user.click(screen.getByText(/^Details of /));
  await waitFor(() => {
    if (!document.querySelector('.details :is(table, .matrix)')) throw new Error('There is no table yet');
  });
};

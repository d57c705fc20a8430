import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi } from '../../testing/fakeApi.ts';
import { pageOf, setups } from '../../testing/fixtures/staffList.ts';
import { renderApp } from '../../testing/renderApp.tsx';

test('the filters and the order of the list are saved under a name, opened, and removed', async () => {
  let views = [{ id: 'view_1', name: 'Open ones', query: 'stage=opened' }];
  const asked = fakeApi({
    'GET /api/setups': (_, query) => pageOf(setups, query),
    'GET /api/staff/self/views': () => ({ views }),
    'PUT /api/staff/self/views': (body) => {
      const saved = { id: 'view_2', ...(body as { name: string; query: string }) };
      views = [...views, saved];
      return saved;
    },
    'DELETE /api/staff/self/views/view_1': () => {
      views = views.filter(({ id }) => id !== 'view_1');
    },
  });
  const { user, address } = renderApp('/staff');
  await user.click(await screen.findByRole('link', { name: 'Open ones' }));
  expect(address()).toBe('/staff?stage=opened');
  await user.selectOptions(screen.getByLabelText('Stage'), 'Done');
  await user.click(screen.getByText('Save this view'));
  await user.type(screen.getByLabelText('Name of the view'), 'Done ones');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const link = await screen.findByRole('link', { name: 'Done ones' });
  expect(link.getAttribute('aria-current')).toBe('page');
  const body = { name: 'Done ones', query: 'stage=done' };
  expect(asked).toContainEqual({ call: 'PUT /api/staff/self/views', body });
  await user.click(screen.getByRole('button', { name: 'Remove the view Open ones' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Open ones' })).toBeNull());
});

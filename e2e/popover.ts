import { expect, type Locator } from '@playwright/test';
import { keys } from './hands.ts';

/** Opens what explains something, reads it and goes back, all by keyboard. */
export const expectPopoverByKeyboard = async (
  control: Locator,
  title: string,
  says: string,
): Promise<void> => {
  await keys.press(control);
  const panel = control.page().getByRole('dialog', { name: title, exact: true });
  await expect(panel).toContainText(says);
  await expect(panel).toBeFocused();
  await control.page().keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(control).toBeFocused();
};

import { expect, test } from '../fixtures.ts';
import { chooseFromMenu, keys } from '../hands.ts';
import { staffAt } from '../staff.ts';

test('an owner invites a person, changes their role, ends their sessions and removes them with the keyboard alone', async ({
  newCustomer,
  product,
}) => {
  const staff = staffAt(await newCustomer(keys), product);
  const { page, heading } = staff;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await staff.signIn();
  await keys.press(page.getByRole('link', { name: 'People' }));
  await expect(heading).toHaveText('People');
  await keys.type(page.getByLabel('Email'), 'dee@tidewater.example');
  await chooseFromMenu(page.getByLabel('Role', { exact: true }), 'Builder');
  await keys.press(button('Create invite'));
  const invite = (await page.locator('.address').textContent()) ?? '';

  const dee = (await newCustomer(keys)).page;
  await dee.goto(invite);
  await keys.type(dee.getByLabel('Your name'), 'Dee Rowan');
  await keys.type(dee.getByLabel('Password'), 'a lantern on the far hill');
  await keys.press(dee.getByRole('button', { name: 'Continue' }));
  await expect(dee.getByRole('link', { name: 'Blueprints' })).toBeVisible();

  await page.reload();
  const role = page.getByLabel('Role of Dee Rowan');
  await chooseFromMenu(role, 'Viewer');
  await expect(role).toBeFocused();
  await dee.reload();
  await expect(dee.getByRole('link', { name: 'Setups', exact: true })).toBeVisible();

  await keys.press(page.getByText('Actions for Dee Rowan'));
  await keys.press(button('End sessions'));
  await expect(async () => {
    await dee.reload();
    await expect(dee.getByRole('heading', { level: 1 })).toHaveText('Staff sign-in', { timeout: 1000 });
  }).toPass();

  await keys.press(button('Remove'));
  // Pressing Enter twice removes nobody: the explanation has the focus.
  await page.keyboard.press('Enter');
  await expect(page.getByText('dee@tidewater.example')).toBeVisible();
  await keys.press(button('Remove Dee Rowan'));
  await expect(page.getByText('dee@tidewater.example')).toHaveCount(0);
  // The focus is not lost with what had it.
  await expect(heading).toBeFocused();
});

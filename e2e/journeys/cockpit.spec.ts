import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../page-check.ts';
import { staffAt } from '../staff.ts';

test.use({ scenario: 'integration/fresh-installation' });

test('the list shows staff what each customer waits for, and they act on several at once', async ({
  newCustomer,
  product,
  state,
  vendor,
}) => {
  const number = test.info().workerIndex;
  const [waiting, sent] = [`Heron ${number}`, `Kestrel ${number}`];
  await vendor.createSetup(state, waiting);
  const link = await vendor.createLink(await vendor.createSetup(state, sent));
  const staff = staffAt(await newCustomer(), product);
  const { page } = staff;
  await staff.signIn();
  await expect(staff.row(waiting)).toContainText('A link: there is none');
  await expect(staff.row(sent)).toContainText('Someone to open the link');

  const customer = await newCustomer();
  await customer.signInToOrg(link);
  await expect(staff.row(sent)).toContainText('The refresh token expires at a fixed time');
  await expect(staff.row(sent)).toContainText('Ask about “Policies of the app”');
  expect(await page.content()).not.toContain('Brightwood');
  await page.getByRole('button', { name: 'Waiting for' }).click();
  await expect(page).toHaveURL(/sort=blocked&order=asc/);

  for (const name of [waiting, sent]) await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
  const several = page.getByRole('region', { name: 'With the chosen setups' });
  await several.getByLabel('Assigned to').selectOption('Robin Hale (you)');
  await several.getByRole('button', { name: 'Assign' }).click();
  await expect(staff.row(waiting).getByRole('combobox')).toHaveValue(/.+/);
  await several.getByRole('button', { name: 'Extend links by 30 days' }).click();
  await expect(several).toContainText('One setup has no link');
  await several.getByRole('button', { name: 'Prepare reminders' }).click();
  await expect(several).toContainText('The next step is “Policies of the app”');
  await expectAccessible(page, 'staff list with reminders', 'staff-reminders');

  await page.getByRole('combobox', { name: 'Assigned to', exact: true }).first().selectOption('Nobody');
  await expect(staff.row(sent)).toHaveCount(0);
  await page.goBack();
  await page.goto(`${product.url}/staff`);
  await staff.row(sent).getByRole('link', { name: sent }).click();
  await expect(page.getByText('Robin Hale prepared a reminder')).toBeVisible();
});

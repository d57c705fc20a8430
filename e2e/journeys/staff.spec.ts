import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../page-check.ts';
import { staffAt } from '../staff.ts';

test.use({ scenario: 'integration/fresh-installation' });

test('the list follows a customer while they work', async ({ newCustomer, product, setup }) => {
  const staff = staffAt(await newCustomer(), product);
  await staff.signIn();
  const row = staff.row(setup.customer);
  await expect(row).toContainText('Not opened');

  const customer = await newCustomer();
  await customer.openLink(setup.link);
  await expect(row).not.toContainText('Not opened');
  await expect(row).toContainText('Opened');
  await expect(row).toContainText('The sign-in to Salesforce');

  await customer.goToStep('Sign in to Salesforce');
  await customer.signIn();
  await customer.confirmOrg();
  await expect(row).toContainText('In progress');
  await expect(row).toContainText('Policies of the app');
  await expect(row).not.toContainText('Brightwood Furniture');
});

test('staff create a setup and a link, and withdrawing it shuts the customer out', async ({
  newCustomer,
  product,
  state,
  vendor,
}) => {
  const staff = staffAt(await newCustomer(), product);
  await staff.signIn();
  const name = `Fjordlight ${test.info().workerIndex}`;
  const blueprint = await vendor.createBlueprint(state);
  await staff.createSetup(name, (menu) => menu.selectOption(blueprint));
  const link = await staff.createLink();

  const customer = await newCustomer();
  await customer.signInToOrg(link);
  await expect(staff.page.getByRole('row').filter({ hasText: 'Opened' })).toBeVisible();

  await staff.withdrawLink();
  await expect(customer.heading).toHaveText('We cannot show this setup');
  await customer.page.reload();
  await expect(customer.page.getByRole('alert')).toContainText('This browser has not opened this setup');
  expect(await customer.page.content()).not.toContain('Brightwood');
  await customer.page.goto(link);
  await expect(customer.heading).toHaveText('This link does not work');
});

test('an expired link asks the staff for a new one, who renew it with a click: the same address works, with everything kept', async ({
  newCustomer,
  product,
  vendor,
  setup,
}) => {
  const link = await vendor.createExpiredLink(setup);
  const staff = staffAt(await newCustomer(), product);
  await staff.signIn();
  const customer = await newCustomer();
  await customer.page.goto(link);
  await expect(customer.heading).toHaveText('This link has expired');
  await expect(customer.page.getByRole('main')).toContainText('Nothing is lost');
  await expect(customer.page.getByRole('link', { name: 'Write an email instead' })).toBeVisible();
  await expectAccessible(customer.page, 'expired link', 'link-expired');
  const row = staff.row(setup.customer);
  await expect(row).not.toContainText('asks for a new link');
  await customer.page.getByRole('button', { name: 'Ask for a new link' }).click();
  await expect(customer.page.getByRole('status').first()).toContainText('sees your request');
  await expectAccessible(customer.page, 'expired link, asked for another');

  // It reaches the list while it is open.
  await expect(row).toContainText('asks for a new link');
  await row.getByRole('link', { name: setup.customer }).click();
  await expect(staff.page.getByText('The customer asks for a new link')).toBeVisible();
  await expectAccessible(staff.page, 'staff setup with a request', 'staff-link-request');
  await staff.page.getByRole('button', { name: 'Renew the link' }).click();
  await expect(staff.page.getByText('The customer asks for a new link')).toHaveCount(0);
  await customer.page.reload();
  await expect(customer.page.getByRole('button', { name: 'Open the setup' })).toBeVisible();
});

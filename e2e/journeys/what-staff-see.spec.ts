import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../page-check.ts';
import { staffAt } from '../staff.ts';

test.use({ scenario: 'integration/app-policies-unreadable' });

test('staff read results without values, see an example of the page, and the values while the customer shows them', async ({
  customer,
  newCustomer,
  product,
  setup,
}) => {
  await customer.signInToOrg(setup.link);
  await customer.runAs('me');
  const staff = staffAt(await newCustomer(), product);
  const { page } = staff;
  await staff.signIn();
  await staff.row(setup.customer).getByRole('link', { name: setup.customer, exact: true }).click();
  const steps = page.getByRole('region', { name: 'Steps' });
  await expect(steps).toContainText('evidence is hidden, until the customer decides to show them');
  const opened = steps.getByText(/^\d+ checks?$/);
  await opened.nth(3).click();
  await expect(steps.getByText('Message code').first()).toBeVisible();
  expect(await page.content()).not.toMatch(/Brightwood|Ada Lovelace/);
  await expectAccessible(page, 'findings of a setup for staff', 'staff-findings');

  await page.getByRole('link', { name: 'See it as the customer does' }).click();
  await expect(page.getByRole('note').filter({ hasText: 'An example org' })).toBeVisible();
  await page.getByRole('link', { name: /Objects$/ }).click();
  await expect(staff.heading).toBeVisible();
  await expect(page.getByRole('group').first()).toBeVisible();
  await expect(page.locator('.preview-page').getByRole('button').first()).toBeDisabled();
  expect(await page.content()).not.toMatch(/Brightwood|Ada Lovelace/);
  await expectAccessible(page, 'preview of a setup', 'staff-preview');

  await customer.page.getByRole('link', { name: /calls/ }).first().click();
  await customer.page.getByRole('button', { name: 'Show Tidewater names, values, and evidence' }).click();
  await expect(customer.page.getByText(/Tidewater sees names, values, and evidence/)).toBeVisible();
  await expect(page.getByText('The customer’s own page')).toBeVisible();
  await expect(page.locator('.preview-page')).toContainText('Brightwood');

  await page.getByRole('link', { name: 'Back to the setup' }).click();
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  await expect(staff.heading).toContainText(`for ${setup.customer}`);
  await expect(page.getByText('With names and values that the customer shows.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the report' }).click();
  expect((await download).suggestedFilename()).toMatch(/^report-.+\.txt$/);
  await expectAccessible(page, 'report of a setup for staff', 'staff-report');

  await customer.page.getByRole('button', { name: 'Hide them from Tidewater again' }).click();
  await expect(page.getByText(/are replaced by what they are/)).toBeVisible();
});

import { refreshedId } from '@orgready/guides/integration/scenarios/install-scenarios';
import { customerOrg } from '@orgready/guides/integration/scenarios/world';
import { to18 } from '@orgready/guides/salesforce-id';
import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../page-check.ts';
import { readSetup } from '../setup-document.ts';
import { staffAt } from '../staff.ts';

test.use({ scenario: 'integration/sandbox-instead-of-production' });

test('a refreshed sandbox is shown with both ids, and goes on with its answers once a person confirms it', async ({
  newCustomer,
  vendor,
  setup,
  salesforce,
  product,
}) => {
  const before = to18(customerOrg.id);
  const first = await newCustomer();
  await first.signInToOrg(setup.link);
  await first.runAs('me');
  await salesforce.reset('integration/app-lost-oauth');

  const customer = await newCustomer();
  const { page } = customer;
  await customer.openLink(await vendor.createLink(setup));
  await customer.signIn();
  await expect(customer.heading).toHaveText('This sandbox was refreshed');
  const changed = page.getByRole('region', { name: 'What the refresh changed' });
  for (const shown of [
    before,
    refreshedId,
    'Your answers are kept.',
    'an app that came with a package can lose its OAuth settings',
  ])
    await expect(changed).toContainText(shown);
  expect((await readSetup(customer, setup)).document.access).toBe('plan');
  await expectAccessible(page, 'refreshed sandbox');

  await page.getByRole('button', { name: 'Yes, continue with the refreshed sandbox' }).click();
  await page.waitForURL('**/steps/*');
  const { document } = await readSetup(customer, setup);
  expect(document).toMatchObject({ access: 'full', org: { id: refreshedId } });
  await customer.goToStep('The user');
  await expect(page.getByRole('main')).toContainText('Which user will Tidewater for Salesforce use? My user');
  await customer.goToStep('Policies of the app');
  await expect(page.getByRole('main')).toContainText('OAuth');

  const staff = staffAt(await newCustomer(), product);
  await staff.signIn();
  await staff.row(setup.customer).getByRole('link', { name: setup.customer, exact: true }).click();
  await expect(staff.page.locator('#content')).toContainText(before);
  await expect(staff.page.locator('#content')).toContainText(refreshedId);
});

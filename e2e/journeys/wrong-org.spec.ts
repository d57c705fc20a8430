import { otherOrg } from '@orgready/guides/integration/scenarios/world';
import { admin } from '../admin.ts';
import { expect, test } from '../fixtures.ts';
import { askedByBrowserOf } from '../setup-document.ts';

test.use({ scenario: 'integration/fresh-installation' });

test('an org other than the one the setup began with is refused, and the right one lets in', async ({
  arrives,
  vendor,
  setup,
}) => {
  const first = await arrives();
  await first.entersOrg(setup.link);

  const second = await arrives();
  await second.opensLink(await vendor.makesLink(setup));
  await second.signsIn('ana.admin@brightwood.example.uat');
  const { page } = second;
  await expect(page.getByRole('alert')).toContainText('That was another org');
  await expect(page.getByRole('alert')).toContainText('Nothing was read from the other one');
  const { text, document } = await askedByBrowserOf(second, setup);
  expect(document.connection).toBeNull();
  expect(document.access).toBe('plan');
  for (const secret of [otherOrg.name, otherOrg.id]) {
    expect(text).not.toContain(secret);
    expect(await page.content()).not.toContain(secret);
  }

  // Salesforce remembers the wrong user; our page has the way round that.
  await page.getByLabel('Use another Salesforce user').check();
  await second.leavesForSalesforce();
  // Ana has allowed the app before, in the first browser: Salesforce does not ask again.
  await admin.logsIn(page);
  await expect(page.getByRole('banner')).toContainText('Brightwood Furniture');
  expect((await askedByBrowserOf(second, setup)).document.access).toBe('full');
});

test('before an org is confirmed another can be chosen', async ({ customer, setup }) => {
  const { page } = customer;
  await customer.opensLink(setup.link);
  await customer.goesTo('Sign in to Salesforce');
  await customer.signsIn('ana.admin@brightwood.example.uat');
  await expect(customer.heading).toHaveText('Is this the right org?');
  await expect(page.getByRole('main')).toContainText('Sandbox');
  await page.getByRole('button', { name: 'Sign in to another org' }).click();
  await page.getByLabel('Use another Salesforce user').check();
  await customer.leavesForSalesforce();
  await admin.logsIn(page);
  await admin.allows(page);
  await expect(page.getByRole('main')).toContainText('Production');
  await customer.confirmsOrg();
  await expect(page.getByRole('banner')).toContainText('Brightwood Furniture');
});

import { otherOrg } from '@orgready/guides/integration/scenarios/world';
import { admin } from '../admin.ts';
import { expect, test } from '../fixtures.ts';
import { readSetup } from '../setup-document.ts';

test.use({ scenario: 'integration/fresh-installation' });

test('an org other than the one the setup began with is refused, and the right one lets in', async ({
  newCustomer,
  vendor,
  setup,
}) => {
  const first = await newCustomer();
  await first.signInToOrg(setup.link);

  const second = await newCustomer();
  await second.openLink(await vendor.createLink(setup));
  await second.signIn('ana.admin@brightwood.example.uat');
  const { page } = second;
  await expect(page.getByRole('alert')).toContainText('You signed in to another org');
  await expect(page.getByRole('alert')).toContainText('We read nothing from the org you signed in to');
  const { text, document } = await readSetup(second, setup);
  expect(document.connection).toBeNull();
  expect(document.access).toBe('plan');
  for (const secret of [otherOrg.name, otherOrg.id]) {
    expect(text).not.toContain(secret);
    expect(await page.content()).not.toContain(secret);
  }

  // Salesforce remembers the wrong user; our page offers a way to change that.
  await page.getByLabel('Use another Salesforce user').check();
  await second.leaveForSalesforce();
  // Ana has allowed the app before, in the first browser: Salesforce does not ask again.
  await admin.logIn(page);
  await expect(page.getByRole('banner')).toContainText('Brightwood Furniture');
  expect((await readSetup(second, setup)).document.access).toBe('full');
});

test('before an org is confirmed another can be chosen', async ({ customer, setup }) => {
  const { page } = customer;
  await customer.openLink(setup.link);
  await customer.goToStep('Sign in to Salesforce');
  await customer.signIn('ana.admin@brightwood.example.uat');
  await expect(customer.heading).toHaveText('Is this the right org?');
  await expect(page.getByRole('main')).toContainText('Sandbox');
  await page.getByRole('button', { name: 'No, sign in to another org' }).click();
  await page.getByLabel('Use another Salesforce user').check();
  await customer.leaveForSalesforce();
  await admin.logIn(page);
  await admin.allow(page);
  await expect(page.getByRole('main')).toContainText('Production');
  await customer.confirmOrg();
  await expect(page.getByRole('banner')).toContainText('Brightwood Furniture');
});

import { admin } from '../admin.ts';
import { expect, test } from '../fixtures.ts';
import { readSetup } from '../setup-document.ts';

test.use({ scenario: 'integration/fresh-installation' });

test('a person who presses Deny at Salesforce comes back to a page that shows what happened', async ({
  customer,
  setup,
}) => {
  const { page } = customer;
  await customer.openLink(setup.link);
  await customer.goToStep('Sign in to Salesforce');
  await customer.leaveForSalesforce();
  await admin.logIn(page);
  await admin.deny(page);
  await expect(customer.heading).toHaveText('Sign in to the org');
  await expect(page.getByText('access_denied', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in to Salesforce' })).toBeEnabled();
  expect((await readSetup(customer, setup)).document.connection).toBeNull();
});

test('a forged return from Salesforce ends on a calm page and links nothing', async ({
  customer,
  product,
  setup,
}) => {
  const { page } = customer;
  await customer.openLink(setup.link);
  await page.goto(`${product.url}/oauth/callback?state=x&code=y`);
  expect(new URL(page.url()).origin).toBe(product.url);
  await expect(customer.heading).toBeVisible();
  await expect(page.getByRole('main')).toContainText('open the link');
  const { document } = await readSetup(customer, setup);
  expect(document.connection).toBeNull();
  expect(document.orgBound).toBe(false);
});

test('the return of one browser’s sign-in is worth nothing in another browser', async ({
  newCustomer,
  product,
  setup,
}) => {
  const victim = await newCustomer();
  await victim.openLink(setup.link);
  const attacker = await newCustomer();
  await attacker.openLink(setup.link);
  await attacker.goToStep('Sign in to Salesforce');
  await attacker.leaveForSalesforce();
  await admin.logIn(attacker.page);
  const callback = await admin.allowWithoutFollowing(attacker.page);
  expect(callback).toContain(`${product.url}/oauth/callback?code=`);

  await victim.page.goto(callback);
  await expect(victim.heading).toBeVisible();
  const { document } = await readSetup(victim, setup);
  expect(document.connection).toBeNull();
  expect(document.orgBound).toBe(false);
});

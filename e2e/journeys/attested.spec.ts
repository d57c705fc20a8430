import { expect, test } from '../fixtures.ts';

test.use({ scenario: 'integration/app-policies-unreadable' });

const policies = [
  'The app is enabled',
  'Everyone who connects may authorise the app',
  'Refresh tokens stay valid until revoked',
  'The app works from Tidewater’s servers',
];

test('what the API does not show is attested by a named person and never called passed', async ({
  customer,
  setup,
}) => {
  const { page } = customer;
  await customer.opensLink(setup.link);
  await customer.goesTo('Sign in to Salesforce');
  await customer.signsIn();
  await customer.confirmsOrg();
  await customer.goesTo('Policies of the app');
  for (const name of policies) {
    const check = customer.check(name);
    await expect(check).toContainText('Cannot tell');
    await check.getByLabel('Your name').fill('Mira Solberg');
    await check.getByRole('button', { name: 'Confirm with my name' }).click();
    await expect(check).toContainText('Attested by Mira Solberg');
    await expect(check).not.toContainText('Passed');
  }

  await customer.goesTo('Done');
  await expect(page.getByText('Everything is in place')).toBeVisible();
  const step = page.getByRole('main').getByRole('listitem').filter({ hasText: 'stays connected' });
  await expect(step).toContainText('Attested by Mira Solberg');
  await expect(step).not.toContainText(/passed/i);
});

test('a word that is taken back opens the step again', async ({ customer, setup }) => {
  await customer.opensLink(setup.link);
  await customer.goesTo('Sign in to Salesforce');
  await customer.signsIn();
  await customer.confirmsOrg();
  await customer.goesTo('Policies of the app');
  const check = customer.check('The app is enabled');
  await check.getByLabel('Your name').fill('Mira Solberg');
  await check.getByRole('button', { name: 'Confirm with my name' }).click();
  await check.getByRole('button', { name: 'Withdraw' }).click();
  await expect(check).toContainText('Cannot tell');
  await expect(check).not.toContainText('Mira Solberg');
});

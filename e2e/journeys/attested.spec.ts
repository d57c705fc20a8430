import { witness } from '../customer.ts';
import { expect, test } from '../fixtures.ts';

test.use({ scenario: 'integration/app-policies-unreadable' });

const policies = [
  'The app is enabled',
  'The person who connects Tidewater can authorize the app',
  'The refresh token does not expire while Tidewater uses it',
  'Tidewater’s servers can connect',
  'The app does not require a high-assurance session',
];

test('what the API does not show is attested by a named person and never called passed', async ({
  customer,
  setup,
}) => {
  const { page } = customer;
  await customer.signInToOrg(setup.link);
  await customer.goToStep('Policies of the app');
  for (const name of policies) {
    const check = customer.check(name);
    await expect(check).toContainText('Cannot tell');
    await customer.attest(name);
    await expect(check).not.toContainText('Passed');
  }

  await customer.runAs('me');
  await customer.finish();
  const step = page.getByRole('main').getByRole('listitem').filter({ hasText: 'stays connected' });
  await expect(step).toContainText(`Confirmed by ${witness}`);
  await expect(step).not.toContainText(/passed/i);
});

test('a word that is taken back opens the step again', async ({ customer, setup }) => {
  await customer.signInToOrg(setup.link);
  await customer.goToStep('Policies of the app');
  const check = customer.check('The app is enabled');
  await customer.attest('The app is enabled');
  const { page } = customer;
  const confirmed = page.locator('.attestation', { hasText: `Confirmed by ${witness}: The app is enabled` });
  await expect(confirmed.locator('p').first()).toBeFocused();
  await confirmed.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused();
  await expect(check).toContainText('Cannot tell');
  await expect(check).not.toContainText(witness);
});

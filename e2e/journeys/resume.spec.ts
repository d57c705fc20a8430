import { customerOrg } from '@orgready/guides/integration/scenarios/world';
import { admin } from '../admin.ts';
import { expect, test } from '../fixtures.ts';
import { readSetup, statusFor } from '../setup-document.ts';

test.use({ scenario: 'integration/fresh-installation' });

/** What only someone signed in to the org may read. */
const readFromTheOrg = [
  customerOrg.name,
  customerOrg.id,
  customerOrg.instance,
  'ana.admin@brightwood.example',
  'Ana Brandt',
  'Enforce IP restrictions',
  'Expire refresh token after specific time',
];

test('after a reload the customer is at the same step with the same findings', async ({
  customer,
  setup,
}) => {
  await customer.signInToOrg(setup.link);
  await customer.goToStep('Policies of the app');
  const finding = customer.check('Tidewater’s servers can connect');
  await expect(finding).toContainText('Enforce IP restrictions');
  await customer.page.reload();
  await expect(customer.heading).toHaveText('Change the policies of Tidewater Connect');
  await expect(finding).toContainText('Enforce IP restrictions');
});

test('a second browser sees the plan alone until it has signed in to the org', async ({
  newCustomer,
  vendor,
  setup,
}) => {
  const first = await newCustomer();
  await first.signInToOrg(setup.link);
  await first.goToStep('Policies of the app');
  await expect(first.check('Tidewater’s servers can connect')).toContainText('Failed');
  const known = await readSetup(first, setup);
  for (const secret of readFromTheOrg) expect(known.text).toContain(secret);

  const second = await newCustomer();
  await second.openLink(await vendor.createLink(setup));
  await expect(second.heading).toHaveText('Sign in to the org');
  const shown = await readSetup(second, setup);
  const steps = ['Policies of the app', 'Install the package', 'API access', 'Done', 'Sign in to Salesforce'];
  for (const step of steps) {
    await second.goToStep(step);
    const page = await second.page.content();
    for (const secret of readFromTheOrg) {
      expect(page, `the step ${step}`).not.toContain(secret);
      expect(shown.text).not.toContain(secret);
    }
  }
  expect(shown.document.access).toBe('plan');
  // Only the sign-in is shown as open: the other steps do not even show whether they have a result.
  for (const { id, status } of shown.document.steps)
    expect(status, id).toBe(id === 'connect' ? 'unchecked' : 'concealed');
  expect(await statusFor(first, `/api/setups/${setup.id}/calls`)).toBe(200);
  expect(await statusFor(second, `/api/setups/${setup.id}/calls`)).toBe(403);

  // Ana has allowed the app before, in the first browser: Salesforce does not ask again.
  await second.leaveForSalesforce();
  await admin.logIn(second.page);
  await expect(second.heading).toHaveText('Change the policies of Tidewater Connect');
  await expect(second.check('Tidewater’s servers can connect')).toContainText('Enforce IP restrictions');
});

import { customerOrg } from '@orgready/guides/integration/scenarios/world';
import { admin } from '../admin.ts';
import { expect, test } from '../fixtures.ts';
import { askedByBrowserOf, statusFor } from '../setup-document.ts';

test.use({ scenario: 'integration/fresh-installation' });

/** What only somebody signed in to the org may read. */
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
  await customer.entersOrg(setup.link);
  await customer.goesTo('Policies of the app');
  const finding = customer.check('The app works from Tidewater’s servers');
  await expect(finding).toContainText('Enforce IP restrictions');
  await customer.page.reload();
  await expect(customer.heading).toHaveText('Put the policies of Tidewater Connect right');
  await expect(finding).toContainText('Enforce IP restrictions');
});

test('a second browser sees the plan alone until it has signed in to the org', async ({
  arrives,
  vendor,
  setup,
}) => {
  const first = await arrives();
  await first.entersOrg(setup.link);
  await first.goesTo('Policies of the app');
  await expect(first.check('The app works from Tidewater’s servers')).toContainText('Failed');
  const known = await askedByBrowserOf(first, setup);
  for (const secret of readFromTheOrg) expect(known.text).toContain(secret);

  const second = await arrives();
  await second.opensLink(await vendor.makesLink(setup));
  await expect(second.heading).toHaveText('Sign in to the org');
  const told = await askedByBrowserOf(second, setup);
  const steps = ['Policies of the app', 'Install the package', 'API access', 'Done', 'Sign in to Salesforce'];
  for (const step of steps) {
    await second.goesTo(step);
    const page = await second.page.content();
    for (const secret of readFromTheOrg) {
      expect(page, `the step ${step}`).not.toContain(secret);
      expect(told.text).not.toContain(secret);
    }
  }
  expect(told.document.access).toBe('plan');
  // Only the sign-in is told to be open: of the rest not even whether there is anything.
  for (const { id, status } of told.document.steps)
    expect(status, id).toBe(id === 'connect' ? 'unchecked' : 'concealed');
  expect(await statusFor(first, `/api/setups/${setup.id}/calls`)).toBe(200);
  expect(await statusFor(second, `/api/setups/${setup.id}/calls`)).toBe(403);

  // Ana has allowed the app before, in the first browser: Salesforce does not ask again.
  await second.leavesForSalesforce();
  await admin.logsIn(second.page);
  await expect(second.heading).toHaveText('Put the policies of Tidewater Connect right');
  await expect(second.check('The app works from Tidewater’s servers')).toContainText(
    'Enforce IP restrictions',
  );
});

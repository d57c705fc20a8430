import { integrationParams } from '@orgready/guides/integration/params';
import { approveProfile } from '../connected-apps.ts';
import { type Customer, witness } from '../customer.ts';
import { expect, test } from '../fixtures.ts';
import { keys } from '../hands.ts';
import { explainRefusal, signInAndGetRefused } from '../main-journey.ts';
import { readSetup } from '../setup-document.ts';

test.use({ scenario: 'integration/everything-asked-for' });

/** A person who keeps a list of approved users and is not on it cannot sign in here either. */
const getApproved = async (customer: Customer, salesforceUrl: string): Promise<void> => {
  const errorPage = await signInAndGetRefused(customer);
  await explainRefusal(customer, keys, errorPage, { code: 'OAUTH_APP_ACCESS_DENIED', step: 'App policies' });
  await expect(customer.heading).toHaveText('Allow Tidewater Link in the org');
  const tab = await customer.page.context().newPage();
  await approveProfile(tab, salesforceUrl, 'Tidewater Link', 'System Administrator');
  await customer.returnFrom(tab);
};

const says = (customer: Customer, step: string) =>
  customer.page.getByRole('main').getByRole('listitem').filter({ hasText: step });

/** Chooses the field that holds the sales region, on the page that asks for it. */
const pickField = async (customer: Customer): Promise<void> => {
  const { page, heading } = customer;
  await customer.goToStep('Objects and fields');
  await expect(heading).toHaveText('Give access to objects and fields');
  const region = page.getByRole('group', { name: 'Sales region' });
  await keys.type(region.getByRole('searchbox'), 'indus');
  await expect(region.getByText(/^1 field found/)).toBeVisible();
  await keys.press(
    region.getByRole('list', { name: 'Fields found' }).getByRole('button', { name: 'Industry' }),
  );
  await expect(region.getByRole('button', { name: 'Change' })).toBeFocused();
  await expect(heading).toHaveText('The permission set gives access to every object and field');
  // The other one may be left out, and is.
  await expect(page.getByRole('group', { name: 'Customer tier' }).getByRole('searchbox')).toBeVisible();
};

const visitRemainingSteps = async (customer: Customer): Promise<void> => {
  const { heading } = customer;
  await customer.goToStep('More permissions');
  await expect(heading).toHaveText(
    'The user can set up Change Data Capture and install Tidewater’s Apex helper',
  );
};

test('an integration that asks for everything ends with two attestations, by keyboard alone', async ({
  newCustomer,
  setup,
  state,
  salesforce,
}) => {
  const customer = await newCustomer(keys);
  const { page, heading } = customer;
  await customer.openLink(setup.link);
  await getApproved(customer, salesforce.url);
  await customer.goToStep('Sign in to Salesforce');
  // Salesforce remembers her, and does not ask approved users.
  await customer.askToSignIn();
  await customer.confirmOrg();
  await customer.goToStep('The user');
  await keys.choose(page.getByRole('radio', { name: 'A Salesforce Integration user' }));
  await customer.goToStep('Integration user');
  await customer.chooseUser({ find: 'sync', choose: 'Tidewater Sync' });
  await expect(heading).toHaveText('There is a dedicated user for the integration');
  await pickField(customer);
  await visitRemainingSteps(customer);
  await customer.goToStep('Token policy');
  await customer.attest('Tidewater’s servers can connect');
  await customer.finish(integrationParams.parse(state.params));
  for (const step of ['stays connected while Tidewater uses it', 'Tidewater is connected to this org']) {
    await expect(says(customer, step)).toContainText(`Confirmed by ${witness}`);
    await expect(says(customer, step)).not.toContainText(/passed/i);
  }
  const steps = (await readSetup(customer, setup)).document.steps.slice(0, -1);
  for (const [status, words] of [
    ['attested', 'Confirmed by'],
    ['complete', 'Passed'],
  ] as const) {
    const found = steps.filter((step) => step.status === status);
    expect(found.length).toBeGreaterThan(0);
    await expect(says(customer, words)).toHaveCount(found.length);
  }
});

import { fitsEverybody } from '../audit.ts';
import { manageApps } from '../connected-apps.ts';
import { type Customer, witness } from '../customer.ts';
import { expect, test } from '../fixtures.ts';
import { keys } from '../hands.ts';
import { isRefused, learnsWhy } from '../main-journey.ts';
import { isShownInEveryShape } from '../screen.ts';

test.use({ scenario: 'integration/everything-asked-for' });

/** Who keeps a list of approved users and is not on it: nobody else is let in, not even to this. */
const isApproved = async (customer: Customer, salesforceUrl: string): Promise<void> => {
  const errorPage = await isRefused(customer);
  await learnsWhy(customer, keys, errorPage, { code: 'OAUTH_APP_ACCESS_DENIED', step: 'App policies' });
  await expect(customer.heading).toHaveText('Let Tidewater Link in');
  const tab = await customer.page.context().newPage();
  await tab.goto(`${salesforceUrl}/lightning/setup/ConnectedApplication/home`);
  await tab.getByRole('link', { name: 'Tidewater Link', exact: true }).click();
  await manageApps.approves(tab, 'Tidewater Link', 'Profiles', 'System Administrator');
  await customer.returnsFrom(tab);
};

const says = (customer: Customer, step: string) =>
  customer.page.getByRole('main').getByRole('listitem').filter({ hasText: step });

/** On the page that asks for it: which field holds the sales region. */
const picksField = async (customer: Customer): Promise<void> => {
  const { page, heading } = customer;
  await customer.goesTo('Objects and fields');
  await expect(heading).toHaveText('Open the objects and fields');
  await isShownInEveryShape(page, 'object-permissions');
  const region = page.getByRole('group', { name: 'Sales region' });
  await keys.type(region.getByRole('searchbox'), 'indus');
  await expect(region.getByText(/^1 field found/)).toBeVisible();
  await fitsEverybody(page, 'fields to pick, searched');
  await keys.press(
    region.getByRole('list', { name: 'Fields found' }).getByRole('button', { name: 'Industry' }),
  );
  await expect(region.getByRole('button', { name: 'Change' })).toBeFocused();
  await expect(customer.check('It is said where Tidewater finds its data')).toContainText('Passed');
  await expect(heading).toHaveText('The permission set opens every object and field');
  // The other one may be left out, and is.
  await expect(page.getByRole('group', { name: 'Customer tier' }).getByRole('searchbox')).toBeVisible();
};

const looksAtTheRest = async (customer: Customer): Promise<void> => {
  const { page, heading } = customer;
  for (const [step, title] of [
    ['Changes as they happen', 'The user may set up Change Data Capture'],
    ['Fewer API requests', 'The user may install what saves API requests'],
  ] as const) {
    await customer.goesTo(step);
    await expect(heading).toHaveText(title);
    await keys.press(page.getByText('Show the instructions'));
    await fitsEverybody(page, step);
  }
};

test('an integration that asks for everything ends with two attestations, by keyboard alone', async ({
  arrives,
  setup,
  state,
  salesforce,
}) => {
  const customer = await arrives(keys);
  const { page, heading } = customer;
  await customer.opensLink(setup.link);
  await isApproved(customer, salesforce.url);
  await customer.goesTo('Sign in to Salesforce');
  // Salesforce remembers her, and asks nobody who is approved.
  await customer.asksToSignIn();
  await customer.confirmsOrg();
  await customer.goesTo('The user');
  await keys.choose(page.getByRole('radio', { name: 'As a Salesforce Integration user' }));
  await customer.goesTo('Integration user');
  await customer.chooses({ find: 'sync', choose: 'Tidewater Sync' });
  await expect(heading).toHaveText('A user of its own runs the integration');
  await picksField(customer);
  await looksAtTheRest(customer);
  await customer.goesTo('Token policy');
  await customer.attests('The app works from Tidewater’s servers');
  await customer.finishes(state.integration);
  for (const step of ['stays connected until you revoke it', 'Tidewater is connected to this org']) {
    await expect(says(customer, step)).toContainText(`Attested by ${witness}`);
    await expect(says(customer, step)).not.toContainText(/passed/i);
  }
  await expect(says(customer, 'Attested by')).toHaveCount(2);
  await expect(says(customer, 'Passed')).toHaveCount(12);
});

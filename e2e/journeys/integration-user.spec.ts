import { fitsEverybody } from '../audit.ts';
import { appUsage, manageApps } from '../connected-apps.ts';
import { type Customer, witness } from '../customer.ts';
import { expect, test } from '../fixtures.ts';
import { permissionSets, users } from '../rights.ts';
import { isShownInEveryShape } from '../screen.ts';

test.use({ scenario: 'integration/connected-integration-user-start' });

const app = 'Tidewater Link';
const set = 'Tidewater Access';
const syncUser = /Tidewater Sync/;

const installsApp = async (customer: Customer): Promise<void> => {
  const { page, heading } = customer;
  const installed = customer.check('The app is installed');
  await customer.goesTo('Token policy');
  await expect(heading).toHaveText(`Keep ${app} connected`);
  await expect(installed).toContainText('nobody has installed it');
  await fitsEverybody(page, 'token policy, app not installed');
  await isShownInEveryShape(page, 'token-policy');
  const tab = await customer.opensInSalesforce('Open Connected Apps OAuth Usage');
  await appUsage.installs(tab, app);
  await customer.returnsFrom(tab);
  await expect(installed).toContainText('Passed');
};

/** IP Relaxation of an app that was installed from elsewhere is shown by no API. */
const putsPoliciesRight = async (customer: Customer): Promise<void> => {
  const { heading } = customer;
  const tokens = customer.check('Refresh tokens stay valid until revoked');
  await expect(tokens).toContainText('ends at a fixed time');
  const tab = await customer.opensInSalesforce(`Open ${app} in Setup`);
  await manageApps.putsPoliciesRight(tab, app);
  await customer.returnsFrom(tab);
  await expect(tokens).toContainText('Passed');
  const addresses = customer.check('The app works from Tidewater’s servers');
  await expect(addresses).toContainText('Cannot tell');
  await customer.attests('The app works from Tidewater’s servers');
  await expect(addresses).not.toContainText('Passed');
  await expect(heading).toHaveText(`${app} stays connected until you revoke it`);

  await customer.goesTo('App policies');
  await expect(heading).toHaveText(`The org lets ${app} in`);
};

const makesUser = async (customer: Customer): Promise<void> => {
  const { page, heading } = customer;
  await customer.goesTo('The user');
  await expect(heading).toHaveText('Choose the user that runs the integration');
  await page.getByRole('radio', { name: 'As a Salesforce Integration user' }).check();
  await expect(customer.check('The org has a licence for integration users')).toContainText('seats are free');
  await fitsEverybody(page, 'user, as an integration user');

  await customer.goesTo('Integration user');
  await expect(heading).toHaveText('Make a user for the integration');
  await fitsEverybody(page, 'integration user, none chosen');
  const tab = await customer.opensInSalesforce('Open Users');
  await users.makes(tab, {
    firstName: 'Tidewater',
    lastName: 'Sync',
    username: 'tidewater.sync@brightwood.example',
    licence: 'Salesforce Integration',
    profile: 'Minimum Access - API Only Integrations',
  });
  await customer.returnsFrom(tab);
  await customer.chooses({ find: 'tidewater', choose: 'Tidewater Sync' });
  await expect(customer.check('The user has the licence Salesforce Integration')).toContainText('Passed');
  await expect(heading).toHaveText('A user of its own runs the integration');
};

/** The first set is made for the licence whose name is nearly the same. */
const makesSet = async (customer: Customer): Promise<void> => {
  const { page, heading } = customer;
  const right = customer.check('A permission set has the licence Salesforce API Integration');
  await customer.goesTo('Permission set');
  await expect(right).toContainText('No permission set has the licence');
  const wrong = await customer.opensInSalesforce('Open Permission Sets');
  await permissionSets.makes(wrong, 'Tidewater Mistake', 'Salesforce Integration');
  await customer.returnsFrom(wrong);
  await expect(right).toContainText(
    'The set Tidewater Mistake is made for the user licence Salesforce Integration',
  );
  await fitsEverybody(page, 'permission set with the wrong licence');
  await isShownInEveryShape(page, 'permission-set');
  const tab = await customer.opensInSalesforce('Open Permission Sets');
  await permissionSets.makes(tab, set, 'Salesforce API Integration');
  await customer.returnsFrom(tab);
  await expect(right).toContainText('One permission set has the licence');
  await expect(heading).toHaveText('A permission set for integration users is there');
};

const assignsSet = async (customer: Customer): Promise<void> => {
  const { page, heading } = customer;
  const assigned = customer.check('The user has the permission set, without an end');
  await customer.goesTo('Assignment');
  await expect(assigned).toContainText('no permission set for integration users');
  const ending = await customer.opensInSalesforce('Open the permission set');
  await permissionSets.assigns(ending, syncUser, '2031-03-31');
  await customer.returnsFrom(ending);
  await expect(assigned).toContainText(`${set} is assigned until March 31, 2031 only.`);
  await expect(customer.check('The licence came with it')).toContainText('holds the licence');
  await fitsEverybody(page, 'assignment that ends');
  const tab = await customer.opensInSalesforce('Open the permission set');
  await permissionSets.letsAssignmentLast(tab, syncUser);
  await customer.returnsFrom(tab);
  await expect(assigned).toContainText('never expires');
  await expect(heading).toHaveText('The permission set is assigned for good');
};

const fillsSet = async (customer: Customer): Promise<void> => {
  const { page, heading } = customer;
  await customer.goesTo('System permissions');
  // The profile of integration users brings it.
  await expect(heading).toHaveText('The user may use the API');
  await fitsEverybody(page, 'system permissions of an integration user');

  await customer.goesTo('Objects and fields');
  const rights = customer.check('Every right the integration needs is granted');
  const fields = customer.check('Every field the integration needs is within reach');
  await expect(rights).toContainText('Rights are missing on 4 objects');
  await fitsEverybody(page, 'objects and fields, nothing granted');
  const tab = await customer.opensInSalesforce('Open the permission set');
  const everything = ['Read', 'View All Records', 'View All Fields'];
  await permissionSets.ticksObjectSettings(tab, 'Accounts', everything, ['Health Score']);
  await permissionSets.ticksObjectSettings(
    tab,
    'Opportunities',
    [...everything, 'Create', 'Edit'],
    [],
    ['Amount', 'Next Step'],
  );
  await permissionSets.ticksObjectSettings(tab, 'Products', ['Read', 'View All Fields']);
  await customer.returnsFrom(tab);
  await expect(rights).toContainText('Passed');
  await expect(fields).toContainText('Passed');
  await expect(heading).toHaveText('The permission set opens every object and field');
};

/** Somebody reserves the app for approved users, of whom the new user is none. */
const approvesUser = async (customer: Customer): Promise<void> => {
  const { page, heading } = customer;
  const approved = customer.check('The user may use the app');
  await customer.goesTo('Approved user');
  await expect(approved).toContainText('nobody needs to be approved');
  await page.getByText('Show the instructions').click();
  const reserving = await customer.opensInSalesforce(`Open ${app} in Setup`);
  await manageApps.reservesForApproved(reserving, app);
  await customer.returnsFrom(reserving);
  await expect(approved).toContainText('Only approved users may use the app, and Tidewater Sync is not one');
  await expect(heading).toHaveText('Let the app accept the user');
  await fitsEverybody(page, 'approved user, not approved');
  const tab = await customer.opensInSalesforce(`Open ${app} in Setup`);
  await manageApps.approves(tab, app, 'Permission Sets', set);
  await customer.returnsFrom(tab);
  await expect(approved).toContainText('Tidewater Sync is approved for the app');
};

test('a connected app and a user of its own are made by hand, mistakes included, until all is green or attested', async ({
  customer,
  setup,
  state,
}) => {
  test.slow();
  await customer.entersOrg(setup.link);
  await installsApp(customer);
  await putsPoliciesRight(customer);
  await makesUser(customer);
  await makesSet(customer);
  await assignsSet(customer);
  await fillsSet(customer);
  await approvesUser(customer);
  await customer.finishes(state.integration);

  const line = (step: string) =>
    customer.page.getByRole('main').getByRole('listitem').filter({ hasText: step });
  for (const step of [`${app} stays connected until you revoke it`, 'Tidewater is connected to this org'])
    await expect(line(step)).toContainText(`Attested by ${witness}`);
  await expect(line('The app accepts the user of the integration')).toContainText('Passed');
});

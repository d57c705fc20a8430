import { integrationParams } from '@orgready/guides/integration/params';
import { appUsage, manageApps, openApp } from '../connected-apps.ts';
import { type Customer, witness } from '../customer.ts';
import { expect, test } from '../fixtures.ts';
import { permissionSets, users } from '../rights.ts';

test.use({ scenario: 'integration/connected-integration-user-start' });

const app = 'Tidewater Link';
const set = 'Tidewater Access';
const syncUser = /Tidewater Sync/;

const installApp = async (customer: Customer): Promise<void> => {
  const { heading } = customer;
  const installed = customer.check('The app is installed');
  await customer.goToStep('Token policy');
  await expect(heading).toHaveText(`Keep ${app} connected`);
  await expect(installed).toContainText('only because someone signed in to it');
  const tab = await customer.openInSalesforce('Open Connected Apps OAuth Usage');
  await appUsage.install(tab, app);
  await customer.returnFrom(tab);
  await expect(installed).toContainText('Passed');
};

/** IP Relaxation of an app that was installed from elsewhere is shown by no API. */
const fixPolicies = async (customer: Customer): Promise<void> => {
  const { heading } = customer;
  const tokens = customer.check('The refresh token does not expire while Tidewater uses it');
  await expect(tokens).toContainText('expires at a fixed time');
  const tab = await customer.openInSalesforce(`Open ${app} in Setup`);
  await manageApps.fixPolicies(tab, app);
  await customer.returnFrom(tab);
  await expect(tokens).toContainText('Passed');
  const addresses = customer.check('Tidewater’s servers can connect');
  await expect(addresses).toContainText('Cannot tell');
  await customer.attest('Tidewater’s servers can connect');
  await expect(addresses).not.toContainText('Passed');
  await expect(heading).toHaveText(`${app} stays connected while Tidewater uses it`);

  await customer.goToStep('App policies');
  await expect(heading).toHaveText(`The org allows ${app}`);
};

const createUser = async (customer: Customer): Promise<void> => {
  const { page, heading } = customer;
  await customer.goToStep('The user');
  await expect(heading).toHaveText('Choose the integration’s user');
  await page.getByRole('radio', { name: 'A Salesforce Integration user' }).check();
  await expect(customer.check('The org has a license for integration users')).toContainText(
    'seats are available',
  );

  await customer.goToStep('Integration user');
  await expect(heading).toHaveText('Create a user for the integration');
  const tab = await customer.openInSalesforce('Open New User');
  await users.create(tab, {
    firstName: 'Tidewater',
    lastName: 'Sync',
    username: 'tidewater.sync@brightwood.example',
    license: 'Salesforce Integration',
    profile: 'Minimum Access - API Only Integrations',
  });
  await customer.returnFrom(tab);
  await customer.chooseCandidate('Choose from the users with this license', 'Tidewater Sync');
  await expect(customer.check('The user has the license Salesforce Integration')).toContainText('Passed');
  await expect(heading).toHaveText('There is a dedicated user for the integration');
};

/** The first set is made for the license whose name is nearly the same. */
const createSet = async (customer: Customer): Promise<void> => {
  const { heading } = customer;
  const right = customer.check('A permission set has the license Salesforce API Integration');
  await customer.goToStep('Permission set');
  await expect(right).toContainText('No permission set has the license');
  const wrong = await customer.openInSalesforce('Open New Permission Set');
  await permissionSets.create(wrong, 'Tidewater Mistake', 'Salesforce Integration');
  await customer.returnFrom(wrong);
  await expect(right).toContainText(
    'The permission set Tidewater Mistake has the license Salesforce Integration',
  );
  const tab = await customer.openInSalesforce('Open New Permission Set');
  await permissionSets.create(tab, set, 'Salesforce API Integration');
  await customer.returnFrom(tab);
  await expect(right).toContainText('One permission set has the license');
  await expect(heading).toHaveText('There is a permission set for integration users');
};

const assignSet = async (customer: Customer): Promise<void> => {
  const { heading } = customer;
  const assigned = customer.check('The permission set is assigned and never expires');
  await customer.goToStep('Assignment');
  await expect(assigned).toContainText('no permission set for integration users');
  const ending = await customer.openInSalesforce(`Open the assignments of ${set}`);
  await permissionSets.assign(ending, syncUser, '2031-03-31');
  await customer.returnFrom(ending);
  await expect(assigned).toContainText(`${set} is assigned only until March 31, 2031.`);
  await expect(customer.check('The user has the permission set license')).toContainText('has the license');
  const tab = await customer.openInSalesforce(`Open the assignments of ${set}`);
  await permissionSets.removeExpiration(tab, syncUser);
  await customer.returnFrom(tab);
  await expect(assigned).toContainText('never expires');
  await expect(heading).toHaveText('The permission set is assigned and never expires');
};

const fillSet = async (customer: Customer): Promise<void> => {
  const { heading } = customer;
  await customer.goToStep('System permissions');
  // The profile of integration users brings it.
  await expect(heading).toHaveText('The user can use the API');

  await customer.goToStep('Objects and fields');
  const rights = customer.check('The user has every object permission the integration needs');
  const fields = customer.check('Tidewater can use every field it needs');
  await expect(rights).toContainText('Permissions are missing on 3 objects');
  const tab = await customer.openInSalesforce(`Open Object Settings of ${set}`);
  const everything = ['Read', 'View All Records', 'View All Fields'];
  await permissionSets.grantObjectSettings(tab, 'Accounts', everything, ['Health Score']);
  await permissionSets.grantObjectSettings(
    tab,
    'Opportunities',
    [...everything, 'Create', 'Edit'],
    [],
    ['Amount', 'Next Step'],
  );
  await permissionSets.grantObjectSettings(tab, 'Products', ['Read', 'View All Fields']);
  await customer.returnFrom(tab);
  await expect(rights).toContainText('Passed');
  await expect(fields).toContainText('Passed');
  await expect(heading).toHaveText('The permission set gives access to every object and field');
};

/** An administrator reserves the app for approved users, and the new user is not one of them. */
const approveUser = async (customer: Customer, salesforceUrl: string): Promise<void> => {
  const { page, heading } = customer;
  const approved = customer.check('The user can use the app');
  await customer.goToStep('Approved user');
  await expect(approved).toContainText('All users can use the app');
  const reserving = await page.context().newPage();
  await openApp(reserving, salesforceUrl, app);
  await manageApps.requireApproval(reserving, app);
  await customer.returnFrom(reserving);
  await expect(approved).toContainText('Only approved users can use the app, and Tidewater Sync is not one');
  await expect(heading).toHaveText('Approve the integration’s user for the app');
  const tab = await customer.openInSalesforce(`Open ${app} in Setup`);
  await manageApps.approve(tab, app, 'Permission Sets', set);
  await customer.returnFrom(tab);
  await expect(approved).toContainText('Tidewater Sync is approved for the app');
};

test('a connected app and a user of its own are made by hand, mistakes included, until all is green or attested', async ({
  customer,
  setup,
  state,
  salesforce,
}) => {
  test.slow();
  await customer.signInToOrg(setup.link);
  await installApp(customer);
  await fixPolicies(customer);
  await createUser(customer);
  await createSet(customer);
  await assignSet(customer);
  await fillSet(customer);
  await approveUser(customer, salesforce.url);
  await customer.finish(integrationParams.parse(state.params));

  const line = (step: string) =>
    customer.page.getByRole('main').getByRole('listitem').filter({ hasText: step });
  for (const step of [`${app} stays connected while Tidewater uses it`, 'Tidewater is connected to this org'])
    await expect(line(step)).toContainText(`Confirmed by ${witness}`);
  await expect(line('The integration’s user is approved for the app')).toContainText('Passed');
});

import type { Page } from '@playwright/test';
import { admin } from '../admin.ts';
import { followActs } from '../clicks.ts';
import { appUsage, manageApps } from '../connected-apps.ts';
import type { Customer } from '../customer.ts';
import { expect, test } from '../fixtures.ts';
import { permissionSets, users } from '../rights.ts';

/** Signs in at the login page of production. */
const signIn = async (
  customer: Customer,
  { press }: ReturnType<typeof followActs>,
  logIn: (tab: Page) => Promise<void> = admin.logIn,
): Promise<void> => {
  await customer.page.getByRole('radio', { name: 'Production' }).click();
  await press('Sign in to Salesforce');
  await logIn(customer.page);
  await admin.allow(customer.page);
  await customer.page.waitForURL('**/setups/**');
  await customer.confirmOrg();
};

/** Tidewater is open already: the person came from there, and has connected it there. */
const confirmConnected = ({ page }: Customer): Promise<void> =>
  page.getByRole('button', { name: 'Confirm with my name' }).click();

test('an External Client App that runs as the administrator is green after 12 clicks', async ({
  customer,
  setup,
}) => {
  const { page } = customer;
  const acts = followActs(customer, setup.id);
  await customer.openLink(setup.link);
  await page.getByRole('radio', { name: 'Production or Developer Edition' }).click();
  await acts.work(/^Open the installation page/, async (tab) => {
    await admin.logIn(tab);
    await admin.installPackage(tab);
  });
  await acts.press('Installed? Sign in so we can check');
  // Salesforce remembers who installed it.
  await signIn(customer, acts, async () => {});
  await acts.work(/^Open Tidewater Connect in Setup/, admin.setPolicies);
  await acts.goOn('The user');
  await page.getByRole('radio', { name: 'My user' }).click();
  await acts.goOn('Connect Tidewater');
  await confirmConnected(customer);
  const { clicks, onDoneSteps } = await acts.finish('External Client App as me');
  expect(onDoneSteps).toBe(0);
  expect(clicks).toBeLessThanOrEqual(12);
});

test.describe('a connected app', () => {
  test.use({ scenario: 'integration/connected-integration-user-start' });

  test('with an integration user is green after 20 clicks', async ({ customer, setup }) => {
    test.slow();
    const { page } = customer;
    const [app, set] = ['Tidewater Link', 'Tidewater Access'];
    const acts = followActs(customer, setup.id);
    await customer.openLink(setup.link);
    await signIn(customer, acts);
    await acts.work(/^Open Connected Apps OAuth Usage/, (tab) => appUsage.install(tab, app));
    await acts.work(/^Open Tidewater Link in Setup/, (tab) => manageApps.fixPolicies(tab, app));
    await acts.press('Confirm with my name');
    await acts.goOn('The user');
    await page.getByRole('radio', { name: 'A Salesforce Integration user' }).click();
    await acts.goOn('Integration user');
    await acts.work(/^Open New User/, (tab) =>
      users.create(tab, {
        firstName: 'Tidewater',
        lastName: 'Sync',
        username: 'tidewater.sync@brightwood.example',
        license: 'Salesforce Integration',
        profile: 'Minimum Access - API Only Integrations',
      }),
    );
    await customer.chooseCandidate('Choose from the users with this license', 'Tidewater Sync');
    await acts.goOn('Permission set');
    await acts.work(/^Open New Permission Set/, (tab) =>
      permissionSets.create(tab, set, 'Salesforce API Integration'),
    );
    await acts.goOn('Assignment');
    await acts.work(/^Open the assignments of Tidewater Access/, (tab) =>
      permissionSets.assign(tab, /Tidewater Sync/),
    );
    await acts.goOn('Objects and fields');
    await acts.work(/^Open Object Settings of Tidewater Access/, async (tab) => {
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
    });
    await acts.goOn('Connect Tidewater');
    await confirmConnected(customer);
    const { clicks, onDoneSteps } = await acts.finish('connected app with integration user');
    expect(onDoneSteps).toBe(0);
    expect(clicks).toBeLessThanOrEqual(20);
  });
});

import { expect, type Page } from '@playwright/test';
import { admin } from './admin.ts';

/** What a Salesforce administrator does with a connected app on Salesforce's pages. `tab` is where one is open. */

const heading = (tab: Page) => tab.getByRole('heading', { level: 1 });

/** From Connected Apps OAuth Usage. */
export const appUsage = {
  async install(tab: Page, app: string): Promise<void> {
    await expect(heading(tab)).toHaveText('Connected Apps OAuth Usage');
    await tab.getByRole('button', { name: `Install ${app}` }).click();
    await expect(heading(tab)).toHaveText(`Install ${app}`);
    await tab.getByRole('button', { name: 'Install', exact: true }).click();
    await expect(tab.getByRole('link', { name: `Manage App Policies: ${app}` })).toBeVisible();
  },
};

const editPolicies = async (tab: Page, change: () => Promise<unknown>): Promise<void> => {
  await tab.getByRole('button', { name: 'Edit Policies' }).click();
  await change();
  await tab.getByRole('button', { name: 'Save' }).click();
  await expect(tab.getByRole('button', { name: 'Edit Policies' })).toBeVisible();
};

/** On the page of the app. */
export const manageApps = {
  async fixPolicies(tab: Page, app: string): Promise<void> {
    await expect(heading(tab)).toHaveText(app);
    await editPolicies(tab, async () => {
      await tab.getByLabel('IP Relaxation').selectOption('Relax IP restrictions');
      await tab.getByRole('radio', { name: 'Refresh token is valid until revoked' }).check();
    });
  },

  async requireApproval(tab: Page, app: string): Promise<void> {
    await expect(heading(tab)).toHaveText(app);
    await editPolicies(tab, () =>
      tab.getByLabel('Permitted Users').selectOption('Admin approved users are pre-authorized'),
    );
  },

  async approve(tab: Page, app: string, list: 'Profiles' | 'Permission Sets', name: string): Promise<void> {
    await expect(heading(tab)).toHaveText(app);
    await tab.getByRole('button', { name: `Manage ${list}` }).click();
    await tab.getByRole('checkbox', { name, exact: true }).check();
    await tab.getByRole('button', { name: 'Save' }).click();
    await expect(tab.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  },
};

/** In a new tab of a browser that Salesforce may know: to the page of the app. */
export const openApp = async (tab: Page, salesforceUrl: string, app: string): Promise<void> => {
  await tab.goto(`${salesforceUrl}/lightning/setup/ConnectedApplication/home`);
  const list = tab.getByRole('link', { name: app, exact: true });
  const login = tab.getByLabel('Username');
  await list.or(login).waitFor();
  if (await login.isVisible()) await admin.logIn(tab);
  await list.click();
};

/** In a new tab: everyone with this profile may use the app from now on. */
export const approveProfile = async (
  tab: Page,
  salesforceUrl: string,
  app: string,
  profile: string,
): Promise<void> => {
  await openApp(tab, salesforceUrl, app);
  await manageApps.approve(tab, app, 'Profiles', profile);
};

import { administrator, customerOrg } from '@orgready/guides/integration/scenarios/world';
import { expect, type Page } from '@playwright/test';

/** The password of every user of the scenarios. */
export const password = customerOrg.users[0]?.password ?? '';

/** What a Salesforce administrator does on Salesforce's pages. `tab` is where such a page is open. */
export const admin = {
  async logIn(tab: Page, username: string = administrator): Promise<void> {
    await tab.getByLabel('Username').fill(username);
    await tab.getByLabel('Password').fill(password);
    await tab.getByRole('button', { name: 'Log In' }).click();
  },

  async allow(tab: Page): Promise<void> {
    await tab.getByRole('button', { name: 'Allow' }).click();
  },

  /** Allows, and returns the address that Salesforce then sends the browser to, without going there. */
  async allowWithoutFollowing(tab: Page): Promise<string> {
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Allow Access?');
    const token = await tab.locator('[name=_CONFIRMATIONTOKEN]').inputValue();
    const answer = await tab.request.post(tab.url(), {
      form: { save: 'Allow', _CONFIRMATIONTOKEN: token },
      maxRedirects: 0,
    });
    return answer.headers().location ?? '';
  },

  async deny(tab: Page): Promise<void> {
    await tab.getByRole('button', { name: 'Deny' }).click();
  },

  /** On the page that the installation link opens. */
  async installPackage(tab: Page): Promise<void> {
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Install Tidewater Connect');
    await tab.getByLabel('Install for All Users').check();
    await tab.getByLabel(/^I acknowledge/).check();
    await tab.getByRole('button', { name: 'Install' }).click();
    await expect(tab.getByRole('heading', { name: 'Installation Complete!' })).toBeVisible();
  },

  /** On the page of the app, where the step leads. */
  async setPolicies(tab: Page): Promise<void> {
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Tidewater Connect');
    await tab.getByRole('tab', { name: 'Policies' }).click();
    await tab.getByRole('button', { name: 'Edit' }).click();
    await tab.getByLabel('Permitted Users').selectOption('All users may self-authorize');
    await tab.getByLabel('Refresh Token Policy').selectOption('Refresh token is valid until revoked');
    await tab.getByLabel('IP Relaxation').selectOption('Relax IP restrictions');
    await tab.getByRole('button', { name: 'Save' }).click();
    await expect(tab.getByRole('definition').filter({ hasText: 'until revoked' })).toBeVisible();
  },
};

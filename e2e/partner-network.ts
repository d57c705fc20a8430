import { expect, type Page } from '@playwright/test';

/** What a Salesforce administrator does for Salesforce to Salesforce on Salesforce's pages. `tab` is where one is open. */

const save = (tab: Page): Promise<void> => tab.getByRole('button', { name: 'Save' }).click();

/** On Salesforce to Salesforce Settings, in Salesforce Classic. */
export const partnerSettings = {
  async enable(tab: Page): Promise<void> {
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Salesforce to Salesforce Settings');
    await tab.getByLabel('Enable').check();
    await save(tab);
    await expect(tab.getByText('Enabled', { exact: true })).toBeVisible();
  },

  async set(
    tab: Page,
    address: string,
    name: string,
    templates: Readonly<Record<string, string>>,
  ): Promise<void> {
    await tab.getByRole('link', { name: 'Edit' }).click();
    await tab.getByLabel('From Email Address').fill(address);
    await tab.getByLabel('From Email Name').fill(name);
    for (const [label, template] of Object.entries(templates))
      await tab.getByLabel(label, { exact: true }).selectOption(template);
    await save(tab);
    await expect(tab.getByText(name, { exact: true })).toBeVisible();
  },
};

/** On the Connections tab: a connection that exists, and a list view on its External Sharing related list. */
export const makeListView = async (tab: Page, connection: string, view: string): Promise<void> => {
  await tab.getByRole('link', { name: connection, exact: true }).click();
  await tab.getByRole('link', { name: 'Create New View' }).click();
  await tab.getByLabel('View Name', { exact: true }).fill(view);
  await tab.getByLabel('Visible to certain groups of users').check();
  await tab.getByLabel('Shared To').selectOption('All Internal Users');
  await save(tab);
  await expect(tab.getByRole('row', { name: view })).toContainText('Visible to All Internal Users');
};

/** On the Connections tab. */
export const inviteOrg = async (tab: Page, account: string): Promise<void> => {
  await tab.getByRole('link', { name: 'New', exact: true }).click();
  await tab.getByLabel('Contact').fill('Ann Reed');
  await tab.getByLabel('Account').fill(account);
  await tab.getByRole('button', { name: 'Save & Send Invite' }).click();
  await expect(tab.getByRole('link', { name: account })).toBeVisible();
};

/** From the page of a permission set and back to it. */
export const showTab = async (tab: Page, name: string): Promise<void> => {
  const set = tab.url();
  await tab.getByRole('link', { name, exact: true }).click();
  await tab.getByLabel('Visible').check();
  await save(tab);
  await tab.goto(set);
};

/** On the page layouts of an object, and back to them. */
export const showOnLayout = async (
  tab: Page,
  layout: string,
  lists: readonly string[],
  columns: readonly string[] = [],
): Promise<void> => {
  await tab.getByRole('link', { name: layout, exact: true }).click();
  for (const list of lists) await tab.getByLabel(list, { exact: true }).check();
  for (const list of columns.length > 0 ? lists : []) {
    const wrench = tab.getByRole('button', { name: `Properties of ${list}` });
    if ((await wrench.count()) === 0) continue;
    await wrench.click();
    const properties = tab.getByRole('dialog', { name: `Related List Properties: ${list}` });
    for (const column of columns) await properties.getByLabel(column, { exact: true }).check();
    await properties.getByRole('button', { name: 'OK' }).click();
  }
  await save(tab);
  await expect(tab.getByRole('heading', { level: 1 })).toContainText('Page Layouts');
};

import { expect, type Page } from '@playwright/test';

/** What a Salesforce administrator does with people's permissions on Salesforce's pages. `tab` is where one is open. */

const save = async (tab: Page): Promise<void> => {
  await tab.getByRole('button', { name: 'Save' }).click();
  // Saved: Salesforce shows the page again, which can be edited again.
  await expect(tab.getByRole('button', { name: 'Save' })).toHaveCount(0);
};

const edit = (tab: Page): Promise<void> => tab.getByRole('button', { name: 'Edit', exact: true }).click();

/** Whether a profile lets its users see a field, and write it. */
type Visibility = 'visible' | 'read-only';

const openObjectManager = async (tab: Page): Promise<void> => {
  await tab.goto(new URL('/lightning/setup/ObjectManager/home', tab.url()).href);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Object Manager');
};

/** In Object Manager, from any page of Setup. */
export const objectManager = {
  async grantObjectAccess(
    tab: Page,
    object: string,
    profile: string,
    rights: readonly string[],
  ): Promise<void> {
    await openObjectManager(tab);
    await tab.getByRole('link', { name: `${object}: Object Access` }).click();
    await edit(tab);
    for (const right of rights)
      await tab.getByRole('checkbox', { name: `${profile}: ${right}`, exact: true }).check();
    await save(tab);
  },

  async showField(
    tab: Page,
    object: string,
    field: string,
    profile: string,
    visibility: Visibility,
  ): Promise<void> {
    await openObjectManager(tab);
    await tab.getByRole('link', { name: object, exact: true }).click();
    await tab.getByRole('link', { name: field, exact: true }).click();
    await tab.getByRole('button', { name: 'Set Field-Level Security' }).click();
    await tab.getByRole('checkbox', { name: `${profile}: Visible` }).check();
    await tab.getByRole('checkbox', { name: `${profile}: Read-Only` }).setChecked(visibility === 'read-only');
    await save(tab);
  },
};

/** From the page of a profile. */
export const profiles = {
  async grantSystemPermission(tab: Page, profile: string, permission: string): Promise<void> {
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(`Profile ${profile}`);
    await tab.getByRole('link', { name: 'System Permissions' }).click();
    await edit(tab);
    await tab.getByLabel(permission, { exact: true }).check();
    await save(tab);
  },
};

/** Pages of permission sets, as the steps for standard profiles and integration users describe. */
export const permissionSets = {
  /** From Permission Sets, or on New Permission Set. Ends on the page of the new set. */
  async create(tab: Page, label: string, license = '--None--'): Promise<void> {
    const heading = tab.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(/^(New )?Permission Sets?$/);
    if ((await heading.textContent()) === 'Permission Sets')
      await tab.getByRole('link', { name: 'New' }).click();
    await tab.getByLabel('Label').fill(label);
    await tab.getByLabel('API Name').fill(label.replaceAll(' ', '_'));
    await tab.getByLabel('License').selectOption(license);
    await tab.getByRole('button', { name: 'Save' }).click();
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(`Permission Set ${label}`);
  },

  /** From the page of the set and back to it. */
  async grantSystemPermission(tab: Page, permission: string): Promise<void> {
    const set = tab.url();
    await tab.getByRole('link', { name: 'System Permissions' }).click();
    await edit(tab);
    await tab.getByLabel(permission, { exact: true }).check();
    await save(tab);
    await tab.goto(set);
  },

  /** From the page of the set and back to it: Object Settings with `rights` on the object, and fields to read and edit. */
  async grantObjectSettings(
    tab: Page,
    objects: string,
    rights: readonly string[],
    readable: readonly string[] = [],
    editable: readonly string[] = [],
  ): Promise<void> {
    const set = tab.url();
    await tab.getByRole('link', { name: objects, exact: true }).click();
    await edit(tab);
    for (const right of rights) await tab.getByLabel(right, { exact: true }).check();
    for (const field of readable)
      await tab.getByRole('checkbox', { name: `${field}: Read Access`, exact: true }).check();
    for (const field of editable)
      await tab.getByRole('checkbox', { name: `${field}: Edit Access`, exact: true }).check();
    await save(tab);
    await tab.goto(set);
  },

  /** From the page of the set to that of its assignments. */
  async openAssignments(tab: Page): Promise<void> {
    await tab.getByRole('link', { name: 'Manage Assignments' }).click();
  },

  /** On the page of the assignments. `until`: a day, as a field for dates takes it. */
  async assign(tab: Page, person: RegExp, until?: string): Promise<void> {
    await tab.getByRole('button', { name: 'Add Assignment' }).click();
    await tab.getByRole('checkbox', { name: person }).check();
    await tab.getByRole('button', { name: 'Next' }).click();
    if (until) {
      await tab.getByRole('radio', { name: 'Specify the expiration date' }).check();
      await tab.getByLabel('Expiration Date', { exact: true }).fill(until);
    }
    await tab.getByRole('button', { name: 'Assign' }).click();
    await expect(tab.getByRole('row', { name: person })).toContainText(until ?? 'Never Expires');
  },

  /** On the page of the assignments. */
  async removeExpiration(tab: Page, person: RegExp): Promise<void> {
    await tab.getByRole('row', { name: person }).getByRole('radio').check();
    await tab.getByRole('button', { name: 'Edit Assignment' }).click();
    await tab.getByRole('radio', { name: 'No expiration date' }).check();
    await tab.getByRole('button', { name: 'Assign' }).click();
    await expect(tab.getByRole('row', { name: person })).toContainText('Never Expires');
  },
};

/** On New User. */
export const users = {
  /** Leaves on the page of the new user. */
  async create(
    tab: Page,
    {
      firstName,
      lastName,
      username,
      license,
      profile,
    }: Readonly<Record<'firstName' | 'lastName' | 'username' | 'license' | 'profile', string>>,
  ): Promise<void> {
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('New User');
    await tab.getByLabel('First Name').fill(firstName);
    await tab.getByLabel('Last Name').fill(lastName);
    await tab.getByLabel('Alias').fill(lastName.slice(0, 8).toLowerCase());
    await tab.getByLabel('Email').fill(username);
    await tab.getByLabel('Username').fill(username);
    await tab.getByLabel('User License').selectOption(license);
    await tab.getByLabel('Profile').selectOption(profile);
    await tab.getByRole('button', { name: 'Save' }).click();
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(`${firstName} ${lastName}`);
  },
};

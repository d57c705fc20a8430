import type { Page } from '@playwright/test';
import { admin as administrator } from '../admin.ts';
import { expect, test } from '../fixtures.ts';
import { keys } from '../hands.ts';
import { expectAccessible } from '../page-check.ts';

/** Salesforce's pages. */
const save = (tab: Page) => tab.getByRole('button', { name: 'Save' }).click();
const makeSet = async (tab: Page): Promise<void> => {
  await tab.getByRole('link', { name: 'New' }).click();
  await tab.getByLabel('Label', { exact: true }).fill('Share Customer Cases');
  await tab.getByLabel('Customer Community User').check();
  await tab.getByLabel('Case', { exact: true }).check();
  await tab.getByRole('button', { name: 'Set Up Case' }).click();
  const mapping = tab.getByRole('dialog', { name: 'Access Mapping for Case' });
  await mapping.getByLabel('User').selectOption('Account');
  await mapping.getByLabel('Target Object').selectOption('Account');
  await mapping.getByLabel('Access Level').selectOption('Read Only');
  await mapping.getByRole('button', { name: 'Update' }).click();
  await save(tab);
  await expect(tab.getByRole('link', { name: 'Share Customer Cases' })).toBeVisible();
};
const enableCustomer = async (tab: Page): Promise<void> => {
  await tab.getByRole('link', { name: 'Enable Customer User' }).click();
  await tab.getByLabel('Email').fill('jack@customer.example');
  await tab.getByLabel('Username').fill('jack.rogers@customer.example');
  await tab.getByLabel('User License').selectOption('Customer Community');
  await tab.getByLabel('Profile').selectOption('Customer Community User');
  await expect(tab.getByLabel('Generate new password and notify user immediately')).toBeChecked();
  await save(tab);
  await expect(tab.getByText('jack.rogers@customer.example')).toBeVisible();
};

test.use({ scenario: 'sharing-sets/nothing-yet' });
// Slow: many pages of Salesforce, and each of ours is reached with Tab.
test.setTimeout(400_000);

test('every step turns green by hand, with the keyboard alone on our pages', async ({
  newCustomer,
  setup,
  state,
}) => {
  const customer = await newCustomer(keys);
  const { page, heading } = customer;
  const find = async (label: string, text: string, name: RegExp): Promise<void> => {
    await keys.type(page.getByRole('searchbox', { name: label }), text);
    await keys.press(page.getByRole('list', { name: 'Found in your org' }).getByRole('button', { name }));
  };
  await customer.openLink(setup.link);
  await expect(heading).toHaveText('Sign in to the org');
  await customer.leaveForSalesforce();
  await administrator.logIn(page, state.user);
  await administrator.allow(page);
  await customer.confirmOrg();

  await customer.goToStep('Site');
  await find('Name of a site', 'help', /Help Center/);
  await expect(page.getByText('Nothing is chosen yet.')).toBeVisible();
  await keys.type(page.getByRole('searchbox', { name: 'Name of a profile' }), 'staff');
  const staff = page.getByRole('button', { name: /Support Staff/ });
  await expect(staff).toContainText('Its license cannot have a sharing set.');
  await expect(staff).toBeDisabled();
  await expectAccessible(page, 'A profile that cannot be chosen');
  await find('Name of a profile', 'community user', /^Customer Community User/);
  await expect(page.getByRole('list', { name: 'Your choices' })).toContainText('Customer Community User');
  await expect(heading).toHaveText('The site is published, and its users are members');
  await customer.goToStep('Org-wide default');
  await expect(heading).toHaveText('Users of the site do not already see all records');
  // The usual object is shown as chosen.
  await expect(page.getByText('Chosen: Case')).toBeVisible();

  await customer.goToStep('Sharing set');
  await expect(customer.check('A sharing set maps the object for every profile')).toContainText(
    'no sharing set with the object',
  );
  await expect(page.getByRole('figure', { name: 'Your access mapping' })).toContainText('Account');
  await keys.choose(page.getByRole('radio', { name: /^Case → Account/ }));
  await keys.choose(page.getByRole('radio', { name: 'Read Only' }));
  const settings = await customer.openInSalesforce('Open Digital Experiences Settings');
  await makeSet(settings);
  await customer.returnFrom(settings);
  await expect(heading).toHaveText('A sharing set grants the access');
  await expectAccessible(page, 'Sharing set');

  await customer.goToStep('Customer user');
  await find('Name of an account', 'burl', /Burlington/);
  await find('Name of a contact', 'jack', /Jack Rogers/);
  await expect(customer.check('The contact has an active user')).toContainText('Jack Rogers has no user yet');
  const standard = await customer.openInSalesforce('Open Digital Experiences Settings');
  await standard.getByLabel(/^Allow using standard external profiles/).check();
  await save(standard);
  await customer.returnFrom(standard);
  const contact = await customer.openInSalesforce('Open the contact');
  await enableCustomer(contact);
  await customer.returnFrom(contact);
  await expect(heading).toHaveText('A contact of the account is a user of the site');

  await customer.goToStep('Verification');
  await expect(customer.check('The user can read the account’s records')).toContainText('Passed');
  await expect(customer.check('The user cannot read records of other accounts')).toContainText('Passed');
  const asUser = await customer.openInSalesforce('Open the contact');
  await asUser.getByRole('link', { name: 'Log in to Experience as User' }).click();
  await expect(asUser.getByRole('region', { name: 'Cases' }).getByRole('listitem')).toHaveCount(2);
  await customer.returnFrom(asUser);
  await customer.attest('The site lists the records for the user');
  await expect(heading).toHaveText('The user sees the account’s records, and no others');
  await expectAccessible(page, 'Verification');

  await customer.goToStep('Done');
  await expect(heading).toHaveText('The records are shared');
});

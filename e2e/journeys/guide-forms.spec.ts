import { salesforceToSalesforceGuide } from '@orgready/guides/salesforce-to-salesforce/guide';
import { sharingSetsGuide } from '@orgready/guides/sharing-sets/guide';
import type { Customer } from '../customer.ts';
import { test as base, expect } from '../fixtures.ts';
import { keys } from '../hands.ts';
import { expectAccessible } from '../page-check.ts';
import { newestNamed, staffAt } from '../staff.ts';

const partnersTitle = salesforceToSalesforceGuide.locales.en['guide.title'] ?? '';
const setsTitle = sharingSetsGuide.locales.en['guide.title'] ?? '';
const party = { Name: 'Northwind', 'Support email address': 'help@northwind.example' };

interface Ways {
  /** Makes a blueprint in the form and a setup of it. Returns the customer, at the setup, with the keyboard alone. */
  readonly openSetupOf: (
    guide: string,
    blueprint: string,
    entries: Readonly<Record<string, string>>,
  ) => Promise<Customer>;
}

const test = base.extend<Ways>({
  openSetupOf: ({ newCustomer, product, salesforce: _ready }, use) =>
    use(async (guide, blueprint, entries) => {
      const staff = staffAt(await newCustomer(), product);
      await staff.signIn();
      await staff.saveBlueprint(guide, { ...party, ...entries });
      await staff.createSetup(`${blueprint} ${base.info().workerIndex}`, newestNamed(blueprint));
      const link = await staff.createLink();
      const customer = await newCustomer(keys);
      await customer.openLink(link);
      return customer;
    }),
});

test.describe('a blueprint of sharing sets made in the form', () => {
  test.use({ scenario: 'sharing-sets/nothing-yet' });
  test.setTimeout(400_000);

  test('leaves the object to the customer, who finds it by keyboard and sees why others cannot be chosen', async ({
    openSetupOf,
    state,
  }) => {
    const customer = await openSetupOf(setsTitle, 'Sharing Sets', {
      'Name of the site (optional)': 'Help Center',
      'Profiles of its users, one per line (optional)': 'Customer Community User',
    });
    const { page, heading } = customer;
    await customer.signIn(state.user);
    await customer.confirmOrg();
    await customer.goToStep('Site');
    // Named in the form: nobody asks for it again.
    await expect(heading).toHaveText('The site is published, and its users are members');
    await expect(page.getByRole('searchbox')).toHaveCount(0);

    await customer.goToStep('Org-wide default');
    // The usual object is shown as chosen.
    await expect(heading).toHaveText('Users of the site do not already see all records');
    await keys.press(page.getByRole('button', { name: 'Choose another' }));
    const search = page.getByRole('searchbox', { name: 'Label or API name of an object' });
    const found = page.getByRole('list', { name: 'Found in your org' });
    for (const [text, reason] of [
      ['Asset', 'sharing sets do not support this standard object'],
      ['Permit', 'you cannot see a lookup field to an account or a contact'],
    ] as const) {
      await keys.type(search, text);
      const option = found.getByRole('button', { name: text, exact: false });
      await expect(option).toContainText(reason);
      await expect(option).toBeDisabled();
    }
    await expectAccessible(page, 'An object that cannot be chosen');
    await keys.type(search, 'cas');
    await keys.press(found.getByRole('button', { name: /^Case/ }));
    await expect(heading).toHaveText('Users of the site do not already see all records');

    await customer.goToStep('Customer user');
    await keys.type(page.getByRole('searchbox', { name: 'Name of an account' }), 'burl');
    await keys.press(found.getByRole('button', { name: /Burlington/ }));
    await expect(page.getByText('Burlington Textiles Corp of America').first()).toBeVisible();
    // The answer keeps its name before a contact is chosen, and after a reload.
    await page.reload();
    await expect(page.getByText('Burlington Textiles Corp of America').first()).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('001Hs');
  });
});

test.describe('a blueprint of Salesforce to Salesforce made in the form', () => {
  test.use({ scenario: 'salesforce-to-salesforce/names-unknown' });
  test.setTimeout(400_000);

  test('checks the layouts of its objects and profiles, and a person confirms each that cannot be read', async ({
    openSetupOf,
    state,
  }) => {
    const customer = await openSetupOf(partnersTitle, 'Salesforce to Salesforce', {
      'Objects whose records people share, one per line (optional)': 'Account\nContact',
      'Profiles of the people who share them, one per line (optional)': 'Channel Manager',
    });
    const { page, heading } = customer;
    await keys.choose(page.getByRole('radio', { name: 'Enterprise' }));
    await customer.goToStep('Sign in to Salesforce');
    await customer.signIn(state.user);
    await customer.confirmOrg();

    await customer.goToStep('Page layouts');
    const form = page.getByRole('form', { name: 'Confirm it yourself' });
    const boxes = form.getByRole('checkbox');
    await expect(boxes).toHaveCount(2);
    const layout = await customer.openInSalesforce('Open the next page layout to change');
    await expect(layout.getByRole('heading', { level: 1 })).toContainText('Layout');
    await customer.returnFrom(layout);
    const opened = page.context().waitForEvent('page');
    await keys.press(
      form.getByRole('link', { description: 'Contact Layout (Contact) shows External Sharing.' }),
    );
    const contactLayout = await opened;
    await expect(contactLayout.getByRole('heading', { level: 1 })).toHaveText('Contact Layout');
    await customer.returnFrom(contactLayout);
    await expectAccessible(page, 'Page layouts to confirm');

    await keys.check(boxes.first());
    await keys.type(form.getByLabel('Your name'), 'Mira Solberg');
    await keys.press(page.getByRole('button', { name: 'Confirm with my name' }));
    await expect(form.getByRole('alert')).toContainText('All statements are confirmed together');
    await keys.check(boxes.last());
    await keys.press(page.getByRole('button', { name: 'Confirm with my name' }));
    await expect(heading).toHaveText('Page layouts show External Sharing');
  });
});

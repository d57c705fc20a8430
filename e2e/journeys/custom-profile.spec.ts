import { fitsEverybody } from '../audit.ts';
import type { Customer } from '../customer.ts';
import { expect, test } from '../fixtures.ts';
import { pointer } from '../hands.ts';
import { opensByKeyboard } from '../popover.ts';
import { objectManager, profiles } from '../rights.ts';
import { cumulativeLayoutShift } from '../watch.ts';

test.use({ scenario: 'integration/gaps-on-custom-profile' });

const profile = 'Tidewater Integration';

const grantsApi = async (customer: Customer): Promise<void> => {
  const permissions = customer.check('The system permissions are granted');
  await customer.goesTo('System permissions');
  await expect(permissions).toContainText('Not granted: API Enabled');
  const tab = await customer.opensInSalesforce('Open the user’s profile');
  await profiles.ticksSystemPermission(tab, profile, 'API Enabled');
  await customer.returnsFrom(tab);
  await expect(permissions).toContainText('Passed');
};

const grantsObjects = async (customer: Customer): Promise<void> => {
  const rights = customer.check('Every right the integration needs is granted');
  await customer.goesTo('Objects');
  await expect(rights).toContainText('Rights are missing on 2 objects');
  const tab = await customer.opensInSalesforce('Open Object Manager');
  await objectManager.ticksObjectAccess(tab, 'Account', profile, ['Read', 'View All Records']);
  await objectManager.ticksObjectAccess(tab, 'Opportunity', profile, ['Edit']);
  await customer.returnsFrom(tab);
  await expect(rights).toContainText('Passed');
  await expect(customer.check('The user sees every record of these objects')).toContainText('Passed');
};

const showsFields = async (customer: Customer): Promise<void> => {
  const fields = customer.check('Every field the integration needs is within reach');
  await customer.goesTo('Fields');
  await customer.page.getByRole('button', { name: 'Check again' }).click();
  await expect(fields).toContainText('2 of 11 fields cannot be used as needed');
  const tab = await customer.opensInSalesforce('Open Object Manager');
  await objectManager.showsField(tab, 'Account', 'Health Score', profile, 'read-only');
  await objectManager.showsField(tab, 'Opportunity', 'Next Step', profile, 'visible');
  await customer.returnsFrom(tab);
  await expect(fields).toContainText('Passed');
};

test('rights that a custom profile lacks are granted by hand, step by step, until all is green', async ({
  customer,
  setup,
}) => {
  await customer.entersOrg(setup.link);
  await customer.runsItAs({ find: 'reye', choose: 'Robin Reyes' });
  await expect(customer.check('Profile and permission sets of the user')).toContainText(
    'The profile Tidewater Integration is a custom one',
  );
  await grantsApi(customer);
  await grantsObjects(customer);
  await showsFields(customer);
  await customer.finishes();
  const moved = customer.watched.shifts.filter(({ value }) => value > 0.001);
  // A table that is sorted anew moves its rows, and nothing else.
  expect(cumulativeLayoutShift(customer.watched), JSON.stringify(moved)).toBeLessThanOrEqual(0.05);
});

test('a table of rights and the words of Salesforce are explained to who has a keyboard alone', async ({
  customer,
  setup,
}) => {
  const { page } = customer;
  await customer.entersOrg(setup.link);
  await customer.runsItAs({ find: 'robin', choose: 'Robin Reyes' });
  await customer.goesTo('Objects');
  const table = page.getByRole('group', { name: 'Something is missing' });
  const missing = table.getByRole('button', { name: 'Account, Read: Missing' });
  await opensByKeyboard(missing, 'Account · Read', 'Nobody grants it yet.');
  await page.keyboard.press('ArrowDown');
  const granted = table.getByRole('button', { name: 'Opportunity, Read: Granted' });
  await expect(granted).toBeFocused();
  await opensByKeyboard(granted, 'Opportunity · Read', `profile ${profile}`);

  await customer.goesTo('Fields');
  const word = page.getByRole('button', { name: 'Field-level security' }).first();
  await opensByKeyboard(word, 'Field-level security', 'It applies to administrators too.');
});

test('the pages about a user suit every reader', async ({ customer, setup }) => {
  const { page } = customer;
  await customer.entersOrg(setup.link);
  await customer.goesTo('The user');
  await fitsEverybody(page, 'user, unanswered');
  await pointer.choose(page.getByRole('radio', { name: 'As another person' }));
  await page.getByRole('searchbox', { name: 'Name or username' }).fill('br');
  await expect(page.getByRole('list', { name: 'Users found' })).toBeVisible();
  await fitsEverybody(page, 'user, searched');
  await customer.runsItAs({ find: 'robin', choose: 'Robin Reyes' });
  await fitsEverybody(page, 'user, chosen');
  await customer.goesTo('System permissions');
  await expect(customer.check('The system permissions are granted')).toContainText('Failed');
  await fitsEverybody(page, 'system permissions');
  await customer.goesTo('Objects');
  const cell = page.getByRole('button', { name: 'Account, Read: Missing' });
  await cell.click();
  await expect(page.getByRole('dialog', { name: 'Account · Read' })).toBeVisible();
  await fitsEverybody(page, 'objects, with a cell explained');
  await page.keyboard.press('Escape');
  await customer.goesTo('Fields');
  const word = page.getByRole('button', { name: 'Field-level security' }).first();
  await word.click();
  await expect(page.getByRole('dialog', { name: 'Field-level security' })).toBeVisible();
  await fitsEverybody(page, 'fields, with a word explained');
  await page.keyboard.press('Escape');
  await customer.goesTo('Connect Tidewater');
  await fitsEverybody(page, 'connect the integration');
  await page.getByRole('link', { name: 'Glossary' }).click();
  await expect(customer.heading).toHaveText('Glossary');
  await fitsEverybody(page, 'glossary');
});

import type { Customer } from '../customer.ts';
import { expect, test } from '../fixtures.ts';
import { permissionIn } from '../matrix.ts';
import { expectPopoverByKeyboard } from '../popover.ts';
import { objectManager, profiles } from '../rights.ts';
import { cumulativeLayoutShift } from '../watch.ts';

test.use({ scenario: 'integration/gaps-on-custom-profile' });

const profile = 'Tidewater Integration';

const grantApi = async (customer: Customer): Promise<void> => {
  const permissions = customer.check('The system permissions are granted');
  await customer.goToStep('System permissions');
  await expect(permissions).toContainText('Missing: API Enabled');
  const tab = await customer.openInSalesforce(`Open the profile ${profile}`);
  await profiles.grantSystemPermission(tab, profile, 'API Enabled');
  await customer.returnFrom(tab);
  await expect(permissions).toContainText('Passed');
};

const grantObjects = async (customer: Customer): Promise<void> => {
  const rights = customer.check('The user has every object permission the integration needs');
  await customer.goToStep('Objects');
  await expect(rights).toContainText('Permissions are missing on 2 objects');
  const tab = await customer.openInSalesforce('Open Object Access of the first object');
  await objectManager.grantObjectAccess(tab, 'Account', profile, ['Read', 'View All Records']);
  await objectManager.grantObjectAccess(tab, 'Opportunity', profile, ['Edit']);
  await customer.returnFrom(tab);
  await expect(rights).toContainText('Passed');
  await expect(customer.check('The user sees every record of these objects')).toContainText('Passed');
};

const showFields = async (customer: Customer): Promise<void> => {
  const fields = customer.check('Tidewater can use every field it needs');
  await customer.goToStep('Fields');
  await customer.page.getByRole('button', { name: 'Check again' }).click();
  await expect(fields).toContainText('2 of 11 fields are missing access');
  const tab = await customer.openInSalesforce('Open the first missing field');
  await objectManager.showField(tab, 'Account', 'Health Score', profile, 'read-only');
  await objectManager.showField(tab, 'Opportunity', 'Next Step', profile, 'visible');
  await customer.returnFrom(tab);
  await expect(fields).toContainText('Passed');
};

test('rights that a custom profile lacks are granted by hand, step by step, until all is green', async ({
  customer,
  setup,
}) => {
  await customer.signInToOrg(setup.link);
  await customer.runAs({ find: 'reye', choose: 'Robin Reyes' });
  await grantApi(customer);
  await grantObjects(customer);
  await showFields(customer);
  await customer.finish();
  const moved = customer.watched.shifts.filter(({ value }) => value > 0.001);
  // A table that is sorted again moves its rows, and nothing else.
  expect(cumulativeLayoutShift(customer.watched), JSON.stringify(moved)).toBeLessThanOrEqual(0.05);
});

test('a table of rights and the words of Salesforce are explained to who has a keyboard alone', async ({
  customer,
  setup,
}) => {
  const { page } = customer;
  await customer.signInToOrg(setup.link);
  await customer.runAs({ find: 'robin', choose: 'Robin Reyes' });
  await customer.goToStep('Objects');
  await customer.openDetails();
  const table = page.getByRole('grid', { name: 'Needs permission' });
  const missing = await permissionIn(table, 'Account', 'Read');
  await expect(missing).toHaveAccessibleName(/Missing$/);
  await expectPopoverByKeyboard(missing, 'Account · Read', 'No profile or permission set grants this.');
  await page.keyboard.press('ArrowDown');
  const granted = await permissionIn(table, 'Opportunity', 'Read');
  await expect(granted).toHaveAccessibleName(/Granted$/);
  await expect(granted).toBeFocused();
  await expectPopoverByKeyboard(granted, 'Opportunity · Read', `profile ${profile}`);

  await customer.goToStep('Fields');
  const word = page.getByRole('button', { name: 'Field-level security' }).first();
  await expectPopoverByKeyboard(word, 'Field-level security', 'It applies to administrators too.');
});

import { expect, test } from '../fixtures.ts';
import { expectFocusVisible } from '../focus.ts';
import { keys } from '../hands.ts';
import { permissionIn } from '../matrix.ts';
import { expectPopoverByKeyboard } from '../popover.ts';
import { permissionSets } from '../rights.ts';

test.use({ scenario: 'integration/standard-user' });

test('what a standard profile lacks is granted with a permission set made by hand, until all is green', async ({
  customer,
  setup,
}) => {
  const { page } = customer;
  await customer.signInToOrg(setup.link);
  await customer.runAs({ find: 'robin.runner', choose: 'Robin Reyes' });
  await customer.goToStep('Fields');
  const fields = customer.check('Tidewater can use every field it needs');
  await expect(fields).toContainText('1 of 11 fields is missing access');

  await customer.goToStep('Objects');
  const records = customer.check('The user sees every record of these objects');
  await expect(records).toContainText('Warning');
  await page.getByText('Show the instructions').click();
  const tab = await customer.openInSalesforce('Open Permission Sets');
  await permissionSets.create(tab, 'Tidewater Access');
  await permissionSets.grantSystemPermission(tab, 'API Enabled');
  const everything = ['View All Records', 'View All Fields'];
  await permissionSets.grantObjectSettings(tab, 'Accounts', everything, ['Health Score']);
  await permissionSets.grantObjectSettings(tab, 'Opportunities', everything);
  await permissionSets.grantObjectSettings(tab, 'Products', ['View All Fields']);
  await permissionSets.openAssignments(tab);
  await permissionSets.assign(tab, /Robin Reyes/);
  await customer.returnFrom(tab);
  await expect(records).toContainText('Passed');

  await customer.goToStep('Fields');
  await expect(fields).toContainText('Passed');
  // What was found in order takes one line, with all that was seen behind it.
  await customer.openDetails();
  await fields.getByText('4 more objects with nothing missing').click();
  await fields.getByText('Account', { exact: true }).click();
  await (
    await permissionIn(fields.getByRole('grid', { name: 'Account' }), 'Health_Score__c', 'Read')
  ).click();
  await expect(page.getByRole('dialog', { name: 'Health_Score__c · Read' })).toContainText(
    'permission set Tidewater Access',
  );
  await page.keyboard.press('Escape');
  await expect(customer.check('The user can see fields that are added later')).toContainText('Passed');
  await customer.finish();
});

test('the pages about a standard profile are worked by keyboard alone', async ({ newCustomer, setup }) => {
  const customer = await newCustomer(keys);
  const { page } = customer;
  await customer.signInToOrg(setup.link);
  await customer.runAs({ find: 'robin.runner', choose: 'Robin Reyes' });

  await customer.goToStep('Objects');
  await keys.press(page.getByText('Show the instructions'));
  await expect(page.getByRole('link', { name: 'Open Permission Sets' })).toBeVisible();
  const name = 'The user has every object permission the integration needs';
  await customer.openDetails();
  await keys.press(customer.check(name).locator('summary', { hasText: /^OK/ }));
  const granted = await permissionIn(
    customer.check(name).getByRole('grid', { name: 'OK' }),
    'Account',
    'Read',
  );
  await expect(granted).toHaveAccessibleName(/Granted$/);
  await expectPopoverByKeyboard(granted, 'Account · Read', 'profile Standard User');

  await customer.goToStep('Fields');
  await customer.openDetails();
  const missing = await permissionIn(page.getByRole('grid', { name: 'Account' }), 'Health_Score__c', 'Read');
  await expect(missing).toHaveAccessibleName(/Missing$/);
  await expectPopoverByKeyboard(
    missing,
    'Health_Score__c · Read',
    'No profile or permission set grants this.',
  );
  await expectFocusVisible(page);
});

import { fitsEverybody } from '../audit.ts';
import { expect, test } from '../fixtures.ts';
import { showsWhatHasFocus } from '../focus.ts';
import { keys } from '../hands.ts';
import { opensByKeyboard } from '../popover.ts';
import { permissionSets } from '../rights.ts';

test.use({ scenario: 'integration/standard-user' });

test('what a standard profile lacks is granted with a permission set made by hand, until all is green', async ({
  customer,
  setup,
}) => {
  const { page } = customer;
  await customer.entersOrg(setup.link);
  await customer.runsItAs({ find: 'robin.runner', choose: 'Robin Reyes' });
  await expect(customer.check('Profile and permission sets of the user')).toContainText('is a standard one');
  await customer.goesTo('Fields');
  const fields = customer.check('Every field the integration needs is within reach');
  await expect(fields).toContainText('1 of 11 fields cannot be used as needed');

  await customer.goesTo('Objects');
  const records = customer.check('The user sees every record of these objects');
  await expect(records).toContainText('Warning');
  await page.getByText('Show the instructions').click();
  const tab = await customer.opensInSalesforce('Open Permission Sets');
  await permissionSets.makes(tab, 'Tidewater Access');
  await permissionSets.ticksSystemPermission(tab, 'API Enabled');
  const everything = ['View All Records', 'View All Fields'];
  await permissionSets.ticksObjectSettings(tab, 'Accounts', everything, ['Health Score']);
  await permissionSets.ticksObjectSettings(tab, 'Opportunities', everything);
  await permissionSets.ticksObjectSettings(tab, 'Products', ['View All Fields']);
  await permissionSets.managesAssignments(tab);
  await permissionSets.assigns(tab, /Robin Reyes/);
  await customer.returnsFrom(tab);
  await expect(records).toContainText('Passed');

  await customer.goesTo('Fields');
  await expect(fields).toContainText('Passed');
  // What was found in order takes one line, with all that was seen behind it.
  await customer.unfolds('Every field the integration needs is within reach');
  await fields.getByText('4 more objects with nothing missing').click();
  await fields.getByText('Account', { exact: true }).click();
  await fields.getByRole('button', { name: 'Health_Score__c, Read: Granted' }).click();
  await expect(page.getByRole('dialog', { name: 'Health_Score__c · Read' })).toContainText(
    'permission set Tidewater Access',
  );
  await page.keyboard.press('Escape');
  await expect(customer.check('Fields added later are seen too')).toContainText('Passed');
  await customer.finishes();
});

test('the pages about a standard profile suit every reader, and are worked by keyboard alone', async ({
  arrives,
  setup,
}) => {
  const customer = await arrives(keys);
  const { page } = customer;
  await customer.entersOrg(setup.link);
  await customer.runsItAs({ find: 'robin.runner', choose: 'Robin Reyes' });
  await fitsEverybody(page, 'user with a standard profile');

  await customer.goesTo('Objects');
  await keys.press(page.getByText('Show the instructions'));
  await expect(page.getByRole('link', { name: 'Open Permission Sets' })).toBeVisible();
  const name = 'Every right the integration needs is granted';
  await customer.unfolds(name);
  await keys.press(customer.check(name).locator('summary', { hasText: 'Everything is granted' }));
  const granted = customer.check(name).getByRole('button', { name: 'Account, Read: Granted' });
  await opensByKeyboard(granted, 'Account · Read', 'profile Standard User');
  await fitsEverybody(page, 'objects, the profile being a standard one');

  await customer.goesTo('Fields');
  const missing = page.getByRole('button', { name: 'Health_Score__c, Read: Missing' });
  await opensByKeyboard(missing, 'Health_Score__c · Read', 'Nobody grants it yet.');
  await fitsEverybody(page, 'fields, the profile being a standard one');
  await showsWhatHasFocus(page);
});

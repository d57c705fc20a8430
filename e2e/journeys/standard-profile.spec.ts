import { expect, test } from '../fixtures.ts';
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
  await permissionSets.assigns(tab, /Robin Reyes/);
  await customer.returnsFrom(tab);
  await expect(records).toContainText('Passed');

  await customer.goesTo('Fields');
  await expect(fields).toContainText('Passed');
  // What was found in order takes one line, with all that was seen behind it.
  await customer.unfolds('Every field the integration needs is within reach');
  await fields.getByText('4 more with nothing missing').click();
  await fields.getByText('Account', { exact: true }).click();
  await fields.getByRole('button', { name: 'Health_Score__c, Read: Granted' }).click();
  await expect(page.getByRole('dialog', { name: 'Health_Score__c · Read' })).toContainText(
    'permission set Tidewater Access',
  );
  await page.keyboard.press('Escape');
  await expect(customer.check('Fields added later are seen too')).toContainText('Passed');
  await customer.finishes();
});

import { admin } from './admin.ts';
import { expect, test } from './fixtures.ts';
import { isShownInEveryShape } from './screen.ts';
import { staffAt } from './staff.ts';

test('the main pages are shown in both themes, narrow and wide', async ({
  arrives,
  vendor,
  product,
  state,
  salesforce: _ready,
}) => {
  const untouched = await vendor.createsSetup(state, 'Osprey Cycles');
  await vendor.makesLink(untouched);
  const links = new Map<string, string>();
  for (const name of ['Juniper Health', 'Norrland Timber', 'Kavel Logistics', 'Brightwood Furniture'])
    links.set(name, await vendor.makesLink(await vendor.createsSetup(state, name)));
  const linkOf = (name: string): string => links.get(name) ?? '';

  const stuck = await arrives();
  await stuck.opensLink(linkOf('Juniper Health'));
  const underway = await arrives();
  await underway.entersOrg(linkOf('Norrland Timber'), 'nils.admin@norrland.example');
  const finished = await arrives();
  await finished.entersOrg(linkOf('Kavel Logistics'), 'lena.admin@kavel.example');
  await finished.runsItAs('me');
  await finished.finishes();

  const customer = await arrives();
  const { page } = customer;
  await page.goto(linkOf('Brightwood Furniture'));
  await expect(page.getByRole('button', { name: 'Open the setup' })).toBeVisible();
  await isShownInEveryShape(page, 'landing');

  await customer.opensLink(linkOf('Brightwood Furniture'));
  await page.getByRole('radio', { name: 'Production or Developer Edition' }).check();
  const install = page.getByRole('link', { name: 'Open the installation page' });
  await expect(install).toBeVisible();
  await isShownInEveryShape(page, 'install-package');
  await admin.logsIn(await customer.opensInSalesforce('Open the installation page'));

  await customer.goesTo('Sign in to Salesforce');
  const connect = page.url();
  await customer.leavesForSalesforce();
  const refusal = page.url();
  await page.goto(connect);
  await page.getByLabel('Address or text of the error page').fill(refusal);
  await page.getByRole('button', { name: 'Explain this error' }).click();
  await expect(page.getByRole('link', { name: 'Go to “Install the package”' })).toBeVisible();
  await isShownInEveryShape(page, 'connect');

  await customer.goesTo('Install the package');
  const installation = await customer.opensInSalesforce('Open the installation page');
  await admin.installsPackage(installation);
  await installation.close();
  await customer.goesTo('Sign in to Salesforce');
  await customer.leavesForSalesforce();
  await admin.allows(page);
  await customer.confirmsOrg();
  await customer.goesTo('Policies of the app');
  const addresses = customer.check('The app works from Tidewater’s servers');
  await expect(addresses).toContainText('Failed');
  await isShownInEveryShape(page, 'app-policies-eca');

  const policies = await customer.opensInSalesforce('Open Tidewater Connect in Setup');
  await admin.setsPolicies(policies);
  await customer.returnsFrom(policies);
  await expect(addresses).toContainText('Passed');
  await customer.runsItAs('me');
  await customer.finishes();
  await isShownInEveryShape(page, 'done');

  const staff = staffAt(await arrives(), product);
  await staff.entersKey();
  await expect(staff.row('Kavel Logistics')).toContainText('Done');
  await isShownInEveryShape(staff.page, 'staff');
});

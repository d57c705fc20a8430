import { deploymentApp } from '@orgready/guides/scenarios/deployment-app';
import { testGuide } from '../../apps/api/src/testing/test-guide/guide.ts';
import { scenario } from '../../apps/api/src/testing/test-guide/scenario.ts';
import { admin } from '../admin.ts';
import { test as base, expect, type PerWorker } from '../fixtures.ts';
import { startProduct } from '../product.ts';
import { type Salesforce, startSalesforce } from '../salesforce.ts';
import { staffAt } from '../staff.ts';
import { vendorOf } from '../vendor.ts';

/** The product with one more guide and a sign-in app. */
const test = base.extend<object, Pick<PerWorker, 'world'>>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names a fixture needs from this pattern
    async ({}, use) => {
      let salesforce: Salesforce | undefined;
      const product = await startProduct(
        async (url) => {
          salesforce = await startSalesforce(`${url}/oauth/callback`, 'e2e/test-guide/simulator.ts');
          return salesforce.url;
        },
        {
          program: 'e2e/test-guide/product.ts',
          env: {
            SALESFORCE_CLIENT_ID: deploymentApp.consumerKey,
            SALESFORCE_CLIENT_SECRET: deploymentApp.consumerSecret,
          },
        },
      );
      if (!salesforce) throw new Error('The simulated Salesforce was not started');
      await use({ product, salesforce, vendor: vendorOf(product) });
      await Promise.all([product.end(), salesforce.end()]);
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  state: ({}, use) => use(scenario),
});
test.use({ scenario: 'test/ready' });
// Both in one worker: the second would start a product for a moment.
test.describe.configure({ mode: 'default' });

test('a guide that the product does not know goes from the link to done', async ({ customer, setup }) => {
  const { page, heading } = customer;
  await page.goto(setup.link);
  await expect(heading).toHaveText('Field Office asks you to set up An introduction to the field team');
  await customer.openLink(setup.link);
  await expect(heading).toHaveText('Enter the org');
  await customer.leaveForSalesforce();
  await admin.logIn(page, scenario.user);
  await admin.allow(page);
  await customer.confirmOrg();
  await expect(heading).toHaveText('Name the kind of org');
  await page.getByRole('radio', { name: 'One for work' }).check();
  await expect(heading).toHaveText('The org is of the kind you named');
  await customer.goToStep('Say hello');
  await customer.attest('The greeting took place', 'Lee Moss');
  await customer.goToStep('End');
  await expect(heading).toHaveText('The org is introduced');
  await expect(page.getByText('The greeting took place')).toBeVisible();
  // The party has no address to go back to.
  await expect(page.getByRole('link', { name: /^Return to/ })).toHaveCount(0);
});

test('staff make a blueprint of it as JSON, as it has no form', async ({ newCustomer, product }) => {
  const staff = staffAt(await newCustomer(), product);
  await staff.signIn();
  await expect(staff.heading).not.toHaveText('Staff sign-in');
  await staff.page.goto(`${product.url}/staff/blueprints/new`);
  await staff.page.getByLabel('Guide', { exact: true }).selectOption(testGuide.id);
  const json = staff.page.getByLabel('Blueprint as JSON');
  const { params: _, ...started } = JSON.parse(await json.inputValue()) as { params: unknown };
  await staff.page.getByRole('button', { name: 'Save blueprint' }).click();
  await expect(staff.page.getByRole('alert')).toContainText('params.team This is missing.');
  await json.fill(JSON.stringify({ ...started, params: { team: 'the night shift' } }));
  await staff.page.getByRole('button', { name: 'Save blueprint' }).click();
  await expect(staff.heading).toHaveText('Blueprints');
  await expect(staff.page.getByRole('row', { name: /An introduction to the night shift/ })).toBeVisible();
});

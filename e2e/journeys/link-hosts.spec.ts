import { customerWith } from '../customer.ts';
import { expect, test } from '../fixtures.ts';
import { pointer } from '../hands.ts';
import { startProduct } from '../product.ts';
import { type Salesforce, startSalesforce } from '../salesforce.ts';
import { vendorOf } from '../vendor.ts';
import { watch } from '../watch.ts';

/** The same machine under another name. */
const vendorHost = (url: string): string => new URL(url).host.replace('localhost', '127.0.0.1');

test.use({ scenario: 'integration/ready' });

test('a link under the vendor’s host serves the whole customer side there: Salesforce sends the browser back to it', async ({
  browser,
  state,
  scenario,
}) => {
  let salesforce: Salesforce | undefined;
  const product = await startProduct(
    async (url) => {
      salesforce = await startSalesforce(
        [url, `http://${vendorHost(url)}`].map((origin) => `${origin}/oauth/callback`).join(),
      );
      return salesforce.url;
    },
    { env: { HOST: '127.0.0.1' } },
  );
  if (!salesforce) throw new Error('The simulated Salesforce was not started');
  await salesforce.reset(scenario);
  const vendor = vendorOf(product);
  const setup = await vendor.createSetup(state);
  const host = vendorHost(product.url);
  const origin = `http://${host}`;
  await product.kill();
  await product.restart({ LINK_HOSTS: `${host}=${await vendor.createBlueprint(state)}` });

  const link = await vendor.createLink(setup);
  expect(new URL(link).origin).toBe(origin);
  const context = await browser.newContext();
  const watched = await watch(context, origin, []);
  const customer = customerWith(await context.newPage(), watched, origin, pointer);
  await customer.openLink(link);
  await customer.goToStep('Sign in to Salesforce');
  await customer.signIn();
  await customer.confirmOrg();
  expect(new URL(customer.page.url()).origin).toBe(origin);
  await expect(customer.page.getByText('Brightwood').first()).toBeVisible();
  await customer.page.reload();
  await expect(customer.page.getByText('Brightwood').first()).toBeVisible();
  // Neither host knows the session of the other.
  await customer.page.goto(customer.page.url().replace(origin, product.url));
  await expect(customer.page.getByText('Brightwood')).toHaveCount(0);
  const staff = await customer.page.goto(`${origin}/staff`);
  expect(staff?.status()).toBe(421);

  const { strangers, images, errors } = watched;
  expect({ strangers, images, errors }).toEqual({ strangers: [], images: [], errors: [] });
  await context.close();
  await Promise.all([product.end(), salesforce.end()]);
});

import { guides } from '@orgready/guides';
import type { Scenario } from '@orgready/guides/model/scenario';
import { deploymentApp } from '@orgready/guides/scenarios/deployment-app';
import { test as base } from '@playwright/test';
import { type Customer, customerWith } from './customer.ts';
import { type Hands, pointer } from './hands.ts';
import { type Product, startProduct } from './product.ts';
import { type Salesforce, startSalesforce } from './salesforce.ts';
import { type Setup, type Vendor, vendorOf } from './vendor.ts';
import { type Seen, type Window, type Windows, windowsFor } from './windows.ts';

export { expect } from '@playwright/test';

export interface PerWorker {
  readonly world: { readonly product: Product; readonly salesforce: Salesforce; readonly vendor: Vendor };
  readonly windows: Windows;
}

interface PerTest {
  /** The scenario that the orgs start in, `<guide>/<scenario>`. */
  readonly scenario: string;
  /** The same scenario with its contents. */
  readonly state: Scenario;
  /** What the console may log besides refused requests. */
  readonly tolerated: readonly RegExp[];
  readonly product: Product;
  readonly salesforce: Salesforce;
  readonly vendor: Vendor;
  /** A new setup for the integration of the scenario, and the first link to it. */
  readonly setup: Setup & { readonly link: string };
  /** Opens a browser that knows nothing of us. */
  readonly newCustomer: (hands?: Hands) => Promise<Customer>;
  readonly customer: Customer;
}

/** By `<guide>/<scenario>`. */
const scenarioNamed = (name: string): Scenario => {
  for (const guide of guides)
    for (const scenario of guide.scenarios) if (name === `${guide.id}/${scenario.id}`) return scenario;
  throw new Error(`No guide has the scenario ${name}`);
};

export const test = base.extend<PerTest, PerWorker>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names a fixture needs from this pattern
    async ({}, use) => {
      let salesforce: Salesforce | undefined;
      const product = await startProduct(
        async (url) => {
          salesforce = await startSalesforce(`${url}/oauth/callback`);
          return salesforce.url;
        },
        // Guides without a sign-in app use the deployment's.
        {
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

  windows: [({ world }, use) => use(windowsFor(world.product.url)), { scope: 'worker' }],

  scenario: ['integration/package-absent', { option: true }],
  tolerated: [[], { option: true }],
  state: ({ scenario }, use) => use(scenarioNamed(scenario)),
  product: ({ world }, use) => use(world.product),
  vendor: ({ world }, use) => use(world.vendor),
  salesforce: async ({ world, scenario }, use) => {
    await world.salesforce.reset(scenario);
    await use(world.salesforce);
  },
  setup: async ({ vendor, state, salesforce: _ready }, use) => {
    const setup = await vendor.createSetup(state);
    await use({ ...setup, link: await vendor.createLink(setup) });
  },

  newCustomer: async ({ browser, viewport, windows, product, salesforce: _ready, tolerated }, use) => {
    const opened: Window[] = [];
    await use(async (hands = pointer) => {
      const window = await windows.open(browser, tolerated);
      opened.push(window);
      // The customer before may have had another screen.
      if (viewport) await window.page.setViewportSize(viewport);
      return customerWith(window.page, window.watched, product.url, hands);
    });
    const seen: Seen[] = [];
    for (const window of opened) seen.push(await windows.leave(window));
    base.expect(seen).toEqual(opened.map(() => ({ strangers: [], images: [], errors: [] })));
  },
  customer: async ({ newCustomer }, use) => use(await newCustomer()),
});

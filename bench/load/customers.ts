import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Site } from '../../apps/api/src/testing/browser.ts';
import { answerRunsAs, newTidewaterCustomer, signInThrough } from '../../apps/api/src/testing/salesforce.ts';
import type { SimulatedSalesforce } from './salesforce.ts';

/** A browser that has opened the link of its own setup. */
export interface LoadCustomer {
  readonly browser: Browser;
  readonly setupId: string;
}

const isVerifying = async ({ browser, setupId }: LoadCustomer): Promise<boolean> =>
  (await browser.call('getSetup', { params: { id: setupId } })).verification !== null;

/** Customers that have signed in, each to its own org, and whose setups have been verified. */
export const connectCustomers = async (
  site: Site,
  salesforce: SimulatedSalesforce,
): Promise<readonly LoadCustomer[]> => {
  const simulator = { url: salesforce.url, users: () => [...salesforce.admins] };
  const customers: LoadCustomer[] = [];
  for (const { username, orgId } of salesforce.admins) {
    const customer = await newTidewaterCustomer({ server: site });
    await answerRunsAs(customer.browser, customer.setupId);
    await signInThrough({ simulator }, customer, username);
    await customer.browser.call('confirmOrg', { params: { id: customer.setupId }, body: { orgId } });
    customers.push(customer);
  }
  for (const customer of customers) while (await isVerifying(customer)) await pause(50);
  return customers;
};

/** Customers that have only opened their links. */
export const openLinks = async (site: Site, count: number): Promise<readonly LoadCustomer[]> => {
  const customers: LoadCustomer[] = [];
  while (customers.length < count) customers.push(await newTidewaterCustomer({ server: site }));
  return customers;
};

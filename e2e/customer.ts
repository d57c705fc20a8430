import { expect, type Locator, type Page } from '@playwright/test';
import { admin } from './admin.ts';
import { type Hands, pointer } from './hands.ts';
import type { Watched } from './watch.ts';

/** Any address of an org will do; the product knows the simulated org by none. */
const orgAddress = 'https://brightwood.lightning.force.com/lightning/page/home';

/** A person of the customer's in a browser of their own: what they do on the pages of OrgReady. */
export interface Customer {
  readonly page: Page;
  readonly watched: Watched;
  readonly heading: Locator;
  opensLink(link: string): Promise<void>;
  goesTo(step: string): Promise<void>;
  /** Follows a link to a Setup page, which opens in a new tab. */
  opensInSalesforce(name: string): Promise<Page>;
  /** Closes Salesforce's tab and is back on ours. */
  returnsFrom(tab: Page): Promise<void>;
  /** From the step that asks for it to whatever page Salesforce shows. */
  leavesForSalesforce(): Promise<void>;
  /** All the way, in a browser that Salesforce does not know; the first time ends at the question which org it is. */
  signsIn(username?: string): Promise<void>;
  confirmsOrg(): Promise<void>;
  /** The check of this name on the step that is open. */
  check(name: string): Locator;
}

export const customerWith = (page: Page, watched: Watched, hands: Hands = pointer): Customer => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = page.getByRole('heading', { level: 1 });
  const customer: Customer = {
    page,
    watched,
    heading,
    check: (name) =>
      page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) }),

    async opensLink(link) {
      await page.goto(link);
      await hands.press(button('Open the setup'));
      await page.waitForURL('**/steps/*');
      await expect(heading).toBeFocused();
    },

    async goesTo(step) {
      await hands.press(page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step }));
    },

    async opensInSalesforce(name) {
      const opened = page.context().waitForEvent('page');
      await hands.press(page.getByRole('link', { name }));
      const tab = await opened;
      await tab.waitForLoadState();
      return tab;
    },

    async returnsFrom(tab) {
      await tab.close();
      // Every tab of this browser counts as shown and focused: the return itself has to be told.
      await page.evaluate(() => {
        document.dispatchEvent(new Event('visibilitychange'));
        dispatchEvent(new Event('focus'));
      });
    },

    async leavesForSalesforce() {
      const { origin } = new URL(page.url());
      await hands.type(page.getByLabel('Address of your Salesforce org'), orgAddress);
      await hands.press(button('Sign in to Salesforce'));
      await page.waitForURL((url) => url.origin !== origin);
    },

    async signsIn(username) {
      await customer.leavesForSalesforce();
      await admin.logsIn(page, username);
      await admin.allows(page);
      await page.waitForURL('**/setups/**');
    },

    async confirmsOrg() {
      await expect(heading).toHaveText('Is this the right org?');
      await hands.press(button('This is the org'));
      await page.waitForURL('**/steps/*');
    },
  };
  return customer;
};

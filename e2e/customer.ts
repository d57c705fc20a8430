import { integration as usual } from '@orgready/guides/integration/scenarios/world';
import type { Integration } from '@orgready/shared/contract/entities';
import { expect, type Locator, type Page } from '@playwright/test';
import { admin } from './admin.ts';
import { type Hands, pointer } from './hands.ts';
import type { Watched } from './watch.ts';

/** Whoever puts their name to something. */
export const witness = 'Mira Solberg';

/** Any address of an org will do; the product knows the simulated org by none. */
const orgAddress = 'https://brightwood.lightning.force.com/lightning/page/home';

/** A user that a part of the name finds, and the one chosen of those found. */
interface Sought {
  readonly find: string;
  readonly choose: string;
}

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
  /** From the step that asks for it; Salesforce may send the browser back without a page of its own. */
  asksToSignIn(): Promise<void>;
  /** From the step that asks for it to whatever page Salesforce shows. */
  leavesForSalesforce(): Promise<void>;
  /** All the way, in a browser that Salesforce does not know; the first time ends at the question which org it is. */
  signsIn(username?: string): Promise<void>;
  confirmsOrg(): Promise<void>;
  /** From the link to the first step after the whole org has been looked at. */
  entersOrg(link: string, username?: string): Promise<void>;
  /** Says as whom the integration runs; another person is found by a part of their name. */
  runsItAs(who: 'me' | Sought): Promise<void>;
  /** Finds a user of the org and chooses it, on the page that asks for one. */
  chooses(who: Sought): Promise<void>;
  /** Puts a name to what the API cannot show. */
  attests(check: string, by?: string): Promise<void>;
  /** Connects the vendor's product elsewhere and says so here, which ends the setup. */
  finishes(of?: Integration): Promise<void>;
  /** Opens a check that was found in order, of which one line is shown. */
  unfolds(check: string): Promise<void>;
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

    async asksToSignIn() {
      await hands.type(page.getByLabel('Address of your Salesforce org'), orgAddress);
      await hands.press(button('Sign in to Salesforce'));
    },

    async leavesForSalesforce() {
      const { origin } = new URL(page.url());
      await customer.asksToSignIn();
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

    async entersOrg(link, username) {
      await customer.opensLink(link);
      await customer.goesTo('Sign in to Salesforce');
      await customer.signsIn(username);
      await customer.confirmsOrg();
    },

    async runsItAs(who) {
      await customer.goesTo('The user');
      await expect(heading).toHaveText('Choose the user that runs the integration');
      if (who === 'me') await hands.choose(page.getByRole('radio', { name: 'As me' }));
      else {
        await hands.choose(page.getByRole('radio', { name: 'As another person' }));
        await customer.chooses(who);
      }
      await expect(customer.check('The user is active')).toContainText('Passed');
    },

    async chooses({ find, choose }) {
      await hands.type(page.getByRole('searchbox', { name: 'Name or username' }), find);
      await hands.press(
        page.getByRole('list', { name: 'Users found' }).getByRole('button', { name: choose }),
      );
    },

    async unfolds(name) {
      await hands.press(
        customer.check(name).locator('summary', { has: page.getByRole('heading', { name }) }),
      );
    },

    async attests(name, by = witness) {
      const check = customer.check(name);
      // What became a question while its page was open is asked behind a button.
      const ask = check.getByRole('button', { name: 'Confirm it yourself', exact: true });
      await ask.or(check.getByLabel('Your name')).waitFor();
      if (await ask.isVisible()) await hands.press(ask);
      await hands.type(check.getByLabel('Your name'), by);
      await hands.press(check.getByRole('button', { name: 'Confirm with my name' }));
      await expect(check).toContainText(`Attested by ${by}`);
    },

    async finishes({ app, name } = usual) {
      await customer.goesTo('Connect Tidewater');
      await expect(heading).toHaveText('Connect Tidewater to this org');
      await customer.attests(`The user has authorised ${app.label}`);
      await customer.goesTo('Done');
      await expect(heading).toHaveText(`Your org is ready for ${name}`);
    },
  };
  return customer;
};

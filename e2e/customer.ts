import type { IntegrationParams } from '@orgready/guides/integration/params';
import { integration as usual } from '@orgready/guides/integration/scenarios/world';
import { type Client, createClient } from '@orgready/shared/contract/client';
import { routes } from '@orgready/shared/contract/routes';
import { expect, type Locator, type Page } from '@playwright/test';
import { admin } from './admin.ts';
import { fetchAs } from './fetch-as.ts';
import { type Hands, pointer } from './hands.ts';
import { claimLink, orgAddress, signInToOrg } from './sign-in.ts';
import { closeTab } from './tab.ts';
import type { Watched } from './watch.ts';

/** The person who confirms something with their name. */
export const witness = 'Mira Solberg';

/** A user that a part of the name finds, and the one chosen of those found. */
interface Sought {
  readonly find: string;
  readonly choose: string;
}

/** A person at the customer, in a separate browser: what they do on the pages of OrgReady. */
export interface Customer {
  readonly page: Page;
  readonly watched: Watched;
  readonly heading: Locator;
  /** The API as this browser may use it. */
  readonly api: Client;
  /** `fetch` with this browser's cookies. */
  readonly send: typeof fetch;
  openLink(link: string): Promise<void>;
  goToStep(step: string): Promise<void>;
  /** Follows a link to a Setup page, which opens in a new tab. */
  openInSalesforce(name: string): Promise<Page>;
  /** Closes Salesforce's tab and is back on ours. */
  returnFrom(tab: Page): Promise<void>;
  /** From the step that asks for it; Salesforce may send the browser back without showing a page. */
  askToSignIn(): Promise<void>;
  /** From the step that asks for it to the page that Salesforce shows. */
  leaveForSalesforce(): Promise<void>;
  /** All the way, in a browser that Salesforce does not know; the first time ends at the question which org it is. */
  signIn(username?: string): Promise<void>;
  confirmOrg(): Promise<void>;
  /** Opens the setup of a link in a browser that has signed in to the org, without a page of the sign-in. */
  signInToOrg(link: string, username?: string): Promise<void>;
  /** Chooses the user of the integration; another person is found by a part of their name. */
  runAs(who: 'me' | Sought): Promise<void>;
  /** Finds a user of the org and chooses it, on the page that asks for one. */
  chooseUser(who: Sought): Promise<void>;
  chooseCandidate(title: string, name: string): Promise<void>;
  /** Confirms by name what the API cannot show. */
  attest(check: string, by?: string): Promise<void>;
  /** Connects the vendor's product elsewhere and confirms it here, which ends the setup. */
  finish(of?: IntegrationParams): Promise<void>;
  /** Opens the details of every check of the step. */
  openDetails(): Promise<void>;
  /** The check of this name on the step that is open. */
  check(name: string): Locator;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const setupIdOf = (page: Page): string => new URL(page.url()).pathname.split('/')[2] ?? '';

/** What a customer's actions work with. */
interface Tools {
  readonly page: Page;
  readonly hands: Hands;
  readonly heading: Locator;
  readonly api: Client;
  readonly send: typeof fetch;
  readonly productUrl: string;
  button(name: string): Locator;
}

const navigationOf = ({ page, hands, heading, button }: Tools) => ({
  // Its details are folded until somebody opens them.
  check: (name: string) =>
    page
      .locator('.details li')
      .filter({ has: page.locator('h3', { hasText: new RegExp(`^${escaped(name)}$`) }) }),

  async openLink(link: string) {
    await page.goto(link);
    await hands.press(button('Open the setup'));
    await page.waitForURL('**/steps/*');
    await expect(heading).toBeFocused();
  },

  async goToStep(step: string) {
    await hands.press(page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step }));
  },

  async openInSalesforce(name: string): Promise<Page> {
    // While the step is being checked, its act may still be another one.
    await expect(page.getByRole('button', { name: /^Checking/ })).toHaveCount(0);
    const opened = page.context().waitForEvent('page');
    await hands.press(page.getByRole('link', { name }));
    const tab = await opened;
    await tab.waitForLoadState();
    return tab;
  },

  async returnFrom(tab: Page) {
    await closeTab(tab);
    // Every tab of this browser counts as shown and focused: the events of the return have to be sent.
    await page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'));
      dispatchEvent(new Event('focus'));
    });
  },
});

const signInOf = ({ page, hands, heading, api, send, productUrl, button }: Tools) => {
  const signIn = {
    async askToSignIn() {
      const address = page.getByLabel('Address of your Salesforce org');
      if (!(await address.isVisible())) await hands.choose(page.getByRole('radio', { name: 'My Domain' }));
      await hands.type(address, orgAddress);
      await hands.press(button('Sign in to Salesforce'));
    },

    async leaveForSalesforce() {
      const { origin } = new URL(page.url());
      await signIn.askToSignIn();
      await page.waitForURL((url) => url.origin !== origin);
    },

    async signIn(username?: string) {
      await signIn.leaveForSalesforce();
      await admin.logIn(page, username);
      await admin.allow(page);
      await page.waitForURL('**/setups/**');
    },

    async confirmOrg() {
      await expect(heading).toHaveText('Is this the right org?');
      await hands.press(button('Yes, this is the org'));
      await page.waitForURL('**/steps/*');
    },

    async signInToOrg(link: string, username?: string) {
      const setupId = await claimLink(api, link);
      await signInToOrg(api, send, setupId, username);
      await page.goto(`${productUrl}/setups/${setupId}`);
      await page.waitForURL('**/steps/*');
    },
  };
  return signIn;
};

const workOf = (
  { page, hands, heading, api, button }: Tools,
  { check, goToStep }: ReturnType<typeof navigationOf>,
) => {
  const work = {
    async runAs(who: 'me' | Sought) {
      await goToStep('The user');
      await expect(heading).toHaveText('Choose the integration’s user');
      if (who === 'me') await hands.choose(page.getByRole('radio', { name: 'My user' }));
      else {
        await hands.choose(page.getByRole('radio', { name: 'Another person’s user' }));
        await work.chooseUser(who);
      }
      await expect(check('The user is active')).toContainText('Passed');
    },

    async chooseUser({ find, choose }: Sought) {
      await hands.type(page.getByRole('searchbox', { name: 'Name or username' }), find);
      await hands.press(
        page.getByRole('list', { name: 'Found in your org' }).getByRole('button', { name: choose }),
      );
    },

    /** Chooses one of the likely answers that were read with the verification. */
    async chooseCandidate(title: string, name: string) {
      await hands.press(
        page.getByRole('radiogroup', { name: title }).getByRole('radio', { name: new RegExp(`^${name}`) }),
      );
    },

    async openDetails() {
      await hands.press(page.locator('.details > summary'));
    },

    async attest(name: string, by = witness) {
      const form = page.getByRole('form', { name: 'Confirm it yourself' });
      await form.waitFor();
      const { steps } = await api('getSetup', { params: { id: setupIdOf(page) } });
      const id = steps.flatMap(({ checks }) => checks).find(({ title }) => title === name)?.id;
      const box = form.locator(`input[type=checkbox][value="${id}"]`);
      if ((await box.count()) > 0) await hands.check(box);
      await hands.type(form.getByLabel('Your name'), by);
      await hands.press(button('Confirm with my name'));
      await expect(page.locator('.attestation', { hasText: `Confirmed by ${by}: ${name}` })).toBeVisible();
    },

    async finish({ app, name } = usual) {
      await goToStep('Connect Tidewater');
      await expect(heading).toHaveText('Connect Tidewater to this org');
      await work.attest(`The user has authorized ${app.label}`);
      await goToStep('Done');
      await expect(heading).toHaveText(`Your org is ready for ${name}`);
    },
  };
  return work;
};

export const customerWith = (
  page: Page,
  watched: Watched,
  productUrl: string,
  hands: Hands = pointer,
): Customer => {
  const heading = page.getByRole('heading', { level: 1 });
  const send = fetchAs(page.context());
  const api = createClient(routes, productUrl, send);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const tools = { page, hands, heading, api, send, productUrl, button };
  const navigation = navigationOf(tools);
  return {
    page,
    watched,
    heading,
    api,
    send,
    ...navigation,
    ...signInOf(tools),
    ...workOf(tools, navigation),
  };
};

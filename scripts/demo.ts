import { setTimeout as pause } from 'node:timers/promises';
import { guides } from '@orgready/guides';
import { integrationGuide } from '@orgready/guides/integration/guide';
import type { Scenario } from '@orgready/guides/model/scenario';
import { openScriptedBrowser, signInAtSalesforce } from '@orgready/org-simulator/scripted-browser';
import { type Client, createClient } from '@orgready/shared/contract/client';
import { routes } from '@orgready/shared/contract/routes';
import type { SetupDocument } from '@orgready/shared/document/setup-document';

/** What the demo shows: one vendor, and setups of its customers in different states. All of it through the API. */

/** The command that prints a link for the owner of the demo, and makes them in an empty database. */
export const ownerSignIn = [
  'sign-in-link',
  '--new-owner',
  'Olivia Owner',
  '--email',
  'olivia@tidewater.example',
];

const waitUntil = async <T>(what: string, look: () => Promise<T | undefined>): Promise<T> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    await pause(100);
  }
  throw new Error(`Waited in vain for ${what}`);
};

const newLink = async (staff: Client, setup: string): Promise<string> =>
  (await staff('createLink', { params: { id: setup }, body: {} })).url;

/** Opens the link as a customer's browser does. */
const openLink = async (publicUrl: string, link: string) => {
  const browser = openScriptedBrowser();
  const client = createClient(routes, publicUrl, browser.send);
  const token = new URL(link).pathname.split('/').at(-1) ?? '';
  const { setupId } = await client('claimLink', { body: { token } });
  return { browser, client, params: { id: setupId } };
};

type Customer = Awaited<ReturnType<typeof openLink>>;

const scenarioOf = (id: string): Scenario => {
  const scenario = integrationGuide.scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error('The demo’s scenario is gone');
  return scenario;
};

/** Waits until nothing is being verified and this holds of the setup. */
const settled = (
  { client, params }: Customer,
  what: string,
  holds: (setup: SetupDocument) => boolean = () => true,
): Promise<SetupDocument> =>
  waitUntil(what, async () => {
    const setup = await client('getSetup', { params });
    return setup.lastVerifiedAt !== null && setup.verification === null && holds(setup) ? setup : undefined;
  });

/** Signs in, confirms the org, and waits for the verification that follows. */
const signIn = async (
  customer: Customer,
  orgAddress: string,
  user: { readonly username: string; readonly password: string },
): Promise<void> => {
  const { browser, client, params } = customer;
  const { url } = await client('startSignIn', { params, body: { orgAddress, fresh: false } });
  await signInAtSalesforce(browser, url, user);
  const { connection } = await client('getSetup', { params });
  if (!connection) throw new Error(`The demo could not sign in as ${user.username}`);
  await client('confirmOrg', { params, body: { orgId: connection.org.id } });
  await settled(customer, 'the first verification');
};

/** Answers that the integration uses the signed-in person's user, and confirms that the vendor’s product is connected. */
const finish = async (customer: Customer, name: string): Promise<void> => {
  const { client, params } = customer;
  await client('answerQuestion', { params: { ...params, question: 'runs-as' }, body: { answer: 'me' } });
  await settled(customer, 'the verification of the user', (setup) =>
    setup.steps.some(({ checks }) =>
      checks.some(({ id, outcome }) => id === 'integration-connected' && outcome === 'cantTell'),
    ),
  );
  await client('attest', {
    params,
    body: { checks: ['integration-connected'], name, note: '' },
  });
  await settled(customer, 'the whole verification', (setup) => setup.doneAt !== null);
};

/** A new link for a customer of the demo, and that customer's Salesforce administrator. */
interface DemoCustomer {
  readonly customer: string;
  readonly says: string;
  readonly link: string;
  readonly user: { readonly username: string; readonly password: string };
}

const demoCustomers = [
  { customer: 'Brightwood Furniture', says: 'External Client App, from its package on', org: 0 },
  { customer: 'Halden Shipping', says: 'connected app, subscribe actions, a field to pick', org: 4 },
] as const;

/** Guides that need no vendor, each with the scenario with which it begins: its first org is the customer. */
const guidesWithoutVendor = guides.flatMap((guide) => {
  const [first] = guide.scenarios;
  return guide.signInApp || !first ? [] : [{ guide, first }];
});

/** Creates a new link for a customer of each of those guides, and a setup where there is none yet. */
const linksWithoutVendor = async (
  staff: Client,
  setups: readonly { readonly id: string; readonly customer: string }[],
): Promise<readonly DemoCustomer[]> => {
  const links: DemoCustomer[] = [];
  for (const { guide, first } of guidesWithoutVendor) {
    const [org] = first.orgs;
    const user = org.users.find(({ username }) => username === first.user);
    if (!user) throw new Error('The demo’s scenario lacks a user');
    const { params, party, consumerSecret } = first;
    const known = setups.find(({ customer }) => customer === org.name)?.id;
    const create = async () => {
      const body = { guide: guide.id, params, party, consumerSecret };
      const { id: blueprintId } = await staff('createBlueprint', { body });
      return (await staff('createSetup', { body: { blueprintId, customer: org.name } })).id;
    };
    const link = await newLink(staff, known ?? (await create()));
    links.push({ customer: org.name, says: guide.describe(params).name, link, user });
  }
  return links;
};

/** Seeds an empty database with the customers of one vendor, and creates new links for some. */
const seedIntegration = async (
  publicUrl: string,
  staff: Client,
  setups: readonly { readonly id: string; readonly customer: string }[],
  orgAddress: string,
): Promise<readonly DemoCustomer[]> => {
  const scenario = scenarioOf('package-absent');
  const [, , ready, unfinished] = scenario.orgs;
  const describe = async ({ guide, params, party, consumerSecret }: Scenario) =>
    (await staff('createBlueprint', { body: { guide, params, party, consumerSecret } })).id;
  /** Links to setups that are there. */
  const linksTo = (known: (customer: string) => Promise<string>): Promise<readonly DemoCustomer[]> =>
    Promise.all(
      demoCustomers.map(async ({ customer, says, org }) => {
        const user = scenario.orgs[org]?.users[0];
        if (!user) throw new Error('The demo’s scenario lacks an org');
        return { customer, says, user, link: await newLink(staff, await known(customer)) };
      }),
    );
  const setupOf = (customer: string) => setups.find((setup) => setup.customer === customer)?.id;
  if (demoCustomers.every(({ customer }) => setupOf(customer) !== undefined))
    return linksTo(async (customer) => setupOf(customer) ?? '');

  const packaged = await describe(scenario);
  const create = async (customer: string, blueprintId = packaged) =>
    (await staff('createSetup', { body: { blueprintId, customer } })).id;

  // Nobody has opened this one yet.
  await newLink(staff, await create('Osprey Cycles'));

  // Someone tried to sign in before the package was installed.
  const refused = await openLink(publicUrl, await newLink(staff, await create('Juniper Health')));
  await refused.client('explainError', {
    params: refused.params,
    body: { pasted: 'OAUTH_EC_APP_NOT_FOUND: External client app is not installed in this org' },
  });

  for (const org of [unfinished, ready]) {
    const user = org?.users[0];
    if (!org || !user) throw new Error('The demo’s scenario lacks an org');
    const link = await newLink(staff, await create(org.name));
    const customer = await openLink(publicUrl, link);
    await signIn(customer, orgAddress, user);
    if (org === ready) await finish(customer, `${user.firstName} ${user.lastName}`);
  }
  const connected = await describe(scenarioOf('everything-asked-for'));
  return linksTo((customer) =>
    create(customer, customer === demoCustomers[1].customer ? connected : packaged),
  );
};

/** Seeds an empty database, and creates new customer links at every start: at least one for each guide. */
export const seedDemo = async (
  publicUrl: string,
  staffKey: string,
  orgAddress: string,
): Promise<readonly DemoCustomer[]> => {
  const staff = createClient(routes, publicUrl, fetch, { authorization: `Bearer ${staffKey}` });
  const { setups } = await waitUntil('OrgReady', () => staff('listSetups', {}));
  return [
    ...(await seedIntegration(publicUrl, staff, setups, orgAddress)),
    ...(await linksWithoutVendor(staff, setups)),
  ];
};

/** Returns the lines that a person needs to walk through the demo. */
export const describeCustomers = (customers: readonly DemoCustomer[]): string =>
  customers
    .map(
      ({ customer, says, link, user }) => `  ${customer} (${says})
    link          ${link}
    sign in as    ${user.username}   password: ${user.password}
`,
    )
    .join('\n');

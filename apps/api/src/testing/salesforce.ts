import { runsAs, subjectUser } from '@orgready/guides/integration/subject';
import type { Fault, Simulator } from '@orgready/org-simulator';
import { fillForm, openScriptedBrowser, signInAtSalesforce } from '@orgready/org-simulator/scripted-browser';
import { type Browser, newCustomer, openBrowser, type Site } from './browser.ts';
import {
  answerAll,
  findSession,
  findWho,
  type NewBlueprint,
  sessionCookie,
  signedInAs,
  signInAndConfirm,
} from './by-commands.ts';
import { paramsOf } from './integration.ts';
import { allScenarios, blueprintFor } from './scenario.ts';
import { startServer, type TestServer } from './server.ts';
import { startScenarios } from './simulator.ts';

/** The customer's org and its people, as the scenarios of the integration guide have them. */
const [scenario] = allScenarios.flatMap((one) => (one.name === 'integration/ready' ? [one.scenario] : []));
if (!scenario) throw new Error('There is no scenario integration/ready');
const [customerOrg, otherOrg] = scenario.orgs;
const otherAdmin = otherOrg?.users[0];
if (!otherAdmin) throw new Error('The scenario has no other org');
export const admin = scenario.user;
/** A person of another org. */
export const stranger = otherAdmin.username;
export { customerOrg };
export const orgId = customerOrg.id;
export const consumerSecret = scenario.consumerSecret ?? '';
export const tidewater = blueprintFor(scenario);
/** The same, asking in which field of accounts a region is kept. */
export const tidewaterWithRegion = {
  ...tidewater,
  params: {
    ...paramsOf(tidewater),
    mappings: [{ id: 'region', object: 'Account', label: 'Region', access: 'read' }],
  },
};

/** Every kind of fault that the simulator knows; a kind it learns fails to compile here until it is named. */
export const faultKinds = Object.keys({
  '503': true,
  '500': true,
  '429': true,
  hang: true,
  reset: true,
  truncated: true,
  'expired-session': true,
  'request-limit': true,
  html: true,
  redirect: true,
  empty: true,
  garbage: true,
  huge: true,
} satisfies Record<Fault['kind'], true>) as Fault['kind'][];

export interface World {
  readonly server: TestServer;
  readonly simulator: Simulator;
  close(): Promise<void>;
}

/** The product with a simulated Salesforce behind it, both over HTTP. */
export const startWorld = async (given: Parameters<typeof startServer>[0] = {}): Promise<World> => {
  const simulator = await startScenarios({ installMilliseconds: 0 });
  const server = await startServer({ salesforce: simulator.url, ...given });
  await fetch(`${simulator.url}/__simulator/reset`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      scenario: 'integration/ready',
      callbackUrls: [`${server.origin}/oauth/callback`],
    }),
  });
  return {
    server,
    simulator,
    async close() {
      await server.close();
      await simulator.close();
    },
  };
};

/** A person in front of Salesforce's own pages; where these lead elsewhere the address is all there is. */
export const openPerson = (simulator: Pick<Simulator, 'url' | 'users'>) => {
  const browser = openScriptedBrowser(undefined, simulator.url);
  const find = (username: string) => ({
    username,
    password: simulator.users().find((user) => user.username === username)?.password ?? '',
  });
  return {
    /** Signs in where Salesforce asks for it, and answers the question whether the app may. Ends where it sends one. */
    signIn: async (url: string, username = admin, decision: 'Allow' | 'Deny' = 'Allow'): Promise<string> =>
      (await signInAtSalesforce(browser, url, find(username), decision)).url.href,
    async install(versionId: string, username = admin): Promise<void> {
      const address = `${simulator.url}/packaging/installPackage.apexp?p0=${versionId}`;
      const page = await signInAtSalesforce(browser, address, find(username));
      await browser.open(...fillForm(page, { acknowledge: 'on', audience: 'None' }));
    },
  };
};

export const newTidewaterCustomer = (
  { server }: { readonly server: Site | TestServer },
  blueprint: NewBlueprint = tidewater,
) => newCustomer(server, blueprint);

/** Where the product sends a browser that comes back from Salesforce with this address. */
export const comeBack = async (browser: Browser, callback: string): Promise<URL> => {
  const response = await browser.send(callback, { redirect: 'manual' });
  const text = await response.text();
  if (response.status !== 303) throw new Error(`The callback answered ${response.status}: ${text}`);
  return new URL(response.headers.get('location') ?? '', callback);
};

export const startSignIn = async (browser: Browser, setupId: string): Promise<string> => {
  const { url } = await browser.call('startSignIn', {
    params: { id: setupId },
    body: { orgAddress: 'https://brightwood.my.salesforce.com', fresh: true },
  });
  return url;
};

/** All of a sign-in up to the product's answer to the callback. */
export const signInThrough = async (
  { simulator }: { readonly simulator: Pick<Simulator, 'url' | 'users'> },
  { browser, setupId }: { readonly browser: Browser; readonly setupId: string },
  username = admin,
): Promise<URL> =>
  comeBack(browser, await openPerson(simulator).signIn(await startSignIn(browser, setupId), username));

/** Chooses the user that the integration uses: the one who signs in, or another one of the org. */
export const answerRunsAs = async (browser: Browser, setupId: string, subjectId?: string): Promise<void> => {
  const answer = (question: string, value: string) =>
    browser.call('answerQuestion', { params: { id: setupId, question }, body: { answer: value } });
  await answer(runsAs, subjectId === undefined ? 'me' : 'another');
  if (subjectId !== undefined) await answer(subjectUser, subjectId);
};

/**
 * A customer who has chosen "My user", signed in on Salesforce's pages, and confirmed the org; the verification that follows
 * has ended.
 */
export const newSignedInCustomer = async (world: World, blueprint: NewBlueprint = tidewater) => {
  const customer = await newTidewaterCustomer(world, blueprint);
  await answerRunsAs(customer.browser, customer.setupId);
  await signInThrough(world, customer);
  await customer.browser.call('confirmOrg', { params: { id: customer.setupId }, body: { orgId } });
  await world.server.deps.verifier.idle();
  return customer;
};

/** The same without the pages: what the sign-in leaves is made by its commands, and the org has seen nothing of it. */
export const newConnectedCustomer = async (world: World, blueprint: NewBlueprint = tidewater) => {
  const { server, simulator } = world;
  const customer = await newTidewaterCustomer(world, blueprint);
  const { browser, setupId } = customer;
  const who = await findWho(server, browser, setupId);
  await answerAll(server, who, { [runsAs]: 'me' });
  const signedIn = signedInAs(simulator, customerOrg, admin);
  browser.setCookie(sessionCookie, await signInAndConfirm(server, who, signedIn));
  await server.deps.verifier.idle();
  return customer;
};

/** A named person confirms that the vendor's product is connected; what is verified after it has ended. */
export const attestConnected = async (
  { server }: World,
  browser: Browser,
  setupId: string,
): Promise<void> => {
  await browser.call('attest', {
    params: { id: setupId },
    body: { checks: ['integration-connected'], name: 'Ada Lovelace', note: '' },
  });
  await server.deps.verifier.idle();
};

/** A connected customer who has connected the vendor's product as well: all that is left is what the org shows. */
export const newFinishedCustomer = async (world: World) => {
  const customer = await newConnectedCustomer(world);
  await attestConnected(world, customer.browser, customer.setupId);
  return customer;
};

/** Another browser that opens the same link. */
export const openSecondBrowser = async (world: World, token: string): Promise<Browser> => {
  const browser = openBrowser(world.server);
  await browser.call('claimLink', { body: { token } });
  return browser;
};

export const sessionOf = ({ server }: World, browser: Browser) => findSession(server, browser);

export const connectionOf = async (world: World, browser: Browser, setupId: string) =>
  world.server.storage.connections.live((await sessionOf(world, browser)).id, setupId);

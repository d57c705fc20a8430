import { to18 } from '@orgready/guides/salesforce-id';
import { endpoints } from '@orgready/shared/contract/endpoints';
import type { EventKind } from '@orgready/shared/contract/event-kinds';
import {
  type Browser,
  type EndpointName,
  newCustomer,
  newSetup,
  request,
  signIn as signInDirectly,
} from '../browser.ts';
import { changeSetup } from '../change-setup.ts';
import { by, offer } from '../hand-offs.ts';
import { sandbox } from '../refreshed-sandbox.ts';
import { comeBack, openPerson, startSignIn, type World } from '../salesforce.ts';
import { blueprintFor } from '../scenario.ts';
import { staffKey } from '../server.ts';
import { openOwner } from '../staff.ts';
import { scenario } from '../test-guide/scenario.ts';
import type { Action, Prepared, Stage } from './action.ts';
import type { Sent } from './victims.ts';

const orgId = to18(scenario.orgs[0].id);
/** The id that the org had as a sandbox before its refresh. */
const oldId = to18('00D00000000000U');
const blueprint = blueprintFor(scenario);

const requestOf = (
  name: EndpointName,
  params: Readonly<Record<string, string>>,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Sent => {
  const { method, path } = endpoints[name];
  return {
    method,
    path: path.replace(/:([a-z]+)/gi, (_, key: string) => params[key] ?? ''),
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
};

/** Sends a request once more, with the cookies that the browser has by now. */
export const resend = ({ server }: World, browser: Browser, { method, path, headers, body }: Sent) =>
  browser.send(server.origin + path, {
    method,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'cookie')),
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });

const signIn = async (world: World, username: string, browser: Browser, setupId: string): Promise<URL> =>
  comeBack(browser, await openPerson(world.simulator).signIn(await startSignIn(browser, setupId), username));

type Customer = Awaited<ReturnType<typeof newCustomer>>;

const answerKind = ({ browser, setupId }: Customer) =>
  browser.call('answerQuestion', {
    params: { id: setupId, question: 'kind' },
    body: { answer: 'production' },
  });

/** A customer who has signed in and confirmed the org; what followed has ended. */
const newConnectedCustomer = async (world: World, username: string) => {
  const customer = await newCustomer(world.server, blueprint);
  const { browser, setupId } = customer;
  await signIn(world, username, browser, setupId);
  await browser.call('confirmOrg', { params: { id: setupId }, body: { orgId } });
  await answerKind(customer);
  await world.server.deps.verifier.idle();
  return customer;
};

const attested = { checks: ['hello'], name: 'Lee Moss', note: '' };

const newFinishedCustomer = async (world: World, username: string) => {
  const customer = await newConnectedCustomer(world, username);
  await customer.browser.call('attest', {
    params: { id: customer.setupId },
    body: attested,
  });
  await world.server.deps.verifier.idle();
  return customer;
};

/** A customer's call of an endpoint. */
const callBy = (
  { browser, setupId }: { readonly browser: Browser; readonly setupId: string },
  name: EndpointName,
  params: Readonly<Record<string, string>>,
  body: unknown,
): Prepared => {
  const headers = { cookie: browser.cookieHeader(), 'idempotency-key': 'one-request' };
  const sent = requestOf(name, { id: setupId, ...params }, body, headers);
  return { setupId, session: browser.cookie('__Host-sid'), request: async () => sent };
};

/** A change of one transaction that a repeated request leaves alone. */
const once = (...left: readonly EventKind[]): readonly Stage[] => [
  { left: [], later: left },
  { left, later: [] },
];

/** A sign-in that comes back from Salesforce. A code of Salesforce's is good for one sign-in. */
const signInBy = async (
  world: World,
  username: string,
  { browser, setupId, token }: Customer,
): Promise<Prepared> => {
  const address = await startSignIn(browser, setupId);
  const cookie = browser.cookieHeader();
  return {
    setupId,
    session: browser.cookie('__Host-sid'),
    async request() {
      const back = new URL(await openPerson(world.simulator).signIn(address, username));
      return { method: 'GET', path: back.pathname + back.search, headers: { cookie } };
    },
    async repeat(again, person, sent) {
      const answer = await resend(again, person, sent);
      if (!answer.headers.get('location')?.includes('sign-in=interrupted')) return;
      const { status } = await request(person, again.server, 'getSetup', { params: { id: setupId } });
      // The new secret of the session went with the answer.
      if (status === 401) await person.call('claimLink', { body: { token } });
      await signIn(again, username, person, setupId);
    },
  };
};

const asStaff = { authorization: `Bearer ${staffKey}` };

/** The page when nothing leads to the setup anymore. */
const seeRefusal =
  (setupId: string): NonNullable<Prepared['see']> =>
  async ({ server }, browser) =>
    (await request(browser, server, 'getSetup', { params: { id: setupId } })).code;

/** Sends a deletion again: what it would delete is gone, or is now. */
const repeatUntilGone: NonNullable<Prepared['repeat']> = async (world, browser, sent) => {
  const { status } = await resend(world, browser, sent);
  if (![204, 403, 404].includes(status)) throw new Error(`A deletion was answered with ${status}`);
};

const returned = 'sign-in-returned';
const startedAgain = ['sign-in-started', returned] as const;

export const actions: Readonly<Record<string, Action>> = {
  'opening a link': {
    stages: [
      { left: [], later: ['link-claimed'] },
      // The browser does not know of the session that it was given.
      { left: ['link-claimed'], later: ['link-claimed'] },
    ],
    async prepare({ server }) {
      const { token, setupId } = await newSetup(server, blueprint);
      const sent = requestOf('claimLink', {}, { token }, {});
      return { setupId, request: async () => sent };
    },
  },
  'opening a link in a browser that has opened another one': {
    stages: [
      { left: [], later: ['link-claimed'] },
      { left: ['link-claimed'], later: ['link-claimed'] },
    ],
    async prepare({ server }) {
      const { browser } = await newCustomer(server, blueprint);
      const { token, setupId } = await newSetup(server, blueprint);
      return callBy({ browser, setupId }, 'claimLink', {}, { token });
    },
  },
  'finishing a sign-in that replaces another one': {
    stages: [
      { left: [], later: [returned, 'signed-in', 'connection-ended'] },
      // Salesforce is asked between two transactions.
      { left: [returned], later: [...startedAgain, 'signed-in', 'connection-ended'] },
      {
        left: [returned, 'signed-in', 'connection-ended'],
        later: ['link-claimed', ...startedAgain, 'signed-in'],
      },
    ],
    prepare: async (world, username) =>
      signInBy(world, username, await newConnectedCustomer(world, username)),
  },
  'confirming the org': {
    stages: once('org-bound'),
    async prepare(world, username) {
      const customer = await newCustomer(world.server, blueprint);
      await signIn(world, username, customer.browser, customer.setupId);
      return callBy(customer, 'confirmOrg', {}, { orgId });
    },
  },
  'going on with a refreshed sandbox': {
    stages: once('sandbox-refreshed'),
    async prepare(world, username) {
      const customer = await newFinishedCustomer(world, username);
      await changeSetup(world.server, customer.setupId, 'org-bound', (tx, now) =>
        tx.setups.rebindOrg(customer.setupId, orgId, sandbox(oldId), now),
      );
      await signInDirectly(world.server, customer, { org: sandbox(orgId), state: 'confirm' });
      return callBy(customer, 'confirmOrg', {}, { orgId });
    },
  },
  'changing an answer of a setup that is done': {
    stages: once('answer-changed', 'setup-reopened'),
    prepare: async (world, username) =>
      callBy(
        await newFinishedCustomer(world, username),
        'answerQuestion',
        { question: 'kind' },
        { answer: 'sandbox' },
      ),
  },
  'confirming the last open check': {
    stages: once('attested'),
    prepare: async (world, username) =>
      callBy(await newConnectedCustomer(world, username), 'attest', {}, attested),
  },
  'skipping the last open step': {
    stages: once('step-skipped'),
    prepare: async (world, username) =>
      callBy(
        await newConnectedCustomer(world, username),
        'skipStep',
        { step: 'hello' },
        { name: 'Lee Moss', reason: 'Nobody is there this week' },
      ),
  },
  'showing staff what was read': {
    stages: once('findings-released'),
    prepare: async (world, username) =>
      callBy(await newConnectedCustomer(world, username), 'releaseFindings', {}, undefined),
  },
  'handing a step on': {
    stages: once('step-handed-on'),
    async prepare(world, username) {
      const customer = await newConnectedCustomer(world, username);
      return callBy(customer, 'handStepOn', { step: 'hello' }, { ...offer(world.server), by });
    },
  },
  'revoking a link': {
    stages: once('link-revoked', 'connection-ended'),
    async prepare(world, username) {
      const { browser, setupId, linkId } = await newConnectedCustomer(world, username);
      const sent = requestOf('revokeLink', { id: setupId, link: linkId }, undefined, asStaff);
      return {
        setupId,
        session: browser.cookie('__Host-sid'),
        request: async () => sent,
        see: seeRefusal(setupId),
      };
    },
  },
  'deleting what was read': {
    stages: once('connection-ended', 'readings-deleted', 'setup-reopened'),
    async prepare(world, username) {
      const customer = await newFinishedCustomer(world, username);
      return { ...callBy(customer, 'deleteReadings', {}, undefined), repeat: repeatUntilGone };
    },
  },
  'deleting a setup': {
    stages: once('erased'),
    async prepare(world, username) {
      const { browser, setupId } = await newFinishedCustomer(world, username);
      const { customer = '' } = (await world.server.storage.setups.find(setupId)) ?? {};
      const owner = await openOwner(world.server);
      const sent = requestOf('deleteSetup', { id: setupId }, { customer }, { cookie: owner.cookieHeader() });
      return {
        setupId,
        session: browser.cookie('__Host-sid'),
        staffSession: owner.cookie('__Host-staff'),
        request: async () => sent,
        repeat: repeatUntilGone,
        see: seeRefusal(setupId),
      };
    },
  },
};

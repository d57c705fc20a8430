import type { Endpoint, Who } from '@orgready/shared/contract/endpoint';
import { endpoints } from '@orgready/shared/contract/endpoints';
import { eventStreams } from '@orgready/shared/contract/event-streams';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Browser,
  type EndpointName,
  newCustomer,
  newSetup,
  openBrowser,
  openStaff,
  request,
  signIn,
} from '../testing/browser.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { openOwner } from '../testing/staff.ts';

type Caller =
  | 'anonymous'
  | 'another customer'
  | 'a customer'
  | 'a signed-in customer'
  | 'staff by key'
  | 'staff by cookie';
type Refused = 'not-authenticated' | 'not-claimed' | 'not-found' | 'org-sign-in-needed';

/** The expected refusal for each caller; `allowed` means that none of the refusals above was returned. */
const expected: Record<Who, Record<Caller, Refused | 'allowed'>> = {
  anyone: {
    anonymous: 'allowed',
    'another customer': 'allowed',
    'a customer': 'allowed',
    'a signed-in customer': 'allowed',
    'staff by key': 'allowed',
    'staff by cookie': 'allowed',
  },
  claimed: {
    anonymous: 'not-authenticated',
    'another customer': 'not-claimed',
    'a customer': 'allowed',
    'a signed-in customer': 'allowed',
    'staff by key': 'not-authenticated',
    'staff by cookie': 'not-authenticated',
  },
  working: {
    anonymous: 'not-authenticated',
    'another customer': 'not-claimed',
    'a customer': 'org-sign-in-needed',
    'a signed-in customer': 'allowed',
    'staff by key': 'not-authenticated',
    'staff by cookie': 'not-authenticated',
  },
  'signed-in': {
    anonymous: 'not-authenticated',
    'another customer': 'not-claimed',
    'a customer': 'org-sign-in-needed',
    'a signed-in customer': 'allowed',
    'staff by key': 'not-authenticated',
    'staff by cookie': 'not-authenticated',
  },
  staff: {
    anonymous: 'not-authenticated',
    'another customer': 'not-authenticated',
    'a customer': 'not-authenticated',
    'a signed-in customer': 'not-authenticated',
    'staff by key': 'allowed',
    'staff by cookie': 'allowed',
  },
};
const refusals = new Set<string | undefined>(['not-authenticated', 'not-claimed', 'org-sign-in-needed']);
const concealing = new Set([...refusals, 'not-found']);
const callers = Object.keys(expected.anyone) as Caller[];
const names = Object.keys(endpoints) as EndpointName[];

describe('T18: authorization', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const staffBrowser = () => openOwner(server);
  /** Returns a new setup, and a new browser of the caller. */
  const callerOf = async (caller: Caller): Promise<{ browser: Browser; setupId: string; linkId: string }> => {
    if (caller === 'a customer') return newCustomer(server);
    if (caller === 'a signed-in customer') {
      const customer = await newCustomer(server);
      await signIn(server, customer);
      return customer;
    }
    const setup = await newSetup(server);
    if (caller === 'another customer') {
      const other = await newCustomer(server);
      await signIn(server, other);
      return { ...setup, browser: other.browser };
    }
    if (caller === 'staff by key') return { ...setup, browser: openStaff(server) };
    if (caller === 'staff by cookie') return { ...setup, browser: await staffBrowser() };
    return { ...setup, browser: openBrowser(server) };
  };

  const shared = new Map<Caller, ReturnType<typeof callerOf>>();
  /** Returns one and the same of each for calls that change nothing: to make one takes longer than to call. */
  const sharedCallerOf = (caller: Caller): ReturnType<typeof callerOf> => {
    const made = shared.get(caller) ?? callerOf(caller);
    shared.set(caller, made);
    return made;
  };

  it('covers the whole contract', () => {
    expect(names.length).toBeGreaterThan(20);
  });

  describe.each(names)('%s', (name) => {
    const endpoint: Endpoint = endpoints[name];
    it.each(callers)('allows or refuses %s', async (caller) => {
      const declared = expected[endpoint.who][caller];
      const changesNothing = declared !== 'allowed' || endpoint.events.length === 0;
      const { browser, setupId, linkId } = await (changesNothing ? sharedCallerOf : callerOf)(caller);
      const { code, status } = await request(browser, server, name, {
        params: {
          id: setupId,
          link: linkId,
          question: 'environment',
          check: 'package-installed',
          step: 'connect',
        },
        ...(endpoint.body ? { raw: '{}' } : {}),
      });
      const refused = endpoint.conceals ? concealing : refusals;
      const wanted = endpoint.conceals && declared === 'not-claimed' ? 'not-found' : declared;
      expect(refused.has(code) ? code : 'allowed').toBe(wanted);
      expect(status).not.toBe(500);
      // Without this, an endpoint without a route would count as allowed.
      expect(code).not.toBe('method-not-allowed');
    });
  });

  it.each([
    ['not confirmed yet', 'confirm', '00D000000000001AAA'],
    ['to another org', 'connected', '00D000000000002AAA'],
  ] as const)('does not take a sign-in that is %s for one to the setup’s org', async (_, state, orgId) => {
    const customer = await newCustomer(server);
    const { connection, session } = await signIn(server, customer);
    const { id: __, createdAt: ___, endedAt: ____, orgId: _____, ...given } = connection;
    await server.storage.connections.open(
      {
        ...given,
        sessionId: session.id,
        state,
        org: { ...connection.org, id: orgId },
        accessToken: 'token',
      },
      server.now(),
    );
    const { code } = await request(customer.browser, server, 'listCalls', {
      params: { id: customer.setupId },
    });
    expect(code).toBe('org-sign-in-needed');
  });

  it('does not accept the cookie of one kind of session for the other', async () => {
    const { browser } = await newCustomer(server);
    const cookie = `__Host-staff=${browser.cookie('__Host-sid')}`;
    expect((await request(openBrowser(server, { cookie }), server, 'listSetups')).code).toBe(
      'not-authenticated',
    );
  });

  it('applies the same rules to the event streams', async () => {
    const mine = await newCustomer(server);
    const other = await newCustomer(server);
    const status = async (browser: Browser, path: string) => {
      const abort = new AbortController();
      const response = await browser.send(server.origin + path, { signal: abort.signal });
      abort.abort();
      return response.status;
    };
    const ofMine = eventStreams.setup.replace(':id', mine.setupId);
    expect(await status(mine.browser, ofMine)).toBe(200);
    expect(await status(other.browser, ofMine)).toBe(403);
    expect(await status(openBrowser(server), ofMine)).toBe(401);
    expect(await status(mine.browser, eventStreams.setups)).toBe(401);
    expect(await status(await staffBrowser(), eventStreams.setups)).toBe(200);
  });

  it('refuses all staff calls if no staff key is configured', async () => {
    const closed = await startServer({ staffKey: null });
    const guess = openBrowser(closed, { authorization: 'Bearer null' });
    expect((await request(guess, closed, 'listSetups')).code).toBe('not-authenticated');
    await closed.close();
  });

  it('refuses even the correct staff key from an address after twenty wrong attempts', async () => {
    const guessed = await startServer();
    for (let tries = 0; tries < 20; tries += 1) {
      const wrong = openBrowser(guessed, { authorization: `Bearer wrong-${tries}` });
      expect((await request(wrong, guessed, 'listSetups')).code).toBe('not-authenticated');
    }
    expect((await request(openStaff(guessed), guessed, 'listSetups')).code).toBe('too-many-requests');
    await guessed.close();
  });
});

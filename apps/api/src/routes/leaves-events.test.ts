import type { Endpoint } from '@orgready/shared/contract/endpoint';
import { endpoints } from '@orgready/shared/contract/endpoints';
import type { EventKind } from '@orgready/shared/contract/event-kinds';
import { oauthCallback } from '@orgready/shared/contract/oauth-callback';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jobs } from '../commands/jobs.ts';
import { removeExpired } from '../commands/retention.ts';
import { setupRowOf } from '../domain/setup-row.ts';
import type { StoredEvent } from '../storage/events.ts';
import { type Browser, type EndpointName, request } from '../testing/browser.ts';
import { startTimeout } from '../testing/databases.ts';
import { type OpenDatabase, openDatabases } from '../testing/open-tables.ts';
import {
  comeBack,
  newConnectedCustomer,
  newFinishedCustomer,
  newTidewaterCustomer,
  openPerson,
  sessionOf,
  startSignIn,
  startWorld,
  stranger,
  type World,
} from '../testing/salesforce.ts';
import { openStaffBrowser, successfulCalls } from '../testing/successful-calls.ts';
import { changedTables } from '../testing/tables.ts';

const day = 24 * 60 * 60_000;
const names = Object.keys(endpoints) as EndpointName[];
// A call that leaves nothing has all tables read, which the tests fill more and more: such calls come first.
const everyCase = names
  .toSorted((a, b) => endpoints[a].events.length - endpoints[b].events.length)
  .flatMap((name) => successfulCalls[name].map((prepare, number) => ({ name, number, prepare })));
const inOrder = (kinds: readonly EventKind[]): EventKind[] =>
  // Events of no setup are listed apart: their place among the others is not kept.
  kinds.toSorted();

/** Holds what the product did by itself against what its jobs declare. */
const expectJobsDeclared = (events: readonly StoredEvent[]): void => {
  for (const { kind, actor } of events)
    expect(jobs[actor.id as keyof typeof jobs] as readonly EventKind[], actor.id).toContain(kind);
};

describe.each(openDatabases)('on %s,', (_name, open) => {
  let world: World;
  let tables: OpenDatabase;
  beforeAll(async () => {
    tables = await open();
    world = await startWorld({ storage: tables.storage, bounds: { stepPause: 1, keepSetups: 500 * day } });
  }, startTimeout);
  beforeEach(() => world.simulator.reset('integration/ready'));
  afterAll(() => world.close());

  const idle = () => world.server.deps.verifier.idle();
  /** The part of the trail behind a place, of deleted setups too. */
  const linesSince = (place?: number) =>
    world.server.storage.snapshot((tx) => Array.fromAsync(tx.auditTrail.lines(place)));
  /** The events that are new since, oldest first. */
  const eventsSince = async (place?: number): Promise<StoredEvent[]> =>
    (await linesSince(place))
      .flatMap((line) => ('end' in line ? [] : [line]))
      .map(({ setup, actorKind, actor, detail, ...event }) => ({
        ...event,
        setupId: setup,
        kind: event.kind as EventKind,
        actor: { kind: actorKind as StoredEvent['actor']['kind'], id: actor },
        detail: JSON.parse(detail || '{}') as StoredEvent['detail'],
      }));
  /** Where the trail ends. */
  const endOfTrail = async (): Promise<number> => {
    const [line] = await linesSince(Number.MAX_SAFE_INTEGER);
    return line && 'end' in line ? line.end.place : 0;
  };

  const left = new Map<string, Set<EventKind>>();

  describe('a successful call', () => {
    it.each(everyCase)(
      'of $name ($number) leaves the events it declares, and nothing without one',
      async (one) => {
        const { browser, params, body, leaves, actor } = await one.prepare(world);
        await idle();
        const before = leaves.length === 0 ? await tables.read() : undefined;
        const known = await endOfTrail();
        const { status, text } = await request(browser, world.server, one.name, {
          ...(params ? { params } : {}),
          ...(body === undefined ? {} : { raw: JSON.stringify(body) }),
        });
        // A search through a sign-in that has ended finds that out.
        const isExpected = leaves.includes('connection-expired') ? status === 502 : status < 300;
        expect(isExpected, `${status} ${text}`).toBe(true);
        await idle();
        const events = await eventsSince(known);
        const own = events.filter((event) => event.actor.kind !== 'system');
        expect(inOrder(own.map(({ kind }) => kind))).toEqual(inOrder(leaves));
        expectJobsDeclared(events.filter((event) => event.actor.kind === 'system'));
        if (before)
          expect(
            changedTables(before, await tables.read()).filter((table) => table !== 'attempt_limits'),
          ).toEqual([]);
        const session = one.name.includes('Staff') ? undefined : browser.cookie('__Host-sid');
        const who =
          actor ??
          (session === undefined
            ? undefined
            : { kind: 'customer', id: (await sessionOf(world, browser)).id });
        if (who) for (const event of own) expect(event.actor).toEqual(who);
        const all = left.get(one.name) ?? new Set();
        left.set(one.name, all);
        for (const kind of leaves) all.add(kind);
      },
    );

    it('has left, by the end, every event that its endpoint declares and no other', () => {
      const isHere = (name: EndpointName) => (endpoints[name] as Endpoint).staffWay !== 'provider';
      for (const name of names.filter(isHere))
        expect([name, [...(left.get(name) ?? [])].sort()]).toEqual([
          name,
          [...endpoints[name].events].sort(),
        ]);
    });

    it('has left each row of the staff list as it would be made now', async () => {
      const { storage, deps, now } = world.server;
      const setups = (await eventsSince()).map(({ setupId }) => setupId);
      let compared = 0;
      for (const id of new Set(setups)) {
        const setup = id === null ? undefined : await storage.setups.find(id);
        const row = setup && (await storage.setupRows.find(setup.id));
        if (!row) continue;
        expect(row).toEqual((await setupRowOf(deps, setup, undefined, now())).summary);
        compared += 1;
      }
      expect(compared).toBeGreaterThan(20);
    });

    it('keeps nothing in the events but ids and codes', async () => {
      const events = await eventsSince();
      expect(events.length).toBeGreaterThan(100);
      for (const { detail } of events)
        for (const value of Object.values(detail))
          expect(String(value)).toMatch(/^(?:[A-Za-z0-9_-]{1,64}|null)$/);
    });
  });

  describe('a browser that comes back from Salesforce', () => {
    /** Events of the callback alone: the sign-in has been started before. */
    const comingBack = async (
      customer: { readonly browser: Browser; readonly setupId: string },
      back: (url: string) => Promise<string>,
    ): Promise<EventKind[]> => {
      const callback = await back(await startSignIn(customer.browser, customer.setupId));
      await idle();
      const known = await endOfTrail();
      await comeBack(customer.browser, callback);
      await idle();
      const events = await eventsSince(known);
      const own = events.filter(({ actor }) => actor.kind !== 'system');
      expectJobsDeclared(events.filter(({ actor }) => actor.kind === 'system'));
      const { id } = await sessionOf(world, customer.browser);
      for (const event of own) expect(event.actor).toEqual({ kind: 'customer', id });
      return own.map(({ kind }) => kind);
    };
    const signIn = (username?: string) => (url: string) => openPerson(world.simulator).signIn(url, username);
    const returned = 'sign-in-returned';

    it('leaves what came of it', async () => {
      const seen = [
        await comingBack(await newTidewaterCustomer(world), signIn()),
        await comingBack(await newConnectedCustomer(world), signIn()),
        await comingBack(await newConnectedCustomer(world), signIn(stranger)),
        await comingBack(await newTidewaterCustomer(world), async (url) => {
          const state = new URL(url).searchParams.get('state') ?? '';
          return `${world.server.origin}${oauthCallback.path}?error=access_denied&state=${state}`;
        }),
        await comingBack(await newTidewaterCustomer(world), async (url) => {
          const callback = await signIn()(url);
          world.simulator.faults([{ kind: '503', path: '/services/oauth2/token', count: 100 }]);
          return callback;
        }),
      ];
      world.simulator.faults([]);
      expect(seen).toEqual([
        [returned, 'signed-in'],
        [returned, 'signed-in', 'connection-ended'],
        [returned, 'wrong-org-refused'],
        [returned, 'sign-in-refused'],
        [returned, 'sign-in-failed'],
      ]);
      expect([...new Set(seen.flat())].sort()).toEqual([...oauthCallback.events].sort());
    });

    it('changes nothing with a state that is nobody’s', async () => {
      const { browser } = await newTidewaterCustomer(world);
      const before = await tables.read();
      for (const query of [
        '',
        '?state=unknown&code=x',
        '?state=unknown&error=access_denied',
        '?code=x&code=y',
      ])
        await comeBack(browser, `${world.server.origin}${oauthCallback.path}${query}`);
      expect(changedTables(before, await tables.read())).toEqual([]);
    });
  });

  describe('removing what has expired', () => {
    // Every setup that the tests before have made is deleted.
    const options = { timeout: startTimeout };
    it('leaves the events it declares, and changes nothing when nothing has', options, async () => {
      await newConnectedCustomer(world);
      await openStaffBrowser(world);
      const waiting = await newTidewaterCustomer(world);
      await startSignIn(waiting.browser, waiting.setupId);
      await idle();
      world.server.pass(9 * 60 * 60_000);
      const run = () => removeExpired(world.server.deps.retention, world.server.now());
      const known = await endOfTrail();
      // Pending sign-ins go with their sessions: one whose session lives is removed by its own age.
      await run();
      await idle();
      const kinds = new Set(
        (await eventsSince(known)).filter(({ actor }) => actor.id === 'retention').map(({ kind }) => kind),
      );
      const customer = await newTidewaterCustomer(world);
      await startSignIn(customer.browser, customer.setupId);
      world.server.pass(11 * 60_000);
      const later = await endOfTrail();
      await run();
      // What was read goes first, then links and calls, then whole setups.
      await newFinishedCustomer(world);
      await idle();
      for (const days of [91, 410]) {
        world.server.pass(days * day);
        await run();
        await idle();
      }
      for (const { kind, actor } of await eventsSince(later)) if (actor.id === 'retention') kinds.add(kind);
      expect([...kinds].sort()).toEqual([...jobs.retention].sort());
      await idle();
      const before = await tables.read();
      await run();
      await idle();
      expect(changedTables(before, await tables.read())).toEqual([]);
    });
  });
});

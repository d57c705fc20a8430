import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStaff, request } from '../testing/browser.ts';
import { startTimeout } from '../testing/databases.ts';
import { openDatabases } from '../testing/open-tables.ts';
import {
  comeBack,
  connectionOf,
  newConnectedCustomer,
  newFinishedCustomer,
  newTidewaterCustomer,
  openPerson,
  orgId,
  sessionOf,
  signInThrough,
  startSignIn,
  startWorld,
  type World,
} from '../testing/salesforce.ts';
import { openOwner } from '../testing/staff.ts';
import { removeExpired } from './retention.ts';

const minute = 60_000;

describe.each(openDatabases)('on %s,', (_name, open) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ storage: (await open()).storage });
  }, startTimeout);
  beforeEach(() => {
    world.simulator.reset('integration/ready');
    world.server.logged.length = 0;
  });
  afterAll(() => world.close());

  /** The calls that ended a token of this setup, or tried to. */
  const revokes = async (setupId: string) =>
    (await world.server.storage.apiCalls.list(setupId, 500)).filter(
      ({ path }) => path === '/services/oauth2/revoke',
    );
  const idle = () => world.server.deps.verifier.idle();
  const clean = async () => {
    await removeExpired(world.server.deps.retention, world.server.now());
    await idle();
  };

  describe('F7: a sign-in that is coming back', () => {
    const ends: readonly [
      string,
      (customer: Awaited<ReturnType<typeof newTidewaterCustomer>>) => Promise<unknown>,
    ][] = [
      ['a sign-out', ({ browser }) => browser.call('endSession', {})],
      ['a disconnect', ({ browser, setupId }) => browser.call('disconnect', { params: { id: setupId } })],
      [
        'a link that is revoked',
        ({ setupId, linkId }) =>
          openStaff(world.server).call('revokeLink', { params: { id: setupId, link: linkId } }),
      ],
      [
        'a link that expires',
        ({ setupId, linkId }) => world.server.storage.links.extend(setupId, linkId, 0, world.server.now()),
      ],
    ];
    it.each(ends)('is ended by %s in the meantime, here and at Salesforce', async (_, end) => {
      const customer = await newTidewaterCustomer(world);
      const { browser, setupId } = customer;
      const { id: sessionId } = await sessionOf(world, browser);
      const callback = await openPerson(world.simulator).signIn(await startSignIn(browser, setupId));
      const asked = world.simulator.calls().length;
      world.simulator.latency(minute);
      const coming = comeBack(browser, callback);
      while (world.simulator.calls().length === asked) await pause(5);
      await end(customer);
      world.simulator.latency(0);
      const url = await coming;
      await idle();
      expect(url.searchParams.get('sign-in')).toBe('interrupted');
      expect(await world.server.storage.connections.live(sessionId, setupId)).toBeUndefined();
      expect((await revokes(setupId)).map(({ status }) => status)).toEqual([200]);
    });

    it('does not keep the browser from signing in afterwards', async () => {
      const customer = await newTidewaterCustomer(world);
      await customer.browser.call('disconnect', { params: { id: customer.setupId } });
      expect((await signInThrough(world, customer)).pathname).toBe(`/setups/${customer.setupId}/org`);
    });

    it('leaves no token without a living session, however that came about', async () => {
      const { browser, setupId } = await newConnectedCustomer(world);
      const { id: sessionId } = await sessionOf(world, browser);
      // As a crash or a release without the rule would have left it.
      await world.server.storage.sessions.end(sessionId);
      await clean();
      expect(await world.server.storage.connections.live(sessionId, setupId)).toBeUndefined();
      expect(await revokes(setupId)).toHaveLength(1);
    });
  });

  describe('F16: a link that expires', () => {
    it('ends what was opened with it, and its token at Salesforce', async () => {
      const { browser, setupId, linkId } = await newConnectedCustomer(world);
      const staff = openStaff(world.server);
      const params = { id: setupId, link: linkId };
      await staff.call('extendLink', { params, body: { days: 1 } });
      // Sessions live for eight hours; only the link is to end here.
      const { id: sessionId } = await sessionOf(world, browser);
      for (let passed = 0; passed < 7 * 60; passed += 20) {
        world.server.pass(20 * minute);
        await sessionOf(world, browser);
      }
      const { expiresAt } = await world.server.storage.links
        .find(setupId, linkId)
        .then((link) => link ?? { expiresAt: 0 });
      expect(expiresAt - world.server.now()).toBeGreaterThan(0);
      await world.server.storage.links.extend(setupId, linkId, 0, world.server.now());
      const refused = await request(browser, world.server, 'getSetup', { params: { id: setupId } });
      expect(refused).toMatchObject({ status: 410, code: 'link-expired' });
      expect(JSON.parse(refused.text).contact.email).toContain('@');
      await clean();
      expect(await world.server.storage.connections.live(sessionId, setupId)).toBeUndefined();
      expect(await revokes(setupId)).toHaveLength(1);
      // Extended in place, it leads back to where it was.
      await staff.call('extendLink', { params, body: { days: 1 } });
      expect((await browser.call('getSetup', { params: { id: setupId } })).orgBound).toBe(true);
    });
  });

  describe('a sign-in with a refresh token', () => {
    it.each<[string, (customer: Awaited<ReturnType<typeof newConnectedCustomer>>) => Promise<unknown>]>([
      [
        'what was read is deleted',
        ({ browser, setupId }) => browser.call('deleteReadings', { params: { id: setupId } }),
      ],
      [
        'the setup is deleted',
        async ({ setupId }) =>
          (await openOwner(world.server)).call('deleteSetup', {
            params: { id: setupId },
            body: { customer: 'Acme' },
          }),
      ],
      [
        'the setup is archived',
        async ({ setupId }) =>
          (await openOwner(world.server)).call('archiveSetup', { params: { id: setupId } }),
      ],
      [
        'the setup is freed from its org',
        async ({ setupId }) =>
          (await openOwner(world.server)).call('unbindOrg', {
            params: { id: setupId },
            body: { reason: 'The wrong org' },
          }),
      ],
    ])('is ended here and at Salesforce when %s', async (_, end) => {
      const customer = await newConnectedCustomer(world);
      const { setupId } = customer;
      const { storage, now } = world.server;
      const place = { loginUrl: world.simulator.url, instanceUrl: world.simulator.url, orgId };
      const pair = { accessToken: 'an-access-token', refreshToken: 'a-refresh-token' };
      const id = await storage.refreshTokens.add({ setupId, ...place, ...pair }, now());
      world.simulator.faults([{ kind: '503', path: '^/services/oauth2/revoke', count: 9 }]);
      await end(customer);
      expect(await storage.refreshTokens.find(id)).toBeUndefined();
      // Of the browser's sign-in, and of this one.
      expect(await storage.revocations.unfinished(setupId)).toBe(2);
      await idle();
      world.simulator.faults([]);
    });
  });

  describe('F9: the token of a setup that is done', () => {
    it('is ended after thirty minutes in which nobody does anything', async () => {
      const { browser, setupId } = await newFinishedCustomer(world);
      expect((await world.server.storage.setups.find(setupId))?.doneAt).not.toBeNull();
      world.server.pass(29 * minute);
      await sessionOf(world, browser);
      await clean();
      expect((await connectionOf(world, browser, setupId))?.state).toBe('connected');
      world.server.pass(minute);
      await clean();
      expect(await connectionOf(world, browser, setupId)).toBeUndefined();
      expect((await revokes(setupId)).map(({ status }) => status)).toEqual([200]);
      expect((await world.server.storage.setups.find(setupId))?.doneAt).not.toBeNull();
    });

    it('is tried again when Salesforce does not take it, and shown until it worked', async () => {
      const { browser, setupId } = await newConnectedCustomer(world);
      const shown = async () => [
        (await browser.call('getSetup', { params: { id: setupId } })).tokensToEnd,
        (await openStaff(world.server).call('getSetupSummary', { params: { id: setupId } })).tokensToEnd,
      ];
      world.simulator.faults([{ kind: '503', path: '^/services/oauth2/revoke', count: 3 }]);
      await browser.call('disconnect', { params: { id: setupId } });
      await idle();
      expect(await revokes(setupId)).toHaveLength(1);
      expect(await shown()).toEqual([1, 1]);
      for (const wait of [10_000, 20_000, 40_000]) {
        const before = (await revokes(setupId)).length;
        world.server.pass(wait - 1);
        world.server.deps.outbox.wake();
        await idle();
        expect(await revokes(setupId)).toHaveLength(before);
        world.server.pass(1);
        world.server.deps.outbox.wake();
        await idle();
        expect(await revokes(setupId)).toHaveLength(before + 1);
      }
      expect(await shown()).toEqual([0, 0]);
      expect((await world.server.storage.events.list(setupId)).at(-1)?.kind).toBe('token-revoked');
    });

    it('is erased after a day of trying, and the operator hears of it once', async () => {
      const { browser, setupId } = await newConnectedCustomer(world);
      world.simulator.faults([{ kind: 'reset', path: '^/services/oauth2/revoke', count: 1_000 }]);
      await browser.call('disconnect', { params: { id: setupId } });
      for (let hours = 0; hours <= 25; hours += 1) {
        await idle();
        world.server.pass(60 * minute);
        world.server.deps.outbox.wake();
      }
      await idle();
      expect(await world.server.storage.revocations.unfinished(setupId)).toBe(0);
      const warnings = world.server.logged.filter((line) => line.includes('did not end a token'));
      expect(warnings).toHaveLength(1);
      expect(JSON.parse(warnings[0] ?? '{}')).toMatchObject({ setupId, level: 40 });
      const kinds = (await world.server.storage.events.list(setupId)).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind.startsWith('token-'))).toEqual(['token-not-revoked']);
    });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeExpired } from '../commands/retention.ts';
import { createAuditChain } from '../storage/audit-chain.ts';
import { checkTrail } from '../storage/check-trail.ts';
import { request } from '../testing/browser.ts';
import { startTimeout } from '../testing/databases.ts';
import { type OpenDatabase, openDatabases } from '../testing/open-tables.ts';
import {
  newFinishedCustomer,
  newTidewaterCustomer,
  openSecondBrowser,
  startWorld,
  type World,
} from '../testing/salesforce.ts';
import { openOwner } from '../testing/staff.ts';

const auditKey = Buffer.alloc(32, 3);
const day = 24 * 60 * 60_000;

describe.each(openDatabases)(
  'T29: on %s, what is not to be kept',
  { timeout: startTimeout },
  (_name, open) => {
    let world: World;
    let tables: OpenDatabase;
    beforeAll(async () => {
      tables = await open(undefined, createAuditChain(auditKey));
      world = await startWorld({ storage: tables.storage, bounds: { keepSetups: 1000 * day } });
    }, startTimeout);
    beforeEach(() => world.simulator.reset('integration/ready'));
    afterAll(() => world.close());

    /** Rows of a setup, by table. */
    const rowsOf = async (setupId: string) => {
      const counts: Record<string, number> = {};
      for (const [table, rows] of await tables.read()) {
        const count = rows.filter((row) => row.includes(setupId)).length;
        if (count > 0) counts[table] = count;
      }
      return counts;
    };
    const expectWhole = async () =>
      expect(
        (await world.server.storage.snapshot((tx) => checkTrail(tx.auditTrail.lines(), auditKey))).faults,
      ).toEqual([]);
    const isTokenAlive = async (token: string) => {
      const answer = await fetch(`${world.simulator.url}/services/oauth2/userinfo`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return answer.ok;
    };
    const tokenOf = async (setupId: string) => {
      const [row] = (await tables.read()).get('connections')?.filter((one) => one.includes(setupId)) ?? [];
      const { id } = JSON.parse(row ?? '{}') as { id: string };
      return (await world.server.storage.connections.accessToken(id)) ?? '';
    };
    const idle = () => world.server.deps.verifier.idle();

    it('read from an org is deleted when a customer asks, and every browser is signed out', async () => {
      const { browser, setupId, token: link } = await newFinishedCustomer(world);
      await idle();
      const params = { id: setupId };
      const other = await openSecondBrowser(world, link);
      const before = await browser.call('getSetup', { params });
      expect(before).toMatchObject({ access: 'full', doneAt: expect.any(Number) });
      const token = await tokenOf(setupId);
      expect(await isTokenAlive(token)).toBe(true);
      // A browser with only the link may not.
      expect(await request(other, world.server, 'deleteReadings', { params })).toMatchObject({
        status: 403,
        code: 'org-sign-in-needed',
      });
      await browser.call('deleteReadings', { params });
      await idle();
      const kept = await rowsOf(setupId);
      for (const table of [
        'findings',
        'evidence',
        'shown_facts',
        'kept_readings',
        'kept_contexts',
        'connections',
      ])
        expect([table, kept[table]]).toEqual([table, undefined]);
      // The call that ended the token.
      expect(kept.api_calls).toBe(1);
      const after = await browser.call('getSetup', { params });
      expect(after).toMatchObject({ access: 'plan', doneAt: null, org: null, connection: null });
      expect(after.steps.map(({ id }) => id).length).toBeGreaterThan(0);
      expect(await isTokenAlive(token)).toBe(false);
      const dump = JSON.stringify([...(await tables.read())].filter(([name]) => name !== 'events'));
      expect(dump).not.toContain(before.connection?.username);
      const events = await world.server.storage.events.list(setupId);
      expect(events.find(({ kind }) => kind === 'readings-deleted')?.detail).toMatchObject({
        findings: expect.any(Number),
        calls: expect.any(Number),
      });
      await expectWhole();
    });

    it('read by a verification that runs meanwhile is not recorded afterward', async () => {
      const { browser, setupId } = await newFinishedCustomer(world);
      const params = { id: setupId };
      world.simulator.latency(300);
      await browser.call('verify', { params, body: { step: null } });
      await browser.call('deleteReadings', { params });
      world.simulator.latency(0);
      await idle();
      const kept = await rowsOf(setupId);
      expect([kept.findings, kept.evidence, kept.kept_readings, kept.shown_facts]).toEqual(
        Array.from({ length: 4 }, () => undefined),
      );
      expect(await browser.call('getSetup', { params })).toMatchObject({
        verification: null,
        access: 'plan',
      });
      // What a person does is no mistake of ours.
      expect(world.server.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    });

    it('of a setup is deleted by staff who type the customer’s name; the skeleton of its events stays', async () => {
      const { browser, setupId } = await newFinishedCustomer(world);
      const params = { id: setupId };
      const staff = await openOwner(world.server);
      const token = await tokenOf(setupId);
      const before = await world.server.storage.events.list(setupId);
      const wrong = await request(staff, world.server, 'deleteSetup', {
        params,
        raw: JSON.stringify({ customer: 'Somebody else' }),
      });
      expect(wrong).toMatchObject({ status: 400, code: 'invalid-request' });
      expect(wrong.text).toContain('"path":"customer"');
      await browser.call('getSetup', { params });

      await staff.call('deleteSetup', { params, body: { customer: 'Acme' } });
      await idle();
      // How many requests the org was sent: until the day is over.
      expect(Object.keys(await rowsOf(setupId)).sort()).toEqual(['events', 'sent_calls', 'setups']);
      expect(await isTokenAlive(token)).toBe(false);
      for (const name of ['getSetupSummary', 'createLink', 'deleteSetup'] as const) {
        const raw = name === 'deleteSetup' ? { customer: 'Acme' } : {};
        const answer = await request(staff, world.server, name, {
          params,
          ...(name === 'getSetupSummary' ? {} : { raw: JSON.stringify(raw) }),
        });
        expect([name, answer.code]).toEqual([name, 'not-found']);
      }
      expect((await request(browser, world.server, 'getSetup', { params })).status).toBe(403);
      const { setups } = await staff.call('listSetups', {});
      expect(setups.map(({ id }) => id)).not.toContain(setupId);
      const events = await world.server.storage.events.list(setupId);
      const withoutDetail = events.slice(0, before.length);
      expect(withoutDetail.map(({ kind }) => kind)).toEqual(before.map(({ kind }) => kind));
      for (const { detail } of withoutDetail) expect(detail).toEqual({});
      expect(events.slice(before.length).map(({ kind }) => kind)).toEqual(['erased', 'token-revoked']);
      await expectWhole();
    });

    it('is removed by age, and what is in use stays', async () => {
      const old = await newFinishedCustomer(world);
      await idle();
      const run = async (days: number) => {
        world.server.pass(days * day);
        await removeExpired(world.server.deps.retention, world.server.now());
        await idle();
      };
      await run(89);
      expect((await rowsOf(old.setupId)).findings).toBeGreaterThan(0);
      const used = await newTidewaterCustomer(world);
      await run(2);
      const kept = await rowsOf(old.setupId);
      expect([kept.findings, kept.connections, kept.evidence]).toEqual([undefined, undefined, undefined]);
      expect(kept.links).toBe(1);
      await run(30);
      expect((await rowsOf(old.setupId)).links).toBeUndefined();
      expect((await rowsOf(used.setupId)).links).toBe(1);
      await run(300);
      expect((await rowsOf(old.setupId)).api_calls).toBeUndefined();
      expect((await world.server.storage.setups.find(old.setupId))?.customer).toBe('Acme');
      await run(600);
      expect(Object.keys(await rowsOf(old.setupId)).sort()).toEqual(['events', 'setups']);
      await expectWhole();
    });
  },
);

import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTimeout } from '../testing/databases.ts';
import { connect } from '../testing/postgres/cluster.ts';
import { newDatabase } from '../testing/postgres/new-database.ts';
import { storeSetup } from '../testing/stored-setup.ts';
import { dialectOf } from './database.ts';
import { createSealer } from './seal.ts';
import { openStorage, type Storage } from './storage.ts';

const t0 = Date.UTC(2026, 10, 20);
const minute = 60_000;
const cluster = inject('postgres') ?? '';

describe.skipIf(cluster === '')('two processes on one PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof newDatabase>>;
  let a: Storage;
  let b: Storage;
  beforeAll(async () => {
    database = await newDatabase(cluster);
    const sealer = createSealer([randomBytes(32)]);
    a = await openStorage(dialectOf(database.url), sealer);
    b = await openStorage(dialectOf(database.url), sealer);
  }, startTimeout);
  afterAll(async () => {
    await a.close();
    await b.close();
    await database.drop();
  });

  /** The same ten times at once, five in each process. */
  const tenTimes = <T>(work: (storage: Storage, nth: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: 10 }, (_, nth) => work(nth % 2 === 0 ? a : b, nth)));
  const newBrowser = async () => {
    const setup = await storeSetup(a, t0);
    const { link } = await a.links.create(setup.id, 30, t0);
    const { session } = await a.sessions.open(t0);
    return { setup, link, session };
  };

  it('lose no answer of those given at once, and count every change once', async () => {
    const setup = await storeSetup(a, t0);
    await tenTimes((storage, nth) => storage.setups.answer(setup.id, `question-${nth}`, 'yes', t0));
    const after = await a.setups.find(setup.id);
    expect(Object.keys(after?.answers ?? {})).toHaveLength(10);
    expect((after?.seq ?? 0) - setup.seq).toBe(10);
  });

  it('change a setup one after the other: the second sees what the first has committed', async () => {
    const { setup } = await newBrowser();
    const order: string[] = [];
    const locked = Promise.withResolvers<void>();
    const first = a.transaction(async (tx) => {
      await tx.setups.lock(setup.id);
      locked.resolve();
      await pause(150);
      await tx.setups.answer(setup.id, 'first', 'yes', t0);
      order.push('first');
    });
    await locked.promise;
    const second = b.transaction(async (tx) => {
      const current = await tx.setups.lock(setup.id);
      order.push('second');
      return current?.answers;
    });
    await first;
    expect(await second).toEqual({ first: 'yes' });
    expect(order).toEqual(['first', 'second']);
  });

  it('begin one verification and join it', async () => {
    const { setup } = await newBrowser();
    const begun = await tenTimes((storage) =>
      storage.verifications.begin({ setupId: setup.id, step: null, connectionId: null }, minute, t0),
    );
    expect(new Set(begun.map(({ verification }) => verification.id)).size).toBe(1);
    expect(begun.filter(({ joined }) => !joined)).toHaveLength(1);
  });

  it('claim a link for a browser once, and mark it opened by the first', async () => {
    const { setup, link, session } = await newBrowser();
    await tenTimes(async (storage, nth) => {
      await storage.claims.add(session.id, setup.id, link.id, t0 + nth);
      await storage.links.markOpened(link.id, t0 + nth);
    });
    expect(await a.claims.throughLink(link.id)).toEqual([session.id]);
    const opened = (await b.links.list(setup.id))[0]?.openedAt ?? 0;
    expect(opened).toBeGreaterThanOrEqual(t0);
    await b.links.markOpened(link.id, t0 + minute);
    expect((await a.links.list(setup.id))[0]?.openedAt).toBe(opened);
  });

  it('take a pending sign-in once', async () => {
    const { setup, session } = await newBrowser();
    const pending = {
      sessionId: session.id,
      setupId: setup.id,
      loginUrl: 'https://login.salesforce.com',
      verifier: 'v',
    };
    await a.pendingSignIns.remember('a-state', pending, t0);
    const taken = await tenTimes((storage) => storage.pendingSignIns.take('a-state', session.id, t0));
    expect(taken.filter((one) => one !== undefined)).toEqual([pending]);
  });

  it('do a job that is due once, and again when it is due again or its lease is over', async () => {
    const claim = (now: number) => tenTimes((storage) => storage.jobs.claim('sweep', minute, now));
    const wins = async (now: number) => (await claim(now)).filter(Boolean).length;
    expect(await wins(t0)).toBe(1);
    expect(await wins(t0 + minute - 1)).toBe(0);
    // The process that had it is gone.
    expect(await wins(t0 + minute)).toBe(1);
    await b.jobs.finish('sweep', t0 + 5 * minute);
    expect(await wins(t0 + 5 * minute - 1)).toBe(0);
    expect(await wins(t0 + 5 * minute)).toBe(1);
  });

  it('go on when the server ends their connections, idle or in a transaction', async () => {
    const { setup } = await newBrowser();
    const server = await connect(cluster);
    const endAll = () =>
      server.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
        [new URL(database.url).pathname.slice(1)],
      );
    const broken = a.transaction(async (tx) => {
      await tx.setups.answer(setup.id, 'question', 'lost', t0);
      await endAll();
      await pause(50);
      await tx.setups.answer(setup.id, 'question', 'lost too', t0);
    });
    await expect(broken).rejects.toThrow();
    await endAll();
    await server.end();
    expect((await a.setups.find(setup.id))?.answers).toEqual({});
    await b.ping();
  });
});

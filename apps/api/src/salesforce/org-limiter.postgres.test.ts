import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { usualBounds } from '../bounds.ts';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { startTimeout } from '../testing/databases.ts';
import { newDatabase } from '../testing/postgres/new-database.ts';
import type { Answer } from './call.ts';
import { createOrgLimiter } from './org-limiter.ts';
import type { SalesforceRefusal } from './refusal.ts';

const request = { method: 'GET', url: 'https://acme.my.salesforce.com/', headers: {} };
const cluster = inject('postgres') ?? '';

describe.skipIf(cluster === '')('T16, F8: two processes', () => {
  let database: Awaited<ReturnType<typeof newDatabase>>;
  let storages: readonly Storage[];
  beforeAll(async () => {
    database = await newDatabase(cluster);
    const sealer = createSealer([Buffer.alloc(32, 1)]);
    storages = await Promise.all([1, 2].map(() => openStorage(dialectOf(database.url), sealer)));
  }, startTimeout);
  afterAll(async () => {
    for (const storage of storages) await storage.close();
    await database.drop();
  });

  it('have at most five requests under way in an org together, and refuse none', async () => {
    const limiters = storages.map((storage) => createOrgLimiter(storage, usualBounds));
    let underWay = 0;
    let most = 0;
    const transport = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await pause(5);
      underWay -= 1;
      return { statusCode: 200, headers: {}, body: '' };
    };
    const sent = Array.from({ length: 60 }, (_, nth) =>
      limiters[nth % 2]?.through(transport, { orgId: '00D000000000001EAA' })(request),
    );
    expect((await Promise.all(sent)).every((answer) => answer?.statusCode === 200)).toBe(true);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(5);
  });

  it('get the slots of a process that is gone once their lease is over', async () => {
    const [a, b] = storages;
    const take = (storage: Storage | undefined, lease: number) =>
      storage?.orgSlots.take('00D000000000002EAA', 5, lease, true);
    const taken = await Promise.all(Array.from({ length: 5 }, () => take(a, 300)));
    expect(taken.filter(Boolean)).toHaveLength(5);
    expect(await take(b, 300)).toBeUndefined();
    await expect.poll(() => take(b, 60_000), { timeout: 5_000 }).toBeDefined();
    // Its late release frees nothing that somebody else has by now.
    const [gone] = taken;
    if (gone) await a?.orgSlots.release(gone);
    const others = await Promise.all(Array.from({ length: 5 }, () => take(a, 60_000)));
    expect(others.filter(Boolean)).toHaveLength(4);
  });

  const answered = async (): Promise<Answer> => ({ statusCode: 200, headers: {}, body: '' });
  const away = async (): Promise<Answer> => ({ statusCode: 503, headers: {}, body: '' });
  /** Two limiters that know of each other only what is in the database, with an org of their own. */
  const newOrg = (nth: number, bounds: Partial<typeof usualBounds>) => {
    const orgId = `00D00000000001${nth}EAA`;
    const [a, b] = storages.map((storage) => createOrgLimiter(storage, { ...usualBounds, ...bounds }));
    if (!a || !b) throw new Error('Both storages are open');
    const send = (limiter: typeof a, call: () => Promise<Answer>) =>
      limiter
        .through(call, { orgId })(request)
        .then(
          ({ statusCode }) => statusCode,
          (error: SalesforceRefusal) => error.failure,
        );
    return { orgId, a, b, send };
  };

  it('send an org that is away nothing more, and let one request find out when it answers again', async () => {
    const { orgId, a, b, send } = newOrg(1, { faultPause: 10_000 });
    for (const limiter of [a, b, a, b, a]) expect(await send(limiter, away)).toBe(503);
    const failure = await send(b, answered);
    expect(failure).toEqual({ reason: 'unreachable', until: expect.any(Number) });
    // Either process shows it to operators.
    expect(await Promise.all([a.breakers(), b.breakers()])).toEqual(Array(2).fill({ open: 1, halfOpen: 0 }));
    // The end of a pause is waited for, and then one goes first, of both processes.
    let underWay = 0;
    let together = 0;
    let sent = 0;
    const slowly = async () => {
      sent += 1;
      underWay += 1;
      if (sent < 3) together = Math.max(together, underWay);
      await pause(sent === 1 ? 150 : 20);
      underWay -= 1;
      return answered();
    };
    await storages[0]?.orgHealths.change(
      orgId,
      (health) => health && { ...health, pausedUntil: health.pausedUntil - 9_000 },
    );
    const all = await Promise.all(Array.from({ length: 20 }, (_, nth) => send(nth % 2 ? a : b, slowly)));
    expect(all).toEqual(Array.from({ length: 20 }, () => 200));
    expect(together).toBe(1);
    expect(await storages[0]?.orgHealths.read(orgId)).toBeUndefined();
  });

  it('heed what Salesforce asks of one of them, within bounds', async () => {
    const { orgId, a, b, send } = newOrg(2, { longestPause: 30_000 });
    await a.pause(orgId, 3_600_000);
    const failure = await send(b, answered);
    const { until = 0 } = typeof failure === 'number' ? {} : failure;
    expect(until - Date.now()).toBeGreaterThan(20_000);
    expect(until - Date.now()).toBeLessThanOrEqual(30_000);
  });

  it('forget faults that are far apart, or followed by an answer', async () => {
    const { orgId, a, b, send } = newOrg(3, {});
    for (const limiter of [a, b, a, b]) await send(limiter, away);
    expect(await send(a, answered)).toBe(200);
    for (const limiter of [a, b, a, b]) await send(limiter, away);
    await storages[0]?.orgHealths.change(orgId, (health) => health && { ...health, faultAt: 0 });
    expect(await send(b, away)).toBe(503);
    expect(await send(a, answered)).toBe(200);
  });
});

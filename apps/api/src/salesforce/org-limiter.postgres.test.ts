import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { startTimeout } from '../testing/databases.ts';
import { newDatabase } from '../testing/postgres/new-database.ts';
import { createOrgLimiter } from './org-limiter.ts';

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
    const limiters = storages.map(({ orgSlots }) => createOrgLimiter(orgSlots));
    let underWay = 0;
    let most = 0;
    const transport = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await pause(5);
      underWay -= 1;
      return { statusCode: 200, headers: {}, body: '' };
    };
    const request = { method: 'GET', url: 'https://acme.my.salesforce.com/', headers: {} };
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
      storage?.orgSlots.take('00D000000000002EAA', 5, lease);
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
});

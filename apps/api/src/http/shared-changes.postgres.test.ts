import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage, type Storage, type Transaction } from '../storage/storage.ts';
import { startTimeout } from '../testing/databases.ts';
import { connect } from '../testing/postgres/cluster.ts';
import { newDatabase } from '../testing/postgres/new-database.ts';
import { storeSetup } from '../testing/stored-setup.ts';
import { createChanges } from './changes.ts';
import { createLog } from './request-log.ts';
import { shareChanges } from './shared-changes.ts';

const cluster = inject('postgres') ?? '';
const t0 = Date.UTC(2026, 10, 20);
const minute = 60_000;
const patience = { timeout: 10_000, interval: 20 };

describe.skipIf(cluster === '')('a change made by another process', () => {
  let database: Awaited<ReturnType<typeof newDatabase>>;
  let storage: Storage;
  let stop: () => Promise<void>;
  const changes = createChanges();
  const heard: string[] = [];
  const seqs = new Map<string, number>();
  const logged: string[] = [];
  let now = t0;

  const listener = async (query: string): Promise<number> => {
    const client = await connect(cluster, new URL(database.url).pathname.slice(1));
    const { rowCount } = await client.query(
      `${query} from pg_stat_activity where application_name = 'orgready_changes' and datname = current_database() and query = 'select 1'`,
    );
    await client.end();
    return rowCount ?? 0;
  };
  const untilListening = () => vi.waitFor(async () => expect(await listener('select pid')).toBe(1), patience);
  /** Returns the work of a transaction in which another process announces a change. */
  const change =
    (setupId: string, process: string, { at = now, until = Promise.resolve() } = {}) =>
    async (tx: Transaction) => {
      const event = { kind: 'answer-changed', setupId, detail: {} } as const;
      const { counted } = await tx.events.count({ kind: 'system', id: 'test' }, [event], at);
      await tx.notifications.send(process, [{ id: setupId, seq: counted[0]?.seq ?? 0 }]);
      await until;
      // Last, as commands do: others wait for the commit from here on.
      await tx.auditTrail.write(counted);
    };

  beforeAll(async () => {
    database = await newDatabase(cluster);
    storage = await openStorage(dialectOf(database.url), createSealer([randomBytes(32)]));
    changes.listen(({ id, seq }) => {
      heard.push(id);
      seqs.set(id, seq);
    });
    stop = shareChanges({
      changes,
      storage,
      log: createLog('info', { write: (line) => void logged.push(line) }),
      url: database.url,
      clock: () => now,
      bounds: { firstRetry: 400 },
    });
    await untilListening();
  }, startTimeout);
  afterAll(async () => {
    await stop();
    await storage.close();
    await database.drop();
  });

  it('is announced once after its commit; rolled-back changes never, and this process’s own not again', async () => {
    const [lost, own, late, other] = await Promise.all([1, 2, 3, 4].map(() => storeSetup(storage, t0)));
    if (!lost || !own || !late || !other) throw new Error('There are four');
    const rolledBack = storage.transaction(async (tx) => {
      await change(lost.id, 'another')(tx);
      throw new Error('on purpose');
    });
    await expect(rolledBack).rejects.toThrow('on purpose');
    await storage.transaction(change(own.id, changes.process));
    const committing = Promise.withResolvers<void>();
    const holding = storage.transaction(change(late.id, 'another', { until: committing.promise }));
    await storage.transaction(change(other.id, 'another'));
    await vi.waitFor(() => expect(heard).toEqual([other.id]), patience);
    committing.resolve();
    await holding;
    await vi.waitFor(() => expect(heard).toEqual([other.id, late.id]), patience);
  });

  it('is read from the events after a lost connection, in spite of late clocks and transactions', async () => {
    const setup = await storeSetup(storage, t0);
    const old = await storeSetup(storage, t0);
    heard.length = 0;
    now += 20 * minute;
    // Old, and announced at the time: it is not announced again.
    const attested = { kind: 'attested', setupId: old.id, detail: {} } as const;
    await storage.transaction(async (tx) => {
      const { counted } = await tx.events.count({ kind: 'system', id: 'test' }, [attested], t0 - minute * 60);
      await tx.auditTrail.write(counted);
    });
    await listener('select pg_terminate_backend(pid)');
    await vi.waitFor(() => expect(logged.join()).toContain('not heard'), patience);
    // The writing process's clock is two minutes behind the time when the connection last worked.
    await storage.transaction(change(setup.id, 'another', { at: t0 - 2 * minute }));
    expect(heard).toEqual([]);
    await vi.waitFor(() => expect(heard).toContain(setup.id), patience);
    expect(heard).not.toContain(old.id);
    expect(seqs.get(setup.id)).toBe((await storage.setups.find(setup.id))?.seq);
    await untilListening();
    expect(logged.join()).toContain('heard again');
    heard.length = 0;
    await storage.transaction(change(old.id, 'another'));
    await vi.waitFor(() => expect(heard).toEqual([old.id]), patience);
  });
});

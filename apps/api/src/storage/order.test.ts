import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { databases, startTimeout } from '../testing/databases.ts';
import { newDatabase } from '../testing/postgres/new-database.ts';
import { scratch } from '../testing/scratch.ts';
import { storeSetup } from '../testing/stored-setup.ts';
import type { NewApiCall } from './api-calls.ts';
import type { Storage } from './storage.ts';

const t0 = Date.UTC(2026, 10, 20);
const minute = 60_000;
const orgId = '00D000000000001AAA';
const key = randomBytes(32);
const passed = { outcome: 'inapplicable', why: { key: 'passed' } } as const;
const open = { outcome: 'inapplicable', why: { key: 'open' } } as const;

const call: Omit<NewApiCall, 'setupId' | 'path' | 'at'> = {
  verificationId: null,
  method: 'GET',
  asked: [],
  counted: true,
  milliseconds: 1,
  status: 200,
  error: null,
};

const begin = async (storage: Storage, setupId: string, now: number) =>
  (await storage.verifications.begin({ setupId, step: null, connectionId: null }, minute, now)).verification;
const findingOf = (
  verification: { readonly id: string; readonly setupId: string },
  verdict: typeof passed | typeof open,
  now: number,
) => ({
  setupId: verification.setupId,
  verificationId: verification.id,
  checkId: 'a',
  stepId: 'package',
  verdict,
  orgId,
  username: 'ada@acme.example',
  at: now,
});
const messageOf = async (storage: Storage, setupId: string): Promise<string | undefined> => {
  const verdict = (await storage.findings.latest(setupId)).get('a')?.verdict;
  return verdict?.outcome === 'inapplicable' ? verdict.why?.key : undefined;
};

/** A process of the product: its own modules, its own connection to the database, its own clock. */
interface Process {
  readonly storage: Storage;
  readonly skew: number;
}

/** Two processes whose modules share nothing, so that neither knows which ids and moments the other has used. */
const startProcesses = async (
  dialects: () => Promise<ConstructorParameters<typeof import('kysely').Kysely>[0]['dialect']>,
  skew: number,
): Promise<readonly [Process, Process]> => {
  const start = async (own: number): Promise<Process> => {
    vi.resetModules();
    const { openStorage } = await import('./storage.ts');
    const { createSealer } = await import('./seal.ts');
    return { storage: await openStorage(await dialects(), createSealer([key])), skew: own };
  };
  return [await start(0), await start(skew)];
};

const folder = mkdtempSync(join(scratch, 'orgready-order-'));
let files = 0;
const shared = [
  [
    'SQLite',
    async () => {
      const { dialectOf } = await import('./database.ts');
      files += 1;
      const file = join(folder, `${files}.sqlite`);
      return async () => dialectOf(`sqlite:${file}`);
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const cluster = inject('postgres');
      if (cluster === null) {
        const pglite = new PGlite();
        // Either process may close it; the other one has nothing more to ask by then.
        return async () => new PGliteDialect({ pglite });
      }
      const { url } = await newDatabase(cluster);
      return async () => (await import('./database.ts')).dialectOf(url);
    },
  ],
] as const;

afterAll(() => {
  rmSync(folder, { recursive: true });
  vi.resetModules();
});

// Ten minutes are more than any deployment lets its clocks differ.
describe.each(shared.flatMap(([name, dialects]) => [-10, 10].map((skew) => [name, skew, dialects] as const)))(
  'T28, F5: two processes on %s, the second with a clock that is %i minutes off',
  (_, minutes, dialects) => {
    let first: Process;
    let second: Process;
    let elapsed = 0;

    beforeAll(async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: t0 });
      [first, second] = await startProcesses(await dialects(), minutes * minute);
    }, startTimeout);
    beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: t0 }));
    afterEach(() => vi.useRealTimers());
    afterAll(async () => {
      await first.storage.close();
      await second.storage.close();
    });

    /** Lets one process do something, a second after what was done before, as its own clock has it. */
    const by = async <T>({ storage, skew }: Process, work: (storage: Storage, now: number) => Promise<T>) => {
      elapsed += 1_000;
      vi.setSystemTime(t0 + elapsed + skew);
      return work(storage, Date.now());
    };
    const newSetup = () => by(first, storeSetup);
    const pairs = () =>
      [
        [first, second],
        [second, first],
      ] as const;

    it('no stale finding remains after a change that the other process has made', async () => {
      for (const [one, other] of pairs()) {
        const { id } = await newSetup();
        const verification = await by(one, (storage, now) => begin(storage, id, now));
        await by(one, (storage, now) => storage.findings.record([findingOf(verification, passed, now)]));
        await by(other, (storage, now) => storage.findings.void(id, ['a'], now));
        expect(await messageOf(one.storage, id)).toBeUndefined();
        expect(await messageOf(other.storage, id)).toBeUndefined();
        // Also what it finds from then on: it began before the change.
        await by(one, (storage, now) => storage.findings.record([findingOf(verification, passed, now)]));
        expect(await messageOf(other.storage, id)).toBeUndefined();
      }
    });

    it('what is found after a change remains valid, regardless of who made the change', async () => {
      for (const [one, other] of pairs()) {
        const { id } = await newSetup();
        await by(one, (storage, now) => storage.findings.void(id, 'all', now));
        const verification = await by(other, (storage, now) => begin(storage, id, now));
        await by(other, (storage, now) => storage.findings.record([findingOf(verification, passed, now)]));
        expect(await messageOf(one.storage, id)).toBe('passed');
      }
    });

    it('the newer of two findings counts', async () => {
      for (const [one, other] of pairs()) {
        const { id } = await newSetup();
        const earlier = await by(one, (storage, now) => begin(storage, id, now));
        await by(one, (storage, now) => storage.findings.record([findingOf(earlier, passed, now)]));
        await by(one, (storage, now) => storage.verifications.finish(earlier, 'finished', now));
        const later = await by(other, (storage, now) => begin(storage, id, now));
        await by(other, (storage, now) => storage.findings.record([findingOf(later, open, now)]));
        await by(other, (storage, now) => storage.verifications.finish(later, 'finished', now));
        expect(await messageOf(one.storage, id)).toBe('open');
        expect((await one.storage.verifications.progress(id, t0)).lastFinished?.id).toBe(later.id);
      }
    });

    it('a word of a person ends with its withdrawal and with a change, and stands when it is given after', async () => {
      for (const [one, other] of pairs()) {
        const { id } = await newSetup();
        const attest = (process: Process) =>
          by(process, (storage, now) =>
            storage.attestations.attest({
              setupId: id,
              checkId: 'a',
              name: 'Ada',
              note: '',
              parts: [],
              orgId,
              at: now,
            }),
          );
        const standing = async () => (await one.storage.attestations.current(id)).has('a');
        await attest(one);
        await by(other, (storage, now) => storage.attestations.withdraw(id, 'a', now));
        expect(await standing()).toBe(false);
        await attest(one);
        expect(await standing()).toBe(true);
        await by(other, (storage, now) => storage.findings.void(id, ['a'], now));
        expect(await standing()).toBe(false);
        await attest(one);
        expect(await standing()).toBe(true);
      }
    });

    it('the newest links and calls come first, regardless of who made them', async () => {
      const { id } = await newSetup();
      const links: string[] = [];
      const ways: string[] = [];
      for (const [place, process] of [first, second, first, second].entries()) {
        const { link } = await by(process, (storage, now) =>
          storage.transaction((tx) => tx.links.create(id, 30, now)),
        );
        links.unshift(link.id);
        ways.unshift(`/${place}`);
        await by(process, (storage, at) =>
          storage.apiCalls.record([{ ...call, setupId: id, path: `/${place}`, at }]),
        );
      }
      expect((await first.storage.links.list(id)).map((link) => link.id)).toEqual(links);
      expect((await first.storage.apiCalls.list(id, 3)).map(({ path }) => path)).toEqual(ways.slice(0, 3));
    });

    it('the newest blueprints come first, regardless of who made them', async () => {
      const made: string[] = [];
      for (const process of [first, second, first, second])
        made.unshift((await by(process, storeSetup)).blueprintId);
      const listed = await first.storage.blueprints.list();
      expect(listed.slice(0, made.length).map(({ id }) => id)).toEqual(made);
    });

    it('the newest sign-ins of a browser are kept, regardless of who started them', async () => {
      const { id: setupId } = await newSetup();
      const { session } = await by(first, (storage, now) => storage.sessions.open(now));
      const pending = { sessionId: session.id, setupId, loginUrl: 'https://login.example', verifier: 'v' };
      const states = Array.from({ length: 8 }, (_, place) => `state-${place}`);
      for (const [place, state] of states.entries())
        await by(place % 2 === 0 ? first : second, (storage, now) =>
          storage.pendingSignIns.remember(state, pending, now),
        );
      const kept: string[] = [];
      for (const state of states)
        if (await by(first, ({ pendingSignIns }) => pendingSignIns.setupOf(state, session.id, t0)))
          kept.push(state);
      expect(kept).toEqual(states.slice(-5));
    });

    it('a verification that began before is not joined because a clock is ahead', async () => {
      for (const [one, other] of pairs()) {
        const { id: setupId } = await newSetup();
        const given = { setupId, step: null, connectionId: null };
        const start = (process: Process) =>
          by(process, (storage, now) => storage.verifications.begin(given, 25 * minute, now, 8_000));
        const { verification } = await start(one);
        const asked = await start(other);
        expect(asked.verification.id).not.toBe(verification.id);
        expect(asked.verification.state).toBe('waiting');
      }
    });

    it('a setup is not done by a verification that began before an answer of the other process', async () => {
      for (const [one, other] of pairs()) {
        const { id } = await newSetup();
        const before = await by(one, (storage, now) => begin(storage, id, now));
        await by(other, (storage, now) => storage.setups.answer(id, 'q', '1', now));
        const isMarked = (verification: { readonly startedSeq: number }) =>
          by(one, (storage, now) => storage.setups.markDone(id, verification.startedSeq, now));
        expect(await isMarked(before)).toBe(false);
        await by(one, (storage, now) => storage.verifications.finish(before, 'finished', now));
        const after = await by(one, (storage, now) => begin(storage, id, now));
        expect(await isMarked(after)).toBe(true);
      }
    });
  },
);

describe.each(databases)('transactions that overlap, on %s', (_, openStorage) => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await openStorage();
  }, startTimeout);
  afterAll(() => storage.close());

  it('are numbered in the order of their commits, and a change that commits late still voids', async () => {
    const { id } = await storeSetup(storage, t0);
    const verification = await begin(storage, id, t0);
    const commits: string[] = [];
    const reached = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    // Changes the setup and stays open.
    const first = storage
      .transaction(async (tx) => {
        await tx.findings.void(id, 'all', t0);
        reached.resolve();
        await held.promise;
      })
      .then(() => commits.push('void'));
    await reached.promise;
    // Starts later and is ready to commit earlier: the setup's row makes it wait, or the whole database does.
    const second = storage.findings
      .record([findingOf(verification, passed, t0)])
      .then(() => commits.push('finding'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(commits).toEqual([]);
    held.resolve();
    await Promise.all([first, second]);
    expect(commits).toEqual(['void', 'finding']);
    expect(await messageOf(storage, id)).toBeUndefined();
  });

  it('leave the order alone when one of them does not commit', async () => {
    const { id } = await storeSetup(storage, t0);
    const verification = await begin(storage, id, t0);
    await storage.findings.record([findingOf(verification, passed, t0)]);
    const undone = storage.transaction(async (tx) => {
      await tx.findings.void(id, 'all', t0);
      throw new Error('on purpose');
    });
    await expect(undone).rejects.toThrow('on purpose');
    expect(await messageOf(storage, id)).toBe('passed');
  });

  it('of several setups do not wait for the counter of each other', async () => {
    const [one, other] = [await storeSetup(storage, t0), await storeSetup(storage, t0)];
    expect(await storage.setups.nextSeq(one.id)).toBe(1);
    expect(await storage.setups.nextSeq(one.id)).toBe(2);
    expect(await storage.setups.nextSeq(other.id)).toBe(1);
  });
});

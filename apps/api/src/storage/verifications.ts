import { type Selectable, sql } from 'kysely';
import { atomically } from './database.ts';
import { keepQuery } from './kept-query.ts';
import { newId } from './new-id.ts';
import { nextSeq } from './order.ts';
import type { Db, Tables } from './schema.ts';
import { setupsOn } from './setups.ts';

/** One pass over the facts and checks of a step, or of the whole setup when `step` is null. */
export interface Verification {
  readonly id: string;
  readonly setupId: string;
  readonly step: string | null;
  readonly connectionId: string | null;
  readonly state: 'waiting' | 'running' | 'finished' | 'failed';
  /** Until then the process that runs it is taken to be alive. */
  readonly leaseUntil: number;
  /** While it waits: when it starts. */
  readonly startedAt: number;
  /** What is voided with a higher number does not rest on what this verification finds. */
  readonly startedSeq: number;
  readonly finishedAt: number | null;
  readonly finishedSeq: number | null;
}

/** What goes on in a setup: the newest that runs, under a live lease, the one that starts next, and the last that finished. */
export interface Progress {
  readonly running: Verification | undefined;
  readonly waiting: Verification | undefined;
  readonly lastFinished: Verification | undefined;
}

type Row = Selectable<Tables['verifications']>;

const verificationOf = ({
  scope: _,
  confirms: _1,
  confirmedAt: _2,
  confirmedSeq: _3,
  ...row
}: Row): Verification => row;
const wholeSetup = '*';

/** Two requests within so many milliseconds are one: nothing can have been fixed in between. */
const sameMoment = 1_000;

type Given = Pick<Verification, 'setupId' | 'step' | 'connectionId'>;

const scopeOf = ({ step }: Given): string => step ?? wholeSetup;

/** Those of a setup that run or wait, of any scope, and of one scope the one that was started last. */
const openOrLast = (tx: Db, given: Given): Promise<Row[]> =>
  tx
    .selectFrom('verifications')
    .selectAll()
    .where('setupId', '=', given.setupId)
    .where((eb) =>
      eb.or([
        eb('state', 'in', ['running', 'waiting']),
        eb.and([
          eb('scope', '=', scopeOf(given)),
          eb('startedAt', '=', (sub) =>
            sub
              .selectFrom('verifications as other')
              .select((e) => e.fn.max<number>('other.startedAt').as('startedAt'))
              .where('other.setupId', '=', given.setupId)
              .where('other.scope', '=', scopeOf(given)),
          ),
        ]),
      ]),
    )
    .execute();

/** Joins one that waits to start. It starts through the sign-in of the person who asked last. */
const joinWaiting = async (tx: Db, { id }: Row, { connectionId }: Given): Promise<Verification> =>
  verificationOf(
    await tx
      .updateTable('verifications')
      .set({ connectionId })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow(),
  );

/** When one of this scope may start: a pause after the last one did, and now if there was none. */
const startOf = (ofScope: readonly Row[], pause: number, now: number): number => {
  if (ofScope.length === 0) return now;
  const last = Math.max(...ofScope.map(({ startedAt }) => startedAt));
  // A clock that is ahead makes nobody wait longer than the pause.
  return Math.min(Math.max(last + pause, now), now + pause);
};

/** Those whose process is gone end: their lease is over. */
const failAbandoned = async (tx: Db, setupId: string, seq: number, now: number): Promise<void> => {
  await tx
    .updateTable('verifications')
    .set({ state: 'failed', finishedAt: now, finishedSeq: seq })
    .where('setupId', '=', setupId)
    .where('state', '=', 'running')
    .where('leaseUntil', '<=', now)
    .execute();
};

/**
 * Starts one, or joins the one of the same scope that has just been started. Soon after another one it waits to be started
 * (`state: 'waiting'`, from `startedAt` on), and requests until then join it. Two never run at once, nor wait.
 */
const begin = (
  db: Db,
  given: Given,
  lease: number,
  now: number,
  pause: number,
): Promise<{ readonly verification: Verification; readonly joined: boolean }> =>
  atomically(db, async (tx) => {
    await setupsOn(tx).lock(given.setupId);
    const open = await openOrLast(tx, given);
    const ofScope = open.filter(({ scope }) => scope === scopeOf(given));
    const running = ofScope.find(({ state, leaseUntil }) => state === 'running' && leaseUntil > now);
    // A clock that is ahead is no reason to join one that began before.
    if (running && (pause === 0 || Math.abs(now - running.startedAt) < sameMoment))
      return { verification: verificationOf(running), joined: true };
    const waiting = ofScope.find(({ state }) => state === 'waiting');
    if (waiting) return { verification: await joinWaiting(tx, waiting, given), joined: true };
    const startedSeq = await nextSeq(tx, given.setupId);
    if (open.some(({ state, leaseUntil }) => state === 'running' && leaseUntil <= now))
      await failAbandoned(tx, given.setupId, startedSeq, now);
    const startedAt = startOf(ofScope, pause, now);
    const row = {
      ...given,
      id: newId(),
      scope: scopeOf(given),
      state: running || startedAt > now ? 'waiting' : 'running',
      leaseUntil: now + lease,
      startedAt,
      startedSeq,
      finishedAt: null,
      finishedSeq: null,
      confirms: null,
      confirmedAt: null,
      confirmedSeq: null,
    } as const;
    await tx.insertInto('verifications').values(row).execute();
    return { verification: verificationOf(row), joined: false };
  });

/** Starts one that has waited, unless another process has; its findings rest on what is known now. */
const startWaiting = (
  db: Db,
  waiting: Verification,
  lease: number,
  now: number,
): Promise<Verification | undefined> =>
  atomically(db, async (tx) => {
    const startedSeq = await nextSeq(tx, waiting.setupId);
    await failAbandoned(tx, waiting.setupId, startedSeq, now);
    const row = await tx
      .updateTable('verifications')
      .set({ state: 'running', startedAt: now, startedSeq, leaseUntil: now + lease })
      .where('id', '=', waiting.id)
      .where('state', '=', 'waiting')
      .returningAll()
      .executeTakeFirst();
    return row && verificationOf(row);
  });

/** Not as a parameter: its value decides which index can be used, and SQLite plans again, longer than the query takes. */
const literally = (state: 'running' | 'waiting') => sql.lit(state);

/** Those that have waited long enough, while none of the same scope runs. */
export const dueVerifications = (db: Db, now: number) =>
  db
    .selectFrom('verifications')
    .where('state', '=', literally('waiting'))
    .where('startedAt', '<=', now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('verifications as other')
            .select('other.id')
            .whereRef('other.setupId', '=', 'verifications.setupId')
            .whereRef('other.scope', '=', 'verifications.scope')
            .where('other.state', '=', literally('running'))
            .where('other.leaseUntil', '>', now),
        ),
      ),
    );

export const runningVerifications = (db: Db) =>
  db.selectFrom('verifications').where('state', '=', literally('running'));

/** Those whose process is gone: their lease is over. */
export const abandonedVerifications = (db: Db, now: number) =>
  runningVerifications(db).where('leaseUntil', '<=', now);

const openOrFinished = keepQuery((db, { setupId }: { setupId: string }) =>
  db
    .selectFrom('verifications')
    .selectAll()
    .where('setupId', '=', setupId)
    .where((eb) =>
      eb.or([
        eb('state', 'in', ['running', 'waiting']),
        eb.and([
          eb('state', '=', 'finished'),
          eb('finishedSeq', '=', (sub) =>
            sub
              .selectFrom('verifications as other')
              .select((e) => e.fn.max<number | null>('other.finishedSeq').as('finishedSeq'))
              .where('other.setupId', '=', setupId)
              .where('other.state', '=', 'finished'),
          ),
        ]),
      ]),
    )
    .orderBy('startedAt')
    .orderBy('startedSeq'),
);

const readsOn = (db: Db) => ({
  async find(id: string): Promise<Verification | undefined> {
    const row = await db.selectFrom('verifications').selectAll().where('id', '=', id).executeTakeFirst();
    return row && verificationOf(row);
  },

  async progress(setupId: string, now: number): Promise<Progress> {
    const rows = await openOrFinished(db, { setupId });
    const all = rows.map(verificationOf);
    return {
      running: all
        .filter(({ state, leaseUntil }) => state === 'running' && leaseUntil > now)
        .toSorted((one, other) => other.startedSeq - one.startedSeq)[0],
      waiting: all.find(({ state }) => state === 'waiting'),
      lastFinished: all.find(({ state }) => state === 'finished'),
    };
  },

  /** One of any setup that is to start now. */
  async due(now: number): Promise<Verification | undefined> {
    const row = await dueVerifications(db, now).selectAll().orderBy('startedAt').limit(1).executeTakeFirst();
    return row && verificationOf(row);
  },
});

const leasesOn = (db: Db) => ({
  /** Holds the lease longer; false when it was lost, and the run must stop recording. */
  async renew(id: string, lease: number, now: number): Promise<boolean> {
    const renewed = await db
      .updateTable('verifications')
      .set({ leaseUntil: now + lease })
      .where('id', '=', id)
      .where('state', '=', 'running')
      .executeTakeFirst();
    return renewed.numUpdatedRows > 0n;
  },

  /** False when it was not running any more: its lease had ended and another run took over. */
  finish(
    { id, setupId }: Pick<Verification, 'id' | 'setupId'>,
    state: 'finished' | 'failed',
    now: number,
  ): Promise<boolean> {
    return atomically(db, async (tx) => {
      const finishedSeq = await nextSeq(tx, setupId);
      const finished = await tx
        .updateTable('verifications')
        .set({ state, finishedAt: now, finishedSeq })
        .where('id', '=', id)
        .where('state', '=', 'running')
        .executeTakeFirst();
      return finished.numUpdatedRows > 0n;
    });
  },

  /** Takes one whose process is gone, under a lease, so that no other process takes it too; undefined when there is none. */
  async claimAbandoned(lease: number, now: number): Promise<Verification | undefined> {
    for (;;) {
      const abandoned = await abandonedVerifications(db, now).selectAll().limit(1).executeTakeFirst();
      if (!abandoned) return undefined;
      const taken = await db
        .updateTable('verifications')
        .set({ leaseUntil: now + lease })
        .where('id', '=', abandoned.id)
        .where('state', '=', 'running')
        .where('leaseUntil', '=', abandoned.leaseUntil)
        .executeTakeFirst();
      if (taken.numUpdatedRows > 0n) return verificationOf(abandoned);
    }
  },
});

export const verificationsOn = (db: Db) => ({
  ...readsOn(db),
  ...leasesOn(db),
  /** @param pause milliseconds between the starts of two of the same scope. */
  begin: (given: Given, lease: number, now: number, pause = 0) => begin(db, given, lease, now, pause),
  startWaiting: (waiting: Verification, lease: number, now: number) => startWaiting(db, waiting, lease, now),
});

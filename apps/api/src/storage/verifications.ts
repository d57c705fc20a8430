import type { Selectable } from 'kysely';
import { atomically } from './database.ts';
import { newId } from './new-id.ts';
import { nextSeq } from './order.ts';
import type { Db, Tables } from './schema.ts';

/** One pass over the facts and checks of a step, or of the whole setup when `step` is null. */
export interface Verification {
  readonly id: string;
  readonly setupId: string;
  readonly step: string | null;
  readonly connectionId: string | null;
  readonly state: 'running' | 'finished' | 'failed';
  /** Until then the process that runs it is taken to be alive. */
  readonly leaseUntil: number;
  readonly startedAt: number;
  /** What is voided with a higher number does not rest on what this verification finds. */
  readonly startedSeq: number;
  readonly finishedAt: number | null;
  readonly finishedSeq: number | null;
}

const verificationOf = ({
  scope: _,
  confirms: _1,
  confirmedAt: _2,
  confirmedSeq: _3,
  ...row
}: Selectable<Tables['verifications']>): Verification => row;
const wholeSetup = '*';

const runningOn = (db: Db, now: number) =>
  db.selectFrom('verifications').selectAll().where('state', '=', 'running').where('leaseUntil', '>', now);

/** Starts one, or joins the one of the same scope that is running: two never run at once (a unique index sees to it). */
const begin = async (
  db: Db,
  given: Pick<Verification, 'setupId' | 'step' | 'connectionId'>,
  lease: number,
  now: number,
): Promise<{ verification: Verification; joined: boolean }> => {
  const scope = given.step ?? wholeSetup;
  const under = await runningOn(db, now)
    .where('setupId', '=', given.setupId)
    .where('scope', '=', scope)
    .executeTakeFirst();
  if (under) return { verification: verificationOf(under), joined: true };
  return atomically(db, async (tx) => {
    const startedSeq = await nextSeq(tx, given.setupId);
    // Whoever ran it is gone: its lease is over.
    await tx
      .updateTable('verifications')
      .set({ state: 'failed', finishedAt: now, finishedSeq: startedSeq })
      .where('setupId', '=', given.setupId)
      .where('state', '=', 'running')
      .where('leaseUntil', '<=', now)
      .execute();
    const row = {
      ...given,
      id: newId(),
      scope,
      state: 'running',
      leaseUntil: now + lease,
      startedAt: now,
      startedSeq,
      finishedAt: null,
      finishedSeq: null,
      confirms: null,
      confirmedAt: null,
      confirmedSeq: null,
    } as const;
    for (;;) {
      const made = await tx
        .insertInto('verifications')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (made) return { verification: verificationOf(row), joined: false };
      const other = await runningOn(tx, now)
        .where('setupId', '=', given.setupId)
        .where('scope', '=', scope)
        .executeTakeFirst();
      // None: it finished just between the two statements, and the place is free.
      if (other) return { verification: verificationOf(other), joined: true };
    }
  });
};

const readsOn = (db: Db) => ({
  async find(id: string): Promise<Verification | undefined> {
    const row = await db.selectFrom('verifications').selectAll().where('id', '=', id).executeTakeFirst();
    return row && verificationOf(row);
  },

  /** The newest that runs, under a live lease. */
  async running(setupId: string, now: number): Promise<Verification | undefined> {
    const row = await runningOn(db, now)
      .where('setupId', '=', setupId)
      .orderBy('startedSeq', 'desc')
      .executeTakeFirst();
    return row && verificationOf(row);
  },

  /** The newest that finished; of the whole setup only, when asked so. */
  async lastFinished(setupId: string, scope: 'any' | 'whole'): Promise<Verification | undefined> {
    let query = db
      .selectFrom('verifications')
      .selectAll()
      .where('setupId', '=', setupId)
      .where('state', '=', 'finished');
    if (scope === 'whole') query = query.where('scope', '=', wholeSetup);
    const row = await query.orderBy('finishedSeq', 'desc').executeTakeFirst();
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
      const abandoned = await db
        .selectFrom('verifications')
        .selectAll()
        .where('state', '=', 'running')
        .where('leaseUntil', '<=', now)
        .limit(1)
        .executeTakeFirst();
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
  begin: (given: Pick<Verification, 'setupId' | 'step' | 'connectionId'>, lease: number, now: number) =>
    begin(db, given, lease, now),
});

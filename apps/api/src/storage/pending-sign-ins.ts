import { atomically } from './database.ts';
import { sha256 } from './digest.ts';
import { newId } from './new-id.ts';
import type { Db } from './schema.ts';
import type { Place, Sealer } from './seal.ts';
import { sealedColumn } from './sealed-column.ts';

/** A sign-in that has been sent to Salesforce and has not come back. */
export interface PendingSignIn {
  readonly sessionId: string;
  readonly setupId: string;
  /** Origin whose authorize and token endpoints belong to this attempt (RFC 9700, mix-up). */
  readonly loginUrl: string;
  /** PKCE code verifier. */
  readonly verifier: string;
}

const kept = 5;
const lifetime = 10 * 60 * 1000;
const verifierPlace = (stateHash: string): Place => ({
  table: 'pending_sign_ins',
  column: 'verifier',
  row: stateHash,
  org: '',
});

export const sealedVerifiers = sealedColumn(
  'pendingSignIns',
  'verifier',
  ['stateHash'],
  ({ stateHash }: { readonly stateHash: string }) => verifierPlace(stateHash),
);

const startsOn = (db: Db, sealer: Sealer) => ({
  /** Remembers one more attempt of this browser and forgets all but its five newest. */
  remember(state: string, pending: PendingSignIn, now: number): Promise<void> {
    return atomically(db, async (tx) => {
      const stateHash = sha256(state);
      const verifier = sealer.seal(pending.verifier, verifierPlace(stateHash));
      const last = await tx
        .selectFrom('pendingSignIns')
        .select((eb) => eb.fn.max<number | null>('seq').as('seq'))
        .where('sessionId', '=', pending.sessionId)
        .executeTakeFirst();
      await tx
        .insertInto('pendingSignIns')
        .values({
          ...pending,
          stateHash,
          id: newId(),
          verifier,
          createdAt: now,
          seq: (last?.seq ?? 0) + 1,
          takenAt: null,
        })
        .execute();
      await tx
        .deleteFrom('pendingSignIns')
        .where('sessionId', '=', pending.sessionId)
        .where('id', 'not in', (eb) =>
          eb
            .selectFrom('pendingSignIns')
            .select('id')
            .where('sessionId', '=', pending.sessionId)
            .orderBy('seq', 'desc')
            .orderBy('id', 'desc')
            .limit(kept),
        )
        .execute();
    });
  },
});

const returnsOn = (db: Db, sealer: Sealer) => ({
  /** The setup that an attempt of this browser belongs to; undefined when it is unknown or too old. */
  async setupOf(state: string, sessionId: string, now: number): Promise<string | undefined> {
    const row = await db
      .selectFrom('pendingSignIns')
      .select('setupId')
      .where('stateHash', '=', sha256(state))
      .where('sessionId', '=', sessionId)
      .where('createdAt', '>', now - lifetime)
      .where('takenAt', 'is', null)
      .executeTakeFirst();
    return row?.setupId;
  },

  /**
   * The attempt of this browser with this state, once. Of two callbacks with one state a single one gets it. It is kept
   * until `finish`: a sign-in that is ended meanwhile has nothing to finish.
   * A state that does not match, is too old, or belongs to another browser changes nothing.
   */
  async take(state: string, sessionId: string, now: number): Promise<PendingSignIn | undefined> {
    const stateHash = sha256(state);
    const row = await db
      .updateTable('pendingSignIns')
      .set({ takenAt: now })
      .where('stateHash', '=', stateHash)
      .where('sessionId', '=', sessionId)
      .where('createdAt', '>', now - lifetime)
      .where('takenAt', 'is', null)
      .returningAll()
      .executeTakeFirst();
    const verifier = row && sealer.openIfPossible(row.verifier, verifierPlace(stateHash));
    // One that cannot be opened is as good as none.
    if (!row || verifier === undefined) return undefined;
    const { setupId, loginUrl } = row;
    return { sessionId: row.sessionId, setupId, loginUrl, verifier };
  },

  /**
   * Forgets an attempt that came back, and those that came back of earlier attempts of this browser for this setup: the
   * newest sign-in wins. False if it was ended meanwhile.
   */
  async finish(state: string, { sessionId, setupId }: PendingSignIn): Promise<boolean> {
    const finished = await db
      .deleteFrom('pendingSignIns')
      .where('stateHash', '=', sha256(state))
      .where('sessionId', '=', sessionId)
      .where('takenAt', 'is not', null)
      .returning('seq')
      .executeTakeFirst();
    if (!finished) return false;
    await db
      .deleteFrom('pendingSignIns')
      .where('sessionId', '=', sessionId)
      .where('setupId', '=', setupId)
      .where('takenAt', 'is not', null)
      .where('seq', '<', finished.seq)
      .execute();
    return true;
  },

  /** Ends the attempts of a browser for a setup that came back and are under way. */
  async endRunning(sessionId: string, setupId: string): Promise<void> {
    await db
      .deleteFrom('pendingSignIns')
      .where('sessionId', '=', sessionId)
      .where('setupId', '=', setupId)
      .where('takenAt', 'is not', null)
      .execute();
  },

  /** Forgets those that are too old, and returns how many there were. */
  async purge(now: number): Promise<number> {
    const purged = await db
      .deleteFrom('pendingSignIns')
      .where('createdAt', '<=', now - lifetime)
      .executeTakeFirst();
    return Number(purged.numDeletedRows);
  },
});

export const pendingSignInsOn = (db: Db, sealer: Sealer) => ({
  ...startsOn(db, sealer),
  ...returnsOn(db, sealer),
});

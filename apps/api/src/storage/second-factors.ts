import { sha256 } from './digest.ts';
import type { Db } from './schema.ts';
import type { Place, Sealer } from './seal.ts';
import { sealedColumn } from './sealed-column.ts';

/** The secret that a person shares with their authenticator app. */
export interface SecondFactor {
  /** In base32. */
  readonly secret: string;
  /** Null until a code of it was confirmed: it does not count yet. */
  readonly confirmedAt: number | null;
}

const place = ({ personId }: { readonly personId: string }): Place => ({
  table: 'second_factors',
  column: 'secret',
  row: personId,
  org: '',
});

export const sealedFactors = sealedColumn('secondFactors', 'secret', ['personId'], place);

const recoveryCodesOn = (db: Db) => ({
  async replaceRecoveryCodes(personId: string, codes: readonly string[]): Promise<void> {
    await db.deleteFrom('recoveryCodes').where('personId', '=', personId).execute();
    await db
      .insertInto('recoveryCodes')
      .values(codes.map((code) => ({ hash: sha256(`${personId} ${code}`), personId })))
      .execute();
  },

  /** Uses a recovery code up. Returns false if the person has no such code, or not anymore. */
  async useRecoveryCode(personId: string, code: string): Promise<boolean> {
    const used = await db
      .deleteFrom('recoveryCodes')
      .where('hash', '=', sha256(`${personId} ${code}`))
      .where('personId', '=', personId)
      .executeTakeFirst();
    return used.numDeletedRows > 0n;
  },
});

const factorsOn = (db: Db, sealer: Sealer) => ({
  /** Undefined if there is none, or if it cannot be opened anymore. */
  async find(personId: string): Promise<SecondFactor | undefined> {
    const row = await db
      .selectFrom('secondFactors')
      .select(['secret', 'confirmedAt'])
      .where('personId', '=', personId)
      .executeTakeFirst();
    const secret = row && sealer.openIfPossible(row.secret, place({ personId }));
    return secret === undefined ? undefined : { secret, confirmedAt: row?.confirmedAt ?? null };
  },

  /** Whether a person has one that counts, also if its secret cannot be opened anymore. */
  async isConfirmed(personId: string): Promise<boolean> {
    const row = await db
      .selectFrom('secondFactors')
      .select('personId')
      .where('personId', '=', personId)
      .where('confirmedAt', 'is not', null)
      .executeTakeFirst();
    return row !== undefined;
  },

  /** Ids of the people who have one that counts. */
  async confirmed(): Promise<ReadonlySet<string>> {
    const rows = await db
      .selectFrom('secondFactors')
      .select('personId')
      .where('confirmedAt', 'is not', null)
      .execute();
    return new Set(rows.map(({ personId }) => personId));
  },

  /** Replaces one that does not count yet. Returns false if there is one that counts. */
  async start(personId: string, secret: string): Promise<boolean> {
    const sealed = sealer.seal(secret, place({ personId }));
    const started = await db
      .insertInto('secondFactors')
      .values({ personId, secret: sealed, confirmedAt: null, lastPeriod: 0 })
      .onConflict((conflict) =>
        conflict
          .column('personId')
          .doUpdateSet({ secret: sealed })
          .where('secondFactors.confirmedAt', 'is', null),
      )
      .returning('personId')
      .executeTakeFirst();
    return started !== undefined;
  },

  /** Returns false if it counts already. */
  async confirm(personId: string, now: number): Promise<boolean> {
    const confirmed = await db
      .updateTable('secondFactors')
      .set({ confirmedAt: now })
      .where('personId', '=', personId)
      .where('confirmedAt', 'is', null)
      .executeTakeFirst();
    return confirmed.numUpdatedRows > 0n;
  },

  /** Uses the code of a period up. Returns false if that code, or a later one, was used before. */
  async usePeriod(personId: string, period: number): Promise<boolean> {
    const used = await db
      .updateTable('secondFactors')
      .set({ lastPeriod: period })
      .where('personId', '=', personId)
      .where('lastPeriod', '<', period)
      .executeTakeFirst();
    return used.numUpdatedRows > 0n;
  },

  async remove(personId: string): Promise<void> {
    await db.deleteFrom('recoveryCodes').where('personId', '=', personId).execute();
    await db.deleteFrom('secondFactors').where('personId', '=', personId).execute();
  },
});

export const secondFactorsOn = (db: Db, sealer: Sealer) => ({
  ...factorsOn(db, sealer),
  ...recoveryCodesOn(db),
});

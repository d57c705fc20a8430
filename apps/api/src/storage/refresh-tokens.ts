import type { Selectable } from 'kysely';
import { atomically } from './database.ts';
import { databaseNow } from './database-clock.ts';
import { newId } from './new-id.ts';
import { revocationsOn } from './revocations.ts';
import type { Db, Tables } from './schema.ts';
import type { Place, Sealer } from './seal.ts';
import { sealedColumn } from './sealed-column.ts';

/** Tokens that Salesforce granted together: with rotation a refresh token is good once (A 2.5). */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** A sign-in that outlives its access token. */
export interface RefreshableSignIn extends TokenPair {
  readonly id: string;
  readonly setupId: string;
  readonly orgId: string;
  /** Origin of the token endpoint. */
  readonly loginUrl: string;
  readonly instanceUrl: string;
  /** Raised with every new pair. */
  readonly version: number;
}

/** That one process may refresh one version of a pair, for a while. */
export interface RefreshLease {
  readonly id: string;
  readonly version: number;
  readonly holder: string;
}

type Row = Selectable<Tables['refreshTokens']>;
type Kind = 'access_token' | 'refresh_token';

const placeOf = (column: Kind, { id, orgId }: Pick<Row, 'id' | 'orgId'>): Place => ({
  table: 'refresh_tokens',
  column,
  row: id,
  org: orgId,
});

export const sealedPairs = [
  sealedColumn('refreshTokens', 'accessToken', ['id', 'orgId'], (row: Row) => placeOf('access_token', row)),
  sealedColumn('refreshTokens', 'refreshToken', ['id', 'orgId'], (row: Row) => placeOf('refresh_token', row)),
];

const sealPair = (sealer: Sealer, row: Pick<Row, 'id' | 'orgId'>, pair: TokenPair): TokenPair => ({
  accessToken: sealer.seal(pair.accessToken, placeOf('access_token', row)),
  refreshToken: sealer.seal(pair.refreshToken, placeOf('refresh_token', row)),
});

/** A refresh token that Salesforce is asked to end ends the approval and its access tokens with it (A 2.1). */
const revoke = (tx: Db, sealer: Sealer, row: Row, refreshToken: string, now: number): Promise<void> =>
  revocationsOn(tx, sealer).add(
    { setupId: row.setupId, orgId: row.orgId, instanceUrl: row.instanceUrl, accessToken: refreshToken },
    now,
  );

/** Removes these rows; Salesforce is to end their tokens too. */
const endAll = async (tx: Db, sealer: Sealer, rows: readonly Row[], now: number): Promise<void> => {
  for (const row of rows) {
    await tx.deleteFrom('refreshTokens').where('id', '=', row.id).execute();
    const refreshToken = sealer.openIfPossible(row.refreshToken, placeOf('refresh_token', row));
    if (refreshToken !== undefined) await revoke(tx, sealer, row, refreshToken, now);
  }
};

/** Ends those of a setup, here and then at Salesforce. */
export const endRefreshable = async (tx: Db, sealer: Sealer, setupId: string, now: number): Promise<void> =>
  endAll(
    tx,
    sealer,
    await tx.selectFrom('refreshTokens').selectAll().where('setupId', '=', setupId).execute(),
    now,
  );

const leasesOn = (db: Db, sealer: Sealer, isShared: boolean) => ({
  /** Takes the right to refresh this version for so many milliseconds; undefined if another holds it or has refreshed. */
  async claim(
    { id, version }: Pick<RefreshableSignIn, 'id' | 'version'>,
    lease: number,
  ): Promise<RefreshLease | undefined> {
    const holder = newId();
    const now = databaseNow(isShared);
    const taken = await db
      .updateTable('refreshTokens')
      .set((eb) => ({ holder, leaseUntil: eb(now, '+', lease) }))
      .where('id', '=', id)
      .where('version', '=', version)
      .where('leaseUntil', '<=', now)
      .executeTakeFirst();
    return taken.numUpdatedRows > 0n ? { id, version, holder } : undefined;
  },

  /**
   * Stores the new pair in place of the one it came from. False if the sign-in has ended, or was refreshed by another holder,
   * meanwhile: then nothing may use the new pair.
   */
  async replace({ id, version, holder }: RefreshLease, orgId: string, pair: TokenPair): Promise<boolean> {
    const replaced = await db
      .updateTable('refreshTokens')
      .set({ ...sealPair(sealer, { id, orgId }, pair), version: version + 1, holder: null, leaseUntil: 0 })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('holder', '=', holder)
      .executeTakeFirst();
    return replaced.numUpdatedRows > 0n;
  },

  /** Lets others try. */
  async release({ id, version, holder }: RefreshLease): Promise<void> {
    await db
      .updateTable('refreshTokens')
      .set({ holder: null, leaseUntil: 0 })
      .where('id', '=', id)
      .where('version', '=', version)
      .where('holder', '=', holder)
      .execute();
  },

  /** Forgets a pair that Salesforce does not accept anymore. */
  async forget({ id, version }: RefreshLease): Promise<void> {
    await db.deleteFrom('refreshTokens').where('id', '=', id).where('version', '=', version).execute();
  },
});

/** Sign-ins with a refresh token, for what reads an org while nobody is there. No sign-in of a customer asks for one yet. */
export const refreshTokensOn = (db: Db, sealer: Sealer, isShared: boolean) => ({
  ...leasesOn(db, sealer, isShared),

  async add(given: Omit<RefreshableSignIn, 'id' | 'version'>, now: number): Promise<string> {
    const { accessToken, refreshToken, setupId, orgId, loginUrl, instanceUrl } = given;
    const row = {
      setupId,
      orgId,
      loginUrl,
      instanceUrl,
      id: newId(),
      version: 1,
      holder: null,
      leaseUntil: 0,
      createdAt: now,
    };
    await db
      .insertInto('refreshTokens')
      .values({ ...row, ...sealPair(sealer, row, { accessToken, refreshToken }) })
      .execute();
    return row.id;
  },

  /** Undefined once it has ended, or if its tokens cannot be opened. */
  async find(id: string): Promise<RefreshableSignIn | undefined> {
    const row = await db.selectFrom('refreshTokens').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) return undefined;
    const { setupId, orgId, loginUrl, instanceUrl, version } = row;
    const accessToken = sealer.openIfPossible(row.accessToken, placeOf('access_token', row));
    const refreshToken = sealer.openIfPossible(row.refreshToken, placeOf('refresh_token', row));
    if (accessToken === undefined || refreshToken === undefined) return undefined;
    return { id, setupId, orgId, loginUrl, instanceUrl, version, accessToken, refreshToken };
  },

  /** Ends those of a setup, here and then at Salesforce. */
  endOfSetup: (setupId: string, now: number): Promise<void> =>
    atomically(db, (tx) => endRefreshable(tx, sealer, setupId, now)),
});

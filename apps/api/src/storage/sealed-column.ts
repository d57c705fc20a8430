import type { Kysely } from 'kysely';
import type { Db, Tables } from './schema.ts';
import type { Place } from './seal.ts';

/** A column whose values are sealed; a value opens only where it was sealed. */
export interface SealedColumn {
  readonly table: keyof Tables;
  /** In the words of the code. */
  readonly column: string;
  /** Returns up to `limit` of its records that another key than this one has sealed, after so many of them. */
  recordsOfOtherKeys(db: Db, keyId: string, after: number, limit: number): Promise<readonly SealedRecord[]>;
  /** Returns how many records each key has sealed. */
  countByKey(db: Db): Promise<readonly { readonly keyId: string; readonly count: number }[]>;
}

interface SealedRecord {
  readonly record: string;
  readonly place: Place;
  /** Puts another record in its place unless it has changed meanwhile: then it is somebody else's. */
  replace(db: Db, record: string): Promise<void>;
}

/** The rows of any table, for queries whose table is a parameter. */
type AnyTable = Record<string, Record<string, string | number | null>>;
type Row = Readonly<Record<string, string | number | null>>;

/** @param key columns that name a row and decide on its place. */
export const sealedColumn = (
  table: keyof Tables,
  column: string,
  key: readonly string[],
  placeOf: (row: never) => Place,
): SealedColumn => {
  // Kysely cannot type a query of a table that is chosen at run time.
  const anyOf = (db: Db) => db as unknown as Kysely<AnyTable>;
  return {
    table,
    column,

    async recordsOfOtherKeys(db, keyId, after, limit) {
      let query = anyOf(db)
        .selectFrom(table)
        .select([...key, column])
        .where(column, 'is not', null)
        .where(column, 'not like', `v1.${keyId}.%`);
      for (const each of key) query = query.orderBy(each);
      const rows = (await query.limit(limit).offset(after).execute()) as Row[];
      return rows.map((row) => ({
        record: String(row[column]),
        place: placeOf(row as never),
        async replace(tx, record) {
          let update = anyOf(tx)
            .updateTable(table)
            .set({ [column]: record })
            .where(column, '=', String(row[column]));
          for (const each of key) update = update.where(each, '=', row[each] ?? null);
          await update.execute();
        },
      }));
    },

    async countByKey(db) {
      const rows = await anyOf(db)
        .selectFrom(table)
        .select((eb) => [
          eb.fn<string>('substr', [column, eb.val(4), eb.val(8)]).as('keyId'),
          eb.fn.countAll<number>().as('count'),
        ])
        .where(column, 'is not', null)
        .groupBy('keyId')
        .execute();
      return rows.map(({ keyId, count }) => ({ keyId: String(keyId), count: Number(count) }));
    },
  };
};

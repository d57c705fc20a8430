import type { ApiCall } from '@orgready/shared/contract/entities';
import type { Selectable } from 'kysely';
import { contentsOn } from './contents.ts';
import { atomically } from './database.ts';
import { contentHash } from './digest.ts';
import { keepQuery } from './kept-query.ts';
import { newId } from './new-id.ts';
import { nextSeqOfLive } from './order.ts';
import type { Db, Tables } from './schema.ts';
import { sentCallsOn } from './sent-calls.ts';

export interface NewApiCall extends Omit<ApiCall, 'id'> {
  readonly setupId: string;
  readonly verificationId: string | null;
  /** The org it was sent to; absent while nobody knows it. */
  readonly orgId?: string;
}

type Row = Selectable<Tables['apiCalls']>;

/** What one call asked of the org: the same again and again. */
type Asked = Pick<ApiCall, 'method' | 'path' | 'asked' | 'counted'>;
/** How it went: its place among the calls of its row, milliseconds after the first of them, duration, status, error. */
type Result = readonly [
  place: number,
  after: number,
  milliseconds: number,
  status: number | null,
  error?: string,
];

const resultOf = ({ at, milliseconds, status, error }: NewApiCall, place: number, first: number): Result => {
  const result = [place, at - first, milliseconds, status] as const;
  return error === null ? result : [...result, error];
};

const askedOf = ({ method, path, asked, counted }: NewApiCall): string =>
  JSON.stringify({ method, path, asked, counted } satisfies Asked);

const newestOf = (db: Db, setupId: string, limit: number | null): Promise<Row[]> =>
  db
    .selectFrom('apiCalls')
    .selectAll()
    .where('setupId', '=', setupId)
    .orderBy('seq', 'desc')
    .orderBy('id', 'desc')
    .$if(limit !== null, (query) => query.limit(limit ?? 0))
    .execute();

const totalOf = keepQuery((db, { setupId }: { setupId: string }) =>
  db
    .selectFrom('apiCalls')
    .select((eb) => eb.fn.sum<number | string | null>('count').as('total'))
    .where('setupId', '=', setupId),
);

/**
 * Every call made to a customer's org, kept to be shown to the customer. Calls made together share a row. What a call asked
 * is kept once per setup, and so is the list of what such a row asked: sorted, since parallel calls end in any order.
 */
export const apiCallsOn = (db: Db) => {
  /** The calls of these rows, each row's in the order in which they were made. */
  const callsOf = async (setupId: string, rows: readonly Row[]): Promise<ApiCall[][]> => {
    const contents = contentsOn(db);
    const lists = await contents.find(
      setupId,
      rows.map(({ asked }) => asked),
    );
    const listOf = ({ asked }: Row) => JSON.parse(lists.get(asked) ?? '[]') as string[];
    const asked = await contents.find(setupId, rows.flatMap(listOf));
    return rows.map((row) => {
      const results = JSON.parse(row.results) as Result[];
      return listOf(row)
        .map((hash, at) => ({ hash, result: results[at] ?? ([at, 0, 0, null] as const) }))
        .toSorted((a, b) => a.result[0] - b.result[0])
        .map(({ hash, result: [place, after, milliseconds, status, error = null] }) => ({
          ...(JSON.parse(asked.get(hash) ?? '{}') as Asked),
          id: `${row.id}-${place}`,
          at: row.at + after,
          status,
          error,
          milliseconds,
        }));
    });
  };

  return {
    /** Of a setup that was deleted nothing is kept but how many calls there were. @param calls of one setup and one verification. */
    async record(calls: readonly NewApiCall[]): Promise<void> {
      const [first] = calls;
      if (!first) return;
      const { setupId, verificationId, at } = first;
      await atomically(db, async (tx) => {
        const seq = await nextSeqOfLive(tx, setupId);
        await sentCallsOn(tx).add(calls);
        if (seq === undefined) return;
        const kept = calls.map((call, place) => {
          const asked = askedOf(call);
          return { asked, hash: contentHash(asked), result: resultOf(call, place, at) };
        });
        const sorted = kept.toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
        const list = JSON.stringify(sorted.map(({ hash }) => hash));
        await contentsOn(tx).keep(setupId, [...kept.map(({ asked }) => asked), list]);
        await tx
          .insertInto('apiCalls')
          .values({
            id: newId(),
            setupId,
            verificationId,
            at,
            count: calls.length,
            asked: contentHash(list),
            results: JSON.stringify(sorted.map(({ result }) => result)),
            seq,
          })
          .execute();
      });
    },

    /** Newest first. @param limit null for all. */
    async list(setupId: string, limit: number | null): Promise<ApiCall[]> {
      const rows = await newestOf(db, setupId, limit);
      return (await callsOf(setupId, rows))
        .flatMap((calls) => calls.toReversed())
        .slice(0, limit ?? undefined);
    },

    async count(setupId: string): Promise<number> {
      const [row] = await totalOf(db, { setupId });
      return Number(row?.total ?? 0);
    },
  };
};

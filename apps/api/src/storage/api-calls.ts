import type { ApiCall } from '@orgready/shared/contract/entities';
import { contentsOn } from './contents.ts';
import { atomically } from './database.ts';
import { newId } from './new-id.ts';
import type { Db } from './schema.ts';

export interface NewApiCall extends Omit<ApiCall, 'id'> {
  readonly setupId: string;
  readonly verificationId: string | null;
}

/** What was asked of the org: the same again and again. */
type Asked = Pick<ApiCall, 'method' | 'path' | 'asked' | 'counted'>;
/** How it went: milliseconds after the first call of its row, status, error, duration. */
type Result = readonly [after: number, status: number | null, error: string | null, milliseconds: number];

/**
 * Every call made to a customer's org, kept to be shown to the customer. Calls made together share a row; what they asked
 * is kept once per setup.
 */
export const apiCallsOn = (db: Db) => ({
  /** @param calls of one setup and one verification. */
  async record(calls: readonly NewApiCall[]): Promise<void> {
    const [first] = calls;
    if (!first) return;
    const { setupId, verificationId, at } = first;
    const asked = calls.map(({ method, path, asked, counted }): Asked => ({ method, path, asked, counted }));
    const results = calls.map((call): Result => [call.at - at, call.status, call.error, call.milliseconds]);
    await atomically(db, async (tx) => {
      await tx
        .insertInto('apiCalls')
        .values({
          id: newId(),
          setupId,
          verificationId,
          at,
          count: calls.length,
          asked: await contentsOn(tx).keep(setupId, JSON.stringify(asked)),
          results: JSON.stringify(results),
        })
        .execute();
    });
  },

  /** Newest first. */
  async list(setupId: string, limit: number): Promise<ApiCall[]> {
    const rows = await db
      .selectFrom('apiCalls')
      .selectAll()
      .where('setupId', '=', setupId)
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    const contents = await contentsOn(db).find(
      setupId,
      rows.map(({ asked }) => asked),
    );
    const calls = rows.flatMap((row) => {
      const asked = JSON.parse(contents.get(row.asked) ?? '[]') as Asked[];
      return (JSON.parse(row.results) as Result[])
        .map(([after, status, error, milliseconds], place) => {
          const { method = '', path = '', asked: statements = [], counted = false } = asked[place] ?? {};
          return {
            id: `${row.id}-${place}`,
            at: row.at + after,
            method,
            path,
            asked: statements,
            status,
            error,
            milliseconds,
            counted,
          };
        })
        .toReversed();
    });
    return calls.slice(0, limit);
  },

  async count(setupId: string): Promise<number> {
    const row = await db
      .selectFrom('apiCalls')
      .select((eb) => eb.fn.sum<number | string | null>('count').as('total'))
      .where('setupId', '=', setupId)
      .executeTakeFirstOrThrow();
    return Number(row.total ?? 0);
  },
});

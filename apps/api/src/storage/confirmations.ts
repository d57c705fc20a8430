import { contentsOn } from './contents.ts';
import { contentHash } from './digest.ts';
import { keepQuery } from './kept-query.ts';
import type { Db } from './schema.ts';

/** The last time a check was seen to be as it was found, and through whose sign-in. */
export interface Confirmation {
  readonly at: number;
  readonly username: string | null;
  readonly seq: number;
}

export interface ConfirmedBy {
  readonly setupId: string;
  readonly verificationId: string;
  readonly at: number;
  readonly seq: number;
}

/** The newest confirmation of each check, by check id. */
export type Confirmations = ReadonlyMap<string, Confirmation>;

/** Most verifications confirm the same checks: of each list of checks only the newest is read. */
const newestLists = keepQuery((db, { setupId }: { setupId: string }) =>
  db
    .selectFrom('verifications')
    .leftJoin('connections', 'connections.id', 'verifications.connectionId')
    .leftJoin('contents', (join) =>
      join
        .onRef('contents.setupId', '=', 'verifications.setupId')
        .onRef('contents.hash', '=', 'verifications.confirms'),
    )
    .select(['verifications.confirmedAt', 'verifications.confirmedSeq'])
    .select(['connections.username', 'contents.content'])
    .where('verifications.setupId', '=', setupId)
    .where('verifications.confirmedSeq', 'in', (eb) =>
      eb
        .selectFrom('verifications as newest')
        .select((e) => e.fn.max<number>('newest.confirmedSeq').as('seq'))
        .where('newest.setupId', '=', setupId)
        .where('newest.confirms', 'is not', null)
        .groupBy('newest.confirms'),
    )
    .orderBy('verifications.confirmedSeq'),
);

/** A verification that finds what was found before says so in its own row: which checks, and when. */
export const confirmationsOn = (db: Db) => ({
  async add({ setupId, verificationId, at, seq }: ConfirmedBy, checks: readonly string[]): Promise<void> {
    if (checks.length === 0) return;
    const before = await db
      .selectFrom('verifications')
      .innerJoin('contents', (join) =>
        join
          .onRef('contents.setupId', '=', 'verifications.setupId')
          .onRef('contents.hash', '=', 'verifications.confirms'),
      )
      .select('contents.content')
      .where('verifications.id', '=', verificationId)
      .executeTakeFirst();
    const all = [...new Set([...(JSON.parse(before?.content ?? '[]') as string[]), ...checks])].sort();
    const list = JSON.stringify(all);
    await contentsOn(db).keep(setupId, [list]);
    await db
      .updateTable('verifications')
      .set({ confirms: contentHash(list), confirmedAt: at, confirmedSeq: seq })
      .where('id', '=', verificationId)
      .execute();
  },

  async latest(setupId: string): Promise<Confirmations> {
    const rows = await newestLists(db, { setupId });
    const latest = new Map<string, Confirmation>();
    for (const { content, confirmedAt, confirmedSeq, username } of rows)
      for (const check of JSON.parse(content ?? '[]') as string[])
        latest.set(check, { at: confirmedAt ?? 0, username, seq: confirmedSeq ?? 0 });
    return latest;
  },
});

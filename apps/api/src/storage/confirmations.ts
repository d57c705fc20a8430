import { contentsOn } from './contents.ts';
import { contentHash } from './digest.ts';
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

/** A verification that finds what was found before says so in its own row: which checks, and when. */
export const confirmationsOn = (db: Db) => ({
  async add({ setupId, verificationId, at, seq }: ConfirmedBy, checks: readonly string[]): Promise<void> {
    if (checks.length === 0) return;
    const contents = contentsOn(db);
    const { confirms } = await db
      .selectFrom('verifications')
      .select('confirms')
      .where('id', '=', verificationId)
      .executeTakeFirstOrThrow();
    const before = confirms === null ? undefined : (await contents.find(setupId, [confirms])).get(confirms);
    const all = [...new Set([...(JSON.parse(before ?? '[]') as string[]), ...checks])].sort();
    const list = JSON.stringify(all);
    await contents.keep(setupId, [list]);
    await db
      .updateTable('verifications')
      .set({ confirms: contentHash(list), confirmedAt: at, confirmedSeq: seq })
      .where('id', '=', verificationId)
      .execute();
  },

  /** The newest confirmation of each check, by check id. */
  async latest(setupId: string): Promise<ReadonlyMap<string, Confirmation>> {
    // Most verifications confirm the same checks: of each list only the newest is read.
    const rows = await db
      .selectFrom('verifications')
      .leftJoin('connections', 'connections.id', 'verifications.connectionId')
      .select(['verifications.confirms', 'verifications.confirmedAt', 'verifications.confirmedSeq'])
      .select('connections.username')
      .where('verifications.setupId', '=', setupId)
      .where('verifications.confirmedSeq', 'in', (eb) =>
        eb
          .selectFrom('verifications as newest')
          .select((e) => e.fn.max<number>('newest.confirmedSeq').as('seq'))
          .where('newest.setupId', '=', setupId)
          .where('newest.confirms', 'is not', null)
          .groupBy('newest.confirms'),
      )
      .orderBy('verifications.confirmedSeq')
      .execute();
    const lists = await contentsOn(db).find(
      setupId,
      rows.flatMap(({ confirms }) => (confirms === null ? [] : [confirms])),
    );
    const latest = new Map<string, Confirmation>();
    for (const { confirms, confirmedAt, confirmedSeq, username } of rows)
      for (const check of JSON.parse(lists.get(confirms ?? '') ?? '[]') as string[])
        latest.set(check, { at: confirmedAt ?? 0, username, seq: confirmedSeq ?? 0 });
    return latest;
  },
});

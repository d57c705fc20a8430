import type { Db, Tables } from './schema.ts';

interface SentCall {
  /** The org it was sent to; absent while nobody knows it. */
  readonly orgId?: string;
  readonly setupId: string;
  readonly at: number;
}

/** Calls are counted by this many milliseconds. */
const span = 10 * 60_000;

const startOf = (moment: number): number => moment - (moment % span);

/**
 * How many calls an org was sent by each setup. Deleting what was read, or a setup, leaves these numbers until a day is over:
 * otherwise it would begin the day's requests again.
 */
export const sentCallsOn = (db: Db) => ({
  /** @param calls without an org are not counted. */
  async add(calls: readonly SentCall[]): Promise<void> {
    const rows = new Map<string, Tables['sentCalls']>();
    for (const { orgId, setupId, at } of calls) {
      if (orgId === undefined) continue;
      const row = { orgId, setupId, at: startOf(at) };
      const key = JSON.stringify(row);
      rows.set(key, { ...row, count: 1 + (rows.get(key)?.count ?? 0) });
    }
    if (rows.size === 0) return;
    await db
      .insertInto('sentCalls')
      .values([...rows.values()])
      .onConflict((conflict) =>
        conflict
          .columns(['orgId', 'setupId', 'at'])
          .doUpdateSet((eb) => ({ count: eb('sentCalls.count', '+', eb.ref('excluded.count')) })),
      )
      .execute();
  },

  /** Counts the calls since a moment, by ten minutes that reach beyond it: of one setup, and of all setups to the org. */
  async since(
    orgId: string,
    setupId: string,
    moment: number,
  ): Promise<{ readonly bySetup: number; readonly toOrg: number }> {
    const sent = await db
      .selectFrom('sentCalls')
      .select((eb) => ['setupId', eb.fn.sum<number | string>('count').as('total')])
      .where('orgId', '=', orgId)
      .where('at', '>=', startOf(moment))
      .groupBy('setupId')
      .execute();
    const totals = new Map(sent.map((row) => [row.setupId, Number(row.total)]));
    return {
      bySetup: totals.get(setupId) ?? 0,
      toOrg: [...totals.values()].reduce((sum, total) => sum + total, 0),
    };
  },

  /** Forgets what was sent before a moment. */
  async purge(moment: number): Promise<void> {
    await db.deleteFrom('sentCalls').where('at', '<', startOf(moment)).execute();
  },
});

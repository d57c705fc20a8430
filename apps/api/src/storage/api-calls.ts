import type { ApiCall } from '@orgready/shared/contract/entities';
import { newId } from './new-id.ts';
import type { Db } from './schema.ts';

export interface NewApiCall extends Omit<ApiCall, 'id'> {
  readonly setupId: string;
  readonly verificationId: string | null;
}

/** Every call made to a customer's org, kept to be shown to the customer. */
export const apiCallsOn = (db: Db) => ({
  async record(calls: readonly NewApiCall[]): Promise<void> {
    if (calls.length === 0) return;
    await db
      .insertInto('apiCalls')
      .values(
        calls.map((call) => ({
          ...call,
          id: newId(),
          asked: JSON.stringify(call.asked),
          counted: call.counted ? 1 : 0,
        })),
      )
      .execute();
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
    return rows.map(({ setupId: _, verificationId: __, ...row }) => ({
      ...row,
      asked: JSON.parse(row.asked) as string[],
      counted: row.counted === 1,
    }));
  },

  async count(setupId: string): Promise<number> {
    const row = await db
      .selectFrom('apiCalls')
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .where('setupId', '=', setupId)
      .executeTakeFirstOrThrow();
    return row.total;
  },
});

import type { Change } from '@orgready/shared/contract/event-streams';
import { sql } from 'kysely';
import type { Db } from './schema.ts';

/** The channel of `LISTEN` and `NOTIFY`. */
export const channel = 'orgready_changes';

/** What one process tells the others: ids and a counter. */
export interface Notification {
  /** The process that tells it. */
  readonly process: string;
  readonly change: Change;
}

export const parseNotification = (payload: string): Notification | undefined => {
  const [, process, id, seq] = /^(\S+) (\S+) (\d+)$/.exec(payload) ?? [];
  return process && id ? { process, change: { id, seq: Number(seq) } } : undefined;
};

/** Sends notifications to the processes that share the database; does nothing on a database that one process has to itself. */
export const notificationsOn = (db: Db, isShared: boolean) => ({
  /** Within a transaction they are delivered at its commit, and never if it is rolled back. */
  async send(process: string, changes: readonly Change[]): Promise<void> {
    if (!isShared) return;
    for (const { id, seq } of changes)
      await sql`select pg_notify(${channel}, ${`${process} ${id} ${seq}`})`.execute(db);
  },
});

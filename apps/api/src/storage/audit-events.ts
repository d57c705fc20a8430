import { newId } from './new-id.ts';
import type { Db } from './schema.ts';

/** Who did what. Never changed and never removed. */
export interface AuditEvent {
  readonly id: string;
  /** Null for what belongs to no setup. */
  readonly setupId: string | null;
  readonly at: number;
  /** `staff`, `session:<id>` or `system`. */
  readonly actor: string;
  /** Kebab-case, `link-created`. */
  readonly kind: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

export const auditEventsOn = (db: Db) => ({
  async record(event: Omit<AuditEvent, 'id'>): Promise<void> {
    await db
      .insertInto('auditEvents')
      .values({ ...event, id: newId(), detail: JSON.stringify(event.detail) })
      .execute();
  },

  /** Oldest first. */
  async list(setupId: string): Promise<AuditEvent[]> {
    const rows = await db
      .selectFrom('auditEvents')
      .selectAll()
      .where('setupId', '=', setupId)
      .orderBy('id')
      .execute();
    return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) as AuditEvent['detail'] }));
  },
});

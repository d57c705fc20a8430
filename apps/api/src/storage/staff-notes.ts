import { newId } from './new-id.ts';
import type { Db, Tables } from './schema.ts';

/** What a person on the staff wrote down about a setup. */
export type StaffNote = Readonly<Tables['staffNotes']>;

export const staffNotesOn = (db: Db) => ({
  /** Returns its id. */
  async add(note: Omit<StaffNote, 'id'>): Promise<string> {
    const id = newId();
    await db
      .insertInto('staffNotes')
      .values({ ...note, id })
      .execute();
    return id;
  },

  /** Returns whether there was such a note. */
  async remove(setupId: string, id: string): Promise<boolean> {
    const removed = await db
      .deleteFrom('staffNotes')
      .where('setupId', '=', setupId)
      .where('id', '=', id)
      .executeTakeFirst();
    return removed.numDeletedRows > 0n;
  },

  /** The newest first. */
  list(setupId: string): Promise<StaffNote[]> {
    return db
      .selectFrom('staffNotes')
      .selectAll()
      .where('setupId', '=', setupId)
      .orderBy('at', 'desc')
      .orderBy('id')
      .execute();
  },
});

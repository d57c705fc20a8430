import type { SavedView } from '@orgready/shared/contract/views';
import { newId } from './new-id.ts';
import type { Db } from './schema.ts';

/** Filters of the list of setups that people have given names; each person sees their own. */
export const savedViewsOn = (db: Db) => ({
  /** Sorted by name. */
  list: (personId: string): Promise<SavedView[]> =>
    db
      .selectFrom('savedViews')
      .select(['id', 'name', 'query'])
      .where('personId', '=', personId)
      .orderBy('name')
      .execute(),

  /** Replaces the view of this person that has the name. */
  async save(personId: string, { name, query }: Omit<SavedView, 'id'>, now: number): Promise<SavedView> {
    return db
      .insertInto('savedViews')
      .values({ id: newId(), personId, name, query, createdAt: now })
      .onConflict((conflict) => conflict.columns(['personId', 'name']).doUpdateSet({ query }))
      .returning(['id', 'name', 'query'])
      .executeTakeFirstOrThrow();
  },

  /** Returns false if the person has no such view. */
  async remove(personId: string, id: string): Promise<boolean> {
    const removed = await db
      .deleteFrom('savedViews')
      .where('personId', '=', personId)
      .where('id', '=', id)
      .executeTakeFirst();
    return removed.numDeletedRows > 0n;
  },
});

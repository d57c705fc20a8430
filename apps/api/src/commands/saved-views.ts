import { mostViews, type SavedView } from '@orgready/shared/contract/views';
import { DomainError } from '../domain/domain-error.ts';
import type { Execute } from './command.ts';

/** Saves filters of the list under a name, for the person alone. */
export const saveView = (
  execute: Execute,
  personId: string,
  view: Omit<SavedView, 'id'>,
): Promise<SavedView> =>
  execute({ kind: 'staff', id: personId }, async (tx, now) => {
    const views = await tx.savedViews.list(personId);
    if (views.length >= mostViews && !views.some(({ name }) => name === view.name))
      throw new DomainError('invalid-request', {
        faults: [{ path: 'name', code: 'too-many', limit: mostViews }],
      });
    const saved = await tx.savedViews.save(personId, view, now);
    return {
      events: [{ kind: 'view-saved', setupId: null, detail: { view: saved.id } }],
      result: saved,
    };
  });

/** Removes a view of the person. */
export const removeView = (execute: Execute, personId: string, id: string): Promise<void> =>
  execute({ kind: 'staff', id: personId }, async (tx) => {
    if (!(await tx.savedViews.remove(personId, id))) throw new DomainError('not-found');
    return { events: [{ kind: 'view-removed', setupId: null, detail: { view: id } }], result: undefined };
  });

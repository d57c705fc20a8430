import { endpoints } from '@orgready/shared/contract/endpoints';
import { executeOnce } from '../commands/execute-once.ts';
import { addNote, removeNote } from '../commands/staff-notes.ts';
import type { Routes } from '../deps.ts';

/** What the staff write down about a setup, for each other. */
export const staffNoteRoutes: Routes = (handle, { execute }) => {
  handle(endpoints.addNote, ({ params, body, who, onceKey }) =>
    addNote(executeOnce(execute, onceKey), who.actor, params.id, body.text),
  );
  handle(endpoints.removeNote, ({ params, who }) => removeNote(execute, who.actor, params.id, params.note));
};

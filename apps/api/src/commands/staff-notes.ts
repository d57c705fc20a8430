import { DomainError } from '../domain/domain-error.ts';
import type { Actor } from '../storage/events.ts';
import type { Execute } from './command.ts';

/** Keeps what a person on the staff wrote about a setup; returns its id. */
export const addNote = (
  execute: Execute,
  actor: Actor,
  setupId: string,
  text: string,
): Promise<{ readonly id: string }> =>
  execute(actor, async (tx, now) => {
    if (!(await tx.setups.lock(setupId))) throw new DomainError('not-found');
    const id = await tx.staffNotes.add({ setupId, personId: actor.id, text, at: now });
    return { events: [{ kind: 'note-added', setupId, detail: { note: id } }], result: { id } };
  });

/** Removes a note; nothing happens if there is none. */
export const removeNote = (execute: Execute, actor: Actor, setupId: string, note: string): Promise<void> =>
  execute(actor, async (tx) => {
    if (!(await tx.setups.lock(setupId))) throw new DomainError('not-found');
    const isRemoved = await tx.staffNotes.remove(setupId, note);
    return {
      events: isRemoved ? [{ kind: 'note-removed', setupId, detail: { note } }] : [],
      result: undefined,
    };
  });

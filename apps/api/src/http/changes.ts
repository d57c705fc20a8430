import type { Change } from '@orgready/shared/contract/event-streams';
import { newId } from '../storage/new-id.ts';

export type Listener = (change: Change) => void;

/** Notifies listeners in this process of the id and counter of a changed setup, never of what changed. */
export const createChanges = () => {
  const listeners = new Set<Listener>();
  return {
    /** Identifies this process among those that share a database. */
    process: newId(),
    announce(change: Change): void {
      for (const listener of listeners) listener(change);
    },
    /** Adds a listener and returns a function that removes it. */
    listen(listener: Listener): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
export type Changes = ReturnType<typeof createChanges>;

import type { Change } from '@orgready/shared/contract/event-streams';
import { newId } from '../storage/new-id.ts';

export type Listener = (change: Change) => void;

/** Tells everybody who listens in this process that something about a setup changed; never what. */
export const createChanges = () => {
  const listeners = new Set<Listener>();
  return {
    /** Names this process among those that share a database. */
    process: newId(),
    announce(change: Change): void {
      for (const listener of listeners) listener(change);
    },
    /** Returns how to stop listening. */
    listen(listener: Listener): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
export type Changes = ReturnType<typeof createChanges>;

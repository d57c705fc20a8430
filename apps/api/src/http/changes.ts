import type { Change } from '@orgready/shared/contract/event-streams';

export type Listener = (change: Change) => void;

/** Tells whoever listens in this process that something about a setup changed; never what. */
export const createChanges = () => {
  const listeners = new Set<Listener>();
  return {
    announce(change: Change): void {
      for (const listener of listeners) listener(change);
    },
    /** Answers how to stop listening. */
    listen(listener: Listener): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
export type Changes = ReturnType<typeof createChanges>;

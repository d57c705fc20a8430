import { useRef } from 'react';

const newKey = (): string => crypto.randomUUID();

/**
 * Returns the key of what is about to be created: the same for the same entries until they are created, so that a second
 * attempt after a lost answer creates nothing again.
 */
export const useOnceKey = () => {
  const last = useRef<{ readonly entries: string; readonly key: string }>(undefined);
  return {
    keyOf(entries: unknown): string {
      const text = JSON.stringify(entries);
      if (last.current?.entries !== text) last.current = { entries: text, key: newKey() };
      return last.current.key;
    },
    /** What was created is done: the same entries are then another one. */
    forget(): void {
      last.current = undefined;
    },
  };
};

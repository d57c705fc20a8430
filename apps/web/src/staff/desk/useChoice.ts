import { useState } from 'react';

const none: ReadonlySet<string> = new Set();

/** Returns the ids that are chosen in a list, and how to choose others. */
export const useChoice = () => {
  const [chosen, set] = useState(none);
  return {
    chosen,
    choose: (id: string, isChosen: boolean) =>
      set((before) => {
        const after = new Set(before);
        if (isChosen) after.add(id);
        else after.delete(id);
        return after;
      }),
    clear: () => set(none),
  };
};

import { createContext, useContext, useState } from 'react';

/** What an empty form starts with. */
export const blankEntries = new FormData();
blankEntries.set('party.accent', '#3b5bdb');

/** What the fields of the form around it start with, by the names of its inputs. */
export const EntriesContext = createContext(blankEntries);

/** What the fields named like this start with. Read once: a row that moves up takes its own entries along. */
export const useEntries = (path: string): readonly string[] => {
  const entries = useContext(EntriesContext);
  const [start] = useState(() => entries.getAll(path).map(String));
  return start;
};

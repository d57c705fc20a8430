import { createContext, useContext, useState } from 'react';

/** The initial values of an empty form. */
export const blankEntries = new FormData();
blankEntries.set('party.accent', '#3b5bdb');

/** The initial values of the surrounding form, by input name. */
export const EntriesContext = createContext(blankEntries);

/** Returns the initial values of the fields with this name. Read only once: a row that moves up keeps its values. */
export const useEntries = (path: string): readonly string[] => {
  const entries = useContext(EntriesContext);
  const [start] = useState(() => entries.getAll(path).map(String));
  return start;
};

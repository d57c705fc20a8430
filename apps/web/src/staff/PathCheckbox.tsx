import type { ReactNode } from 'react';
import { useEntries } from './EntriesContext.ts';

/** Renders a check box named like its path in the contract. */
export const PathCheckbox = ({ path, children }: { path: string; children: ReactNode }) => {
  const start = useEntries(path);
  return (
    <label className="choice">
      <input type="checkbox" name={path} defaultChecked={start.length > 0} />
      {children}
    </label>
  );
};

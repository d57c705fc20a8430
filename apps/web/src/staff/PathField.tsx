import type { InputHTMLAttributes } from 'react';
import { useEntries } from './EntriesContext.ts';
import { useFaults } from './FaultsContext.ts';
import { TextField } from './TextField.tsx';

/** Renders a text field named like its path in the contract, with its errors. */
export const PathField = ({
  path,
  ...more
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'name'> & { path: string; label: string; hint?: string }) => {
  const [fault] = useFaults(path);
  const [start] = useEntries(path);
  return (
    <TextField
      autoComplete="off"
      spellCheck={false}
      {...more}
      name={path}
      defaultValue={start}
      {...(fault ? { fault: fault.message } : {})}
    />
  );
};

import { useId } from 'react';
import { useEntries } from './EntriesContext.ts';
import { useFaults } from './FaultsContext.ts';
import { useStaffWords } from './useStaffWords.ts';

/** Renders a text area for a list, one entry per line, with the errors of its entries. */
export const LinesField = ({
  path,
  label,
  hint,
  rows,
}: {
  path: string;
  label: string;
  hint: string;
  rows: number;
}) => {
  const { line } = useStaffWords();
  const id = useId();
  const faults = useFaults(path);
  const [start] = useEntries(path);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={path}
        rows={rows}
        defaultValue={start}
        spellCheck={false}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-more`}
      />
      <div id={`${id}-more`}>
        <p className="quiet">{hint}</p>
        {faults.map((fault) => {
          const [at] = fault.path.slice(path.length + 1).split('.');
          return (
            <p key={fault.path + fault.message} className="field-fault">
              {at ? line('entry-fault', { number: Number(at) + 1, fault: fault.message }) : fault.message}
            </p>
          );
        })}
      </div>
    </div>
  );
};

import { useId } from 'react';

/** Renders a labeled field for text of several lines, with its hint and its error. */
export const LongField = ({
  label,
  hint,
  fault,
  value,
  change,
}: {
  label: string;
  hint: string;
  fault?: string;
  value: string;
  change: (value: string) => void;
}) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-more`}
        onChange={({ target }) => change(target.value)}
      />
      <p id={`${id}-more`} className={fault ? 'field-fault' : 'quiet'}>
        {fault ?? hint}
      </p>
    </div>
  );
};

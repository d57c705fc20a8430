import { type SelectHTMLAttributes, useId } from 'react';

/** Renders a labeled choice with its hint, or its error instead; its options are the children. */
export const SelectField = ({
  label,
  hint,
  fault,
  children,
  ...select
}: SelectHTMLAttributes<HTMLSelectElement> & { label: string; hint?: string; fault?: string }) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-invalid={fault !== undefined}
        aria-describedby={fault || hint ? `${id}-more` : undefined}
        {...select}
      >
        {children}
      </select>
      {(fault || hint) && (
        <p id={`${id}-more`} className={fault ? 'field-fault' : 'quiet'} role={fault ? 'alert' : undefined}>
          {fault ?? hint}
        </p>
      )}
    </div>
  );
};

import { type SelectHTMLAttributes, useId } from 'react';

/** Renders a labeled choice with its error; its options are the children. */
export const SelectField = ({
  label,
  fault,
  children,
  ...select
}: SelectHTMLAttributes<HTMLSelectElement> & { label: string; fault?: string }) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-invalid={fault !== undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        {...select}
      >
        {children}
      </select>
      {fault && (
        <p id={`${id}-fault`} className="field-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
};

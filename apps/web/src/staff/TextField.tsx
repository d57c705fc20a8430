import { type InputHTMLAttributes, useId } from 'react';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
  /** The error of the value. */
  fault?: string;
  /** Announces the error as an alert, for a form without an error summary. */
  alerts?: boolean;
}

/** Renders a labeled text field with its hint and its error. */
export const TextField = ({ label, hint, fault, alerts = false, ...input }: Props) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-invalid={fault !== undefined}
        aria-describedby={hint || fault ? `${id}-more` : undefined}
        {...input}
      />
      {(fault || hint) && (
        <p
          id={`${id}-more`}
          className={fault ? 'field-fault' : 'quiet'}
          role={fault && alerts ? 'alert' : undefined}
        >
          {fault ?? hint}
        </p>
      )}
    </div>
  );
};

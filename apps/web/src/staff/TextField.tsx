import { type InputHTMLAttributes, useId } from 'react';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
  /** What is wrong with the entry. */
  fault?: string;
  /** Tells the fault by itself: for a form without a summary of its faults. */
  alerts?: boolean;
}

/** A labelled line of text, with its hint and its fault tied to it. */
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
          className={fault ? 'fault' : 'quiet'}
          role={fault && alerts ? 'alert' : undefined}
        >
          {fault ?? hint}
        </p>
      )}
    </div>
  );
};

import { type RefObject, useId } from 'react';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';

/** Renders the field for the address of the org, with its own error. */
export const SignInAddress = ({
  field,
  known,
  isMissing,
  error,
}: {
  field: RefObject<HTMLInputElement | null>;
  /** The host that was used last; null if there is none. */
  known: string | null;
  /** The form was submitted without an address. */
  isMissing: boolean;
  /** The address was refused. */
  error: Error | null;
}) => {
  const { line } = useLaterWords();
  const id = useId();
  const hasProblem = isMissing || error !== null;
  return (
    <div className="field sign-in-hint">
      <label htmlFor={id}>{line('sign-in.address')}</label>
      <input
        ref={field}
        id={id}
        name="address"
        required
        maxLength={2000}
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={known ?? ''}
        placeholder={line('sign-in.example')}
        aria-invalid={hasProblem}
        aria-describedby={hasProblem ? `${id}-problem ${id}-hint` : `${id}-hint`}
      />
      {hasProblem && (
        <div id={`${id}-problem`}>
          {error && !isMissing ? (
            <ProblemNotice error={error} />
          ) : (
            <p className="field-error" role="alert">
              {line('sign-in.no-address')}
            </p>
          )}
        </div>
      )}
      <p id={`${id}-hint`} className="quiet">
        {line('sign-in.address-hint')}
      </p>
    </div>
  );
};

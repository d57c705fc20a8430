import { type RefObject, useId } from 'react';
import { useWords } from '../locales/Words.tsx';

/** As the API counts them: without leading and trailing spaces. */
export const leastLetters = 2;
const mostLetters = 120;

/** Renders the field for the name of the person who confirms a statement. */
export const NameField = ({
  field,
  usual,
  isMissing,
  change,
  takesFocus,
}: {
  field: RefObject<HTMLInputElement | null>;
  /** The name of the person who is signed in. */
  usual: string;
  isMissing: boolean;
  change: () => void;
  takesFocus: boolean;
}) => {
  const { line } = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{line('attest.name')}</label>
      <input
        ref={field}
        id={id}
        name="name"
        required
        minLength={leastLetters}
        maxLength={mostLetters}
        autoComplete="name"
        defaultValue={usual.slice(0, mostLetters)}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-missing` : undefined}
        onChange={change}
        // biome-ignore lint/a11y/noAutofocus: only if the reader has opened the form
        autoFocus={takesFocus}
      />
      {isMissing && (
        <p id={`${id}-missing`} className="field-error" role="alert">
          {line('attest.nameless')}
        </p>
      )}
    </div>
  );
};

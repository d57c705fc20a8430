import { useId } from 'react';
import { useWords } from '../locales/Words.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { RichText } from '../ui/RichText.tsx';
import { type Attestable, partsField } from './chosenStatements.ts';

/** Renders the parts of a statement, each with a checkbox and the page in Setup that shows it. */
const Parts = ({ check }: { check: Attestable }) => {
  const { line } = useWords();
  const id = useId();
  return (
    <fieldset className="stack tight">
      <legend>
        <RichText text={check.attestable} />
      </legend>
      <p className="soft">{line('attest.all')}</p>
      {check.parts.map(({ text, href }, at) => (
        <div key={href ?? at} className="statement-part">
          <label className="choice">
            <input type="checkbox" name={partsField(check)} value={at} />
            <span id={`${id}-${at}`}>
              <RichText text={text} />
            </span>
          </label>
          {href !== null && (
            <ExternalLink href={href} aria-describedby={`${id}-${at}`}>
              {line('attest.open')}
            </ExternalLink>
          )}
        </div>
      ))}
    </fieldset>
  );
};

/** Renders what a person confirms: the only statement as text, several with a checkbox each, unchecked. */
export const Statements = ({
  checks,
  error,
}: {
  checks: readonly Attestable[];
  /** Why nothing was sent; null if nothing is wrong. */
  error: string | null;
}) => {
  const { line } = useWords();
  const id = useId();
  const [only, second] = checks;
  if (only && !second && only.parts.length === 0)
    return (
      <p>
        <RichText text={only.attestable} />
      </p>
    );
  return (
    <fieldset className="stack tight" aria-describedby={error === null ? undefined : id}>
      <legend className="hidden-visually">{line('attest.statements')}</legend>
      {checks.map((check) =>
        check.parts.length > 0 ? (
          <Parts key={check.id} check={check} />
        ) : (
          <label key={check.id} className="choice">
            <input type="checkbox" name="check" value={check.id} />
            <span>
              <RichText text={check.attestable} />
            </span>
          </label>
        ),
      )}
      {error !== null && (
        <p id={id} className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
};

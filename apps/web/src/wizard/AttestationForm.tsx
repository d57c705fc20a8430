import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { CheckDocument, StepDocument } from '@orgready/shared/document/step';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useAttest } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { RichText } from '../ui/RichText.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { attestForm } from './act/nextAct.ts';
import { EarlierSteps } from './EarlierSteps.tsx';
import { leastLetters, NameField } from './NameField.tsx';

interface Props {
  setup: SetupDocument;
  step: StepDocument;
  /** The checks whose statements can be confirmed. */
  checks: readonly (CheckDocument & { attestable: NonNullable<CheckDocument['attestable']> })[];
  /** Set if the form replaces a control that had the focus. */
  takesFocus: boolean;
  /** Set if no other button submits the form. */
  hasButton: boolean;
  confirming: () => void;
}

/**
 * Renders the form in which a person confirms statements by name. The button of the next act submits it. Several
 * statements have a checkbox each, unchecked.
 */
export const AttestationForm = ({ setup, step, checks, takesFocus, hasButton, confirming }: Props) => {
  const { line } = useWords();
  const attest = useAttest(setup.id);
  const id = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const firstBox = useRef<HTMLInputElement>(null);
  const [nameless, setNameless] = useState(false);
  const [unchecked, setUnchecked] = useState(false);
  const several = checks.length > 1;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (attest.isPending) return;
    const form = new FormData(event.currentTarget);
    const name = String(form.get('name')).trim();
    const chosen = several ? form.getAll('check').map(String) : checks.map((check) => check.id);
    setUnchecked(chosen.length === 0);
    if (chosen.length === 0) return firstBox.current?.focus();
    setNameless(name.length < leastLetters);
    if (name.length < leastLetters) return nameField.current?.focus();
    confirming();
    attest.mutate({ checks: chosen, name, note: String(form.get('note') ?? '') });
  };
  return (
    <form
      id={attestForm}
      className="attestation stack tight"
      aria-labelledby={`${id}-title`}
      // The fields show their own errors in the reader's language. The browser would accept spaces as a name.
      noValidate
      onSubmit={send}
    >
      <h2 id={`${id}-title`}>{line('attest.title')}</h2>
      {several ? (
        <fieldset className="stack tight" aria-describedby={unchecked ? `${id}-unchecked` : undefined}>
          <legend className="hidden-visually">{line('attest.statements')}</legend>
          {checks.map((check, at) => (
            <label key={check.id} className="choice">
              <input ref={at === 0 ? firstBox : undefined} type="checkbox" name="check" value={check.id} />
              <span>
                <RichText text={check.attestable} />
              </span>
            </label>
          ))}
          {unchecked && (
            <p id={`${id}-unchecked`} className="field-error" role="alert">
              {line('attest.unchecked')}
            </p>
          )}
        </fieldset>
      ) : (
        checks.map((check) => (
          <p key={check.id}>
            <RichText text={check.attestable} />
          </p>
        ))
      )}
      <div className="two-fields">
        <NameField
          field={nameField}
          usual={setup.connection?.displayName ?? ''}
          isMissing={nameless}
          change={() => setNameless(false)}
          takesFocus={takesFocus}
        />
        <div className="field">
          <label htmlFor={`${id}-note`}>{line('attest.note')}</label>
          <input id={`${id}-note`} name="note" maxLength={500} />
        </div>
      </div>
      <EarlierSteps setup={setup} step={step} />
      {attest.error && <ProblemNotice error={attest.error} />}
      {hasButton && (
        <WaitingButton type="submit" className="button" waiting={attest.isPending}>
          {line('attest.confirm')}
        </WaitingButton>
      )}
      <p className="quiet">{line('attest.shown')}</p>
    </form>
  );
};

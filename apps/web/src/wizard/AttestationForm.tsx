import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useAttest } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { attestForm } from './act/nextAct.ts';
import { type Attestable, chosenStatements, partsField } from './chosenStatements.ts';
import { EarlierSteps } from './EarlierSteps.tsx';
import { leastLetters, NameField } from './NameField.tsx';
import { Statements } from './Statements.tsx';

interface Props {
  setup: SetupDocument;
  step: StepDocument;
  /** The checks whose statements can be confirmed. */
  checks: readonly Attestable[];
  /** Set if the form replaces a control that had the focus. */
  takesFocus: boolean;
  /** Set if no other button submits the form. */
  hasButton: boolean;
  confirming: () => void;
}

/**
 * Renders the form in which a person confirms statements by name. The button of the next act submits it.
 */
export const AttestationForm = ({ setup, step, checks, takesFocus, hasButton, confirming }: Props) => {
  const { line } = useWords();
  const attest = useAttest(setup.id);
  const id = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const [nameless, setNameless] = useState(false);
  const [unchecked, setUnchecked] = useState<string | null>(null);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (attest.isPending) return;
    const form = new FormData(event.currentTarget);
    const name = String(form.get('name')).trim();
    const { chosen, incomplete } = chosenStatements(checks, form);
    if (incomplete || chosen.length === 0) {
      setUnchecked(line(incomplete ? 'attest.incomplete' : 'attest.unchecked'));
      const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
      const isOpen = (box: HTMLInputElement) =>
        !box.checked && (!incomplete || box.name === partsField(incomplete));
      return boxes.find(isOpen)?.focus();
    }
    setUnchecked(null);
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
      <Statements checks={checks} error={unchecked} />
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

import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import type { Text } from '@orgready/shared/document/text';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useAttest } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { RichText } from '../ui/RichText.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { EarlierSteps } from './EarlierSteps.tsx';
import { leastLetters, NameField } from './NameField.tsx';

/** Renders the form in which a person confirms one statement by name. */
export const AttestationForm = ({
  setup,
  step,
  check,
  statement,
  primary,
  takesFocus,
  confirming,
}: {
  setup: SetupDocument;
  step: StepDocument;
  check: string;
  statement: Text;
  primary: boolean;
  /** Set if the form replaces a button that had the focus. */
  takesFocus: boolean;
  confirming: () => void;
}) => {
  const { line } = useWords();
  const attest = useAttest(setup.id);
  const id = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const [nameless, setNameless] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (attest.isPending) return;
    const form = new FormData(event.currentTarget);
    const name = String(form.get('name')).trim();
    setNameless(name.length < leastLetters);
    if (name.length < leastLetters) return nameField.current?.focus();
    confirming();
    attest.mutate({ check, name, note: String(form.get('note') ?? '') });
  };
  return (
    <form
      className="attestation stack tight"
      aria-labelledby={`${id}-statement`}
      // The field shows its own error in the reader's language. The browser would accept spaces as a name.
      noValidate
      onSubmit={send}
    >
      <p id={`${id}-statement`}>
        <b>{line('attest.title')}</b> <RichText text={statement} />
      </p>
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
      <p className="row">
        <WaitingButton
          type="submit"
          className={primary ? 'button primary' : 'button'}
          waiting={attest.isPending}
        >
          {line('attest.confirm')}
        </WaitingButton>
        <span className="quiet">{line('attest.shown')}</span>
      </p>
    </form>
  );
};

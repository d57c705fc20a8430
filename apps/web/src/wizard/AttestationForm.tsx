import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import type { Text } from '@orgready/shared/document/text';
import { useId } from 'react';
import { useAttest } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { RichText } from '../ui/RichText.tsx';
import { EarlierSteps } from './EarlierSteps.tsx';

/** A person puts their name to one sentence. */
export const AttestationForm = ({
  setup,
  step,
  check,
  statement,
  primary,
  takesFocus,
}: {
  setup: SetupDocument;
  step: StepDocument;
  check: string;
  statement: Text;
  primary: boolean;
  /** Where it stands in for the button that asked for it. */
  takesFocus: boolean;
}) => {
  const { line } = useWords();
  const attest = useAttest(setup.id);
  const id = useId();
  const send = (form: FormData) =>
    attest.mutate({ check, name: String(form.get('name')), note: String(form.get('note') ?? '') });
  return (
    <form
      className="attestation stack tight"
      aria-labelledby={`${id}-statement`}
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget));
      }}
    >
      <p id={`${id}-statement`}>
        <b>{line('attest.title')}</b> <RichText text={statement} />
      </p>
      <div className="two-fields">
        <div className="field">
          <label htmlFor={`${id}-name`}>{line('attest.name')}</label>
          <input
            id={`${id}-name`}
            name="name"
            required
            minLength={2}
            maxLength={120}
            autoComplete="name"
            // biome-ignore lint/a11y/noAutofocus: only after the reader has asked for the form
            autoFocus={takesFocus}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-note`}>{line('attest.note')}</label>
          <input id={`${id}-note`} name="note" maxLength={500} />
        </div>
      </div>
      <EarlierSteps setup={setup} step={step} />
      {attest.error && <ProblemNotice error={attest.error} />}
      <p className="row">
        <button type="submit" className={primary ? 'button primary' : 'button'} disabled={attest.isPending}>
          {line('attest.confirm')}
        </button>
        <span className="quiet">{line('attest.shown')}</span>
      </p>
    </form>
  );
};

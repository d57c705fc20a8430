import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { CheckDocument, StepDocument } from '@orgready/shared/document/step';
import { useState } from 'react';
import { useWithdrawAttestation } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { Ago } from '../ui/Ago.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { AttestationForm } from './AttestationForm.tsx';

interface Props {
  setup: SetupDocument;
  step: StepDocument;
  check: CheckDocument;
  primary: boolean;
}

/** Where the API cannot show an answer, a named person's word: given here, shown as such, and taken back here. */
export const Attestation = ({ setup, step, check, primary }: Props) => {
  const { line } = useWords();
  const withdraw = useWithdrawAttestation(setup.id);
  const { attestation, attestable } = check;
  // A form that arrives with an answer, before the reader's eyes, would push down what they read: its button fits the
  // place that was kept.
  const [foundHere] = useState(attestation !== null || attestable !== null);
  const [asked, setAsked] = useState(false);
  if (!attestation && attestable && !foundHere && !asked)
    return (
      <p>
        <button
          type="button"
          className={primary ? 'button primary' : 'button'}
          onClick={() => setAsked(true)}
        >
          {line('attest.open')}
        </button>
      </p>
    );
  if (!attestation)
    return (
      attestable && (
        <AttestationForm
          setup={setup}
          step={step}
          check={check.id}
          statement={attestable}
          primary={primary}
          takesFocus={asked}
        />
      )
    );
  return (
    <div className="attestation">
      <p className="row">
        <Icon name="pencil" />
        <b>{line('attested.by', { name: visibleText(attestation.name) })}</b>
        <Ago at={attestation.at} />
        <button
          type="button"
          className="link-button no-print"
          disabled={withdraw.isPending}
          onClick={() => withdraw.mutate(check.id)}
        >
          {line('attested.withdraw')}
        </button>
      </p>
      {attestation.note && <p className="soft">{visibleText(attestation.note)}</p>}
      {withdraw.error && <ProblemNotice error={withdraw.error} />}
    </div>
  );
};

import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { CheckDocument, StepDocument } from '@orgready/shared/document/step';
import { useState } from 'react';
import { useWords } from '../locales/Words.tsx';
import { AttestationForm } from './AttestationForm.tsx';
import { Attested } from './Attested.tsx';

interface Props {
  setup: SetupDocument;
  step: StepDocument;
  check: CheckDocument;
  primary: boolean;
}

/** Where the API cannot show an answer, a named person's word: given here, shown as such, and taken back here. */
export const Attestation = ({ setup, step, check, primary }: Props) => {
  const { line } = useWords();
  const { attestation, attestable } = check;
  // A form that arrives with an answer, before the reader's eyes, would push down what they read: its button fits the
  // place that was kept.
  const [foundHere] = useState(attestation !== null || attestable !== null);
  const [asked, setAsked] = useState(false);
  // Given and taken back here, each stands in for the other with the button that had the focus.
  const [acted, setActed] = useState(false);
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
          takesFocus={asked || acted}
          confirming={() => setActed(true)}
        />
      )
    );
  return (
    <Attested
      setup={setup}
      check={check.id}
      attestation={attestation}
      takesFocus={acted}
      withdrawing={() => setActed(true)}
    />
  );
};

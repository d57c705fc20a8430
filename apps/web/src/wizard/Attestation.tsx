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

/**
 * Renders the confirmation by a named person of what the API cannot show: the form, or the attestation with a button
 * to withdraw it.
 */
export const Attestation = ({ setup, step, check, primary }: Props) => {
  const { line } = useWords();
  const { attestation, attestable } = check;
  // A form that appears with a check result would push down the text being read. Its button fits the reserved space.
  const [foundHere] = useState(attestation !== null || attestable !== null);
  const [asked, setAsked] = useState(false);
  // The form and the attestation replace each other, including the button that had the focus.
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

import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { useState } from 'react';
import { AttestationForm } from './AttestationForm.tsx';
import { Attested } from './Attested.tsx';
import type { Attestable } from './chosenStatements.ts';

/**
 * Renders what a named person confirms because the API does not show it: one form for all statements of the step, and
 * the attestations with a button to withdraw each.
 */
export const Attestations = ({
  setup,
  step,
  hasButton,
}: {
  setup: SetupDocument;
  step: StepDocument;
  /** True while the button of the next act does something else. */
  hasButton: boolean;
}) => {
  // The form and the attestations replace each other, including the control that had the focus.
  const [confirmed, setConfirmed] = useState(false);
  const [withdrawals, setWithdrawals] = useState(0);
  const attested = step.checks.filter(({ attestation }) => attestation !== null);
  const open = step.checks.filter(
    (check): check is Attestable => check.attestable !== null && check.attestation === null,
  );
  if (attested.length + open.length === 0) return null;
  return (
    <div className="stack tight">
      {attested.map(({ id, title, attestation }) => (
        <Attested
          key={id}
          setup={setup}
          check={id}
          title={title}
          attestation={attestation as NonNullable<typeof attestation>}
          takesFocus={confirmed}
          withdrawing={() => setWithdrawals((count) => count + 1)}
        />
      ))}
      {open.length > 0 && (
        <AttestationForm
          setup={setup}
          step={step}
          checks={open}
          key={withdrawals}
          takesFocus={withdrawals > 0}
          hasButton={hasButton}
          confirming={() => setConfirmed(true)}
        />
      )}
    </div>
  );
};

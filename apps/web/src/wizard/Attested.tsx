import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { CheckDocument } from '@orgready/shared/document/step';
import { useEffect, useRef, useState } from 'react';
import { useWithdrawAttestation } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { Ago } from '../ui/Ago.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { WaitingButton } from '../ui/WaitingButton.tsx';

/** Renders who confirmed the statement and when, with a button to withdraw it. */
export const Attested = ({
  setup,
  check,
  title,
  attestation,
  takesFocus,
  withdrawing,
}: {
  setup: SetupDocument;
  check: string;
  title: string;
  attestation: NonNullable<CheckDocument['attestation']>;
  /** Set if it replaces the form that had the focus. */
  takesFocus: boolean;
  withdrawing: () => void;
}) => {
  const { line } = useWords();
  const withdraw = useWithdrawAttestation(setup.id);
  const confirmation = useRef<HTMLParagraphElement>(null);
  // Focuses the text, not the button in it: pressing Enter twice must not withdraw the new confirmation.
  const [arrived] = useState(takesFocus);
  useEffect(() => {
    if (arrived) confirmation.current?.focus({ preventScroll: true });
  }, [arrived]);
  return (
    <div className="attestation">
      <p className="row" ref={confirmation} tabIndex={-1}>
        <Icon name="pencil" />
        <b>{line('attested.check', { check: title, name: visibleText(attestation.name) })}</b>
        <Ago at={attestation.at} />
        <WaitingButton
          className="link-button no-print"
          waiting={withdraw.isPending}
          onClick={() => {
            withdrawing();
            withdraw.mutate(check);
          }}
        >
          {line('attested.withdraw')}
        </WaitingButton>
      </p>
      {attestation.note && <p className="soft">{visibleText(attestation.note)}</p>}
      {withdraw.error && <ProblemNotice error={withdraw.error} />}
    </div>
  );
};

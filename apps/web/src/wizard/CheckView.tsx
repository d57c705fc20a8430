import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { CheckDocument, StepDocument } from '@orgready/shared/document/step';
import { useWords } from '../locales/Words.tsx';
import { RichText } from '../ui/RichText.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { Attestation } from './Attestation.tsx';
import { CheckMeta } from './CheckMeta.tsx';
import { EvidenceView } from './EvidenceView.tsx';
import { checkMark } from './marks.ts';
import type { NextAction } from './nextAction.ts';
import { useCheckWord } from './useCheckWord.ts';
import { useKeptHeight } from './useKeptHeight.ts';

/** Renders one check: its outcome, the actual next to the expected value, and when and as which user it was read. */
export const CheckView = ({
  setup,
  step,
  check,
  checking,
  next,
}: {
  setup: SetupDocument;
  step: StepDocument;
  check: CheckDocument;
  checking: boolean;
  next: NextAction;
}) => {
  const { line } = useWords();
  const mark = checking ? 'checking' : checkMark(check);
  const word = useCheckWord(check);
  // A check that passes has less text. What is below it must not move up.
  const found = useKeptHeight<HTMLDivElement>(check.attestation?.at ?? null);
  return (
    <div className={`check ${mark}`}>
      <StatusMark mark={mark} />
      <div className="check-body">
        <div className="check-head">
          <h3>{check.title}</h3>
          <span className={`word ${mark}`}>{checking ? line('mark.checking') : word}</span>
        </div>
        <div className="check-found" ref={found}>
          {/* Keeps its height while untested, so that the result does not move anything. */}
          <p className="check-message">
            {check.message.length > 0 ? <RichText text={check.message} /> : <RichText text={check.why} />}
          </p>
          {check.evidence.map((evidence) => (
            <EvidenceView key={evidence.label} evidence={evidence} check={check} />
          ))}
          {check.evidence.length === 0 && check.outcome === 'untested' && <div className="evidence-place" />}
          {/* The remedy is done once a person has confirmed it. */}
          {check.remedy.length > 0 && checkMark(check) !== 'attested' && (
            <p className="remedy">
              <RichText text={check.remedy} />
            </p>
          )}
          <Attestation setup={setup} step={step} check={check} primary={next === 'attest'} />
        </div>
        <CheckMeta check={check} />
      </div>
    </div>
  );
};

import type { CheckDocument } from '@orgready/shared/document/step';
import { Suspense } from 'react';
import { useWords } from '../locales/Words.tsx';
import { LoadingLine } from '../ui/LoadingLine.tsx';
import { RichText } from '../ui/RichText.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { CheckMeta } from './CheckMeta.tsx';
import { EvidenceView } from './EvidenceView.tsx';
import { checkMark } from './marks.ts';
import { useCheckWord } from './useCheckWord.ts';

/** Renders one check in full: its outcome, all evidence, and when and as which user it was read. */
export const CheckView = ({
  check,
  checking,
  hasTables,
}: {
  check: CheckDocument;
  checking: boolean;
  /** False while nobody can see its tables. */
  hasTables: boolean;
}) => {
  const { line } = useWords();
  const mark = checking ? 'checking' : checkMark(check);
  const word = useCheckWord(check);
  return (
    <div className={`check ${mark}`}>
      <StatusMark mark={mark} />
      <div className="check-body">
        <div className="check-head">
          <h3>{visibleText(check.title)}</h3>
          <span className={`word ${mark}`}>{checking ? line('mark.checking') : word}</span>
        </div>
        <p className="check-message">
          <RichText text={check.message.length > 0 ? check.message : check.why} />
        </p>
        {check.evidence.map(
          (evidence) =>
            (hasTables || evidence.kind === 'value') && (
              <Suspense key={evidence.label} fallback={<LoadingLine />}>
                <EvidenceView evidence={evidence} check={check} />
              </Suspense>
            ),
        )}
        {check.outcome !== 'passed' && check.remedy.length > 0 && (
          <p className="remedy">
            <RichText text={check.remedy} />
          </p>
        )}
        <CheckMeta check={check} />
      </div>
    </div>
  );
};

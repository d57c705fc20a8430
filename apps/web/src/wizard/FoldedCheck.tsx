import type { CheckDocument } from '@orgready/shared/document/step';
import { Icon } from '../ui/Icon.tsx';
import { RichText } from '../ui/RichText.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { CheckMeta } from './CheckMeta.tsx';
import { EvidenceView } from './EvidenceView.tsx';
import { checkMark } from './marks.ts';
import { useCheckWord } from './useCheckWord.ts';

/** Renders a check that needs no attention as one line with its result; a click shows the rest. */
export const FoldedCheck = ({ check, checking }: { check: CheckDocument; checking: boolean }) => {
  const mark = checking ? 'checking' : checkMark(check);
  const word = useCheckWord(check);
  const seen = check.evidence.find((evidence) => evidence.kind === 'value');
  return (
    <details className={`check folded ${mark}`}>
      <summary>
        <StatusMark mark={mark} {...(seen ? { label: word } : {})} />
        <h3>{check.title}</h3>
        <span className="seen">{seen ? visibleText(seen.actual) : word}</span>
        <Icon name="down" className="fold-arrow" />
      </summary>
      <div className="check-body">
        <p className="check-message">
          <RichText text={check.message} />
        </p>
        {check.evidence.map((evidence) => (
          <EvidenceView key={evidence.label} evidence={evidence} check={check} />
        ))}
        <CheckMeta check={check} />
      </div>
    </details>
  );
};

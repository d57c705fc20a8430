import type { Evidence } from '@orgready/shared/document/evidence';
import type { CheckDocument } from '@orgready/shared/document/step';
import { useWords } from '../locales/Words.tsx';
import { OrgWords } from '../ui/OrgWords.tsx';
import { visibleText } from '../ui/visibleText.ts';

/** Renders the expected next to the actual value. A value that differs is highlighted. */
export const ValueEvidence = ({
  evidence,
  check,
}: {
  evidence: Extract<Evidence, { kind: 'value' }>;
  check: Pick<CheckDocument, 'outcome' | 'title'>;
}) => {
  const { line } = useWords();
  const differs =
    evidence.expected !== null && evidence.expected !== evidence.actual && check.outcome === 'failed';
  return (
    <dl className="evidence">
      {/* Hidden if it repeats the title of the check. */}
      {evidence.label !== check.title && (
        <div className="evidence-label">
          <dt>{visibleText(evidence.label)}</dt>
        </div>
      )}
      {evidence.expected !== null && (
        <div>
          <dt>{line('evidence.expected')}</dt>
          <dd>
            <OrgWords>{evidence.expected}</OrgWords>
          </dd>
        </div>
      )}
      <div className={evidence.expected === null ? 'alone' : ''}>
        <dt>{line('evidence.found')}</dt>
        <dd className={differs ? 'differs' : ''}>
          <OrgWords>{evidence.actual}</OrgWords>
        </dd>
      </div>
    </dl>
  );
};

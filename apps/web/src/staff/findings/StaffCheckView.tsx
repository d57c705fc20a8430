import type { StaffCheck } from '@orgready/shared/contract/staff-findings';
import { Suspense } from 'react';
import { useWords } from '../../locales/Words.tsx';
import { Ago } from '../../ui/Ago.tsx';
import { LoadingLine } from '../../ui/LoadingLine.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { EvidenceView } from '../../wizard/EvidenceView.tsx';
import { checkMark } from '../../wizard/marks.ts';
import { staffCheckText } from './staffCheckText.ts';
import { useFindingsWords } from './useFindingsWords.ts';

/** Renders who confirmed a check, as far as staff may know it. */
const Attested = ({ attestation }: { attestation: NonNullable<StaffCheck['attestation']> }) => {
  const { line } = useFindingsWords();
  const { name, note, at } = attestation;
  return (
    <p className="quiet">
      {name === null ? line('findings.attested') : line('findings.attested-by', { name: visibleText(name) })},{' '}
      <Ago at={at} />
      {note !== null && note !== '' && <> · {line('findings.note', { note: visibleText(note) })}</>}
    </p>
  );
};

/** Renders what a check found, as staff may read it. */
export const StaffCheckView = ({ check }: { check: StaffCheck }) => {
  const words = useWords();
  const { line } = useFindingsWords();
  const mark = checkMark(check);
  const { code, remedy, checkedAt, attestation, evidence } = check;
  const severity = check.outcome === 'failed' ? check.severity : null;
  return (
    <div className={`check ${mark}`}>
      <StatusMark mark={mark} />
      <div className="check-body">
        <div className="check-head">
          <h3>{visibleText(check.title)}</h3>
          <span className={`word ${mark}`}>
            {words.line(severity ? `severity.${severity}` : `mark.${mark}`)}
          </span>
        </div>
        <p className="check-message">{visibleText(staffCheckText(check, line))}</p>
        {remedy !== null && check.outcome !== 'passed' && (
          <p className="remedy">{line('findings.remedy', { remedy: visibleText(remedy) })}</p>
        )}
        {attestation && <Attested attestation={attestation} />}
        {evidence.map((one) => (
          <Suspense key={one.label} fallback={<LoadingLine />}>
            <EvidenceView evidence={one} check={check} />
          </Suspense>
        ))}
        {code !== null && (
          <p className="row quiet">
            <span>
              {line('findings.code')} <code>{code}</code>
            </span>
            {checkedAt !== null && (
              <span>
                {line('findings.checked')} <Ago at={checkedAt} />
              </span>
            )}
          </p>
        )}
      </div>
    </div>
  );
};

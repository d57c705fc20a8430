import type { StaffFindings } from '@orgready/shared/contract/staff-findings';
import { useState } from 'react';
import '../../wizard/checks.css';
import { StaffCheckView } from './StaffCheckView.tsx';
import { useFindingsWords } from './useFindingsWords.ts';

/** Renders, folded, what each check of a step found. */
export const StepFindings = ({ checks }: Pick<StaffFindings['steps'][number], 'checks'>) => {
  const { line } = useFindingsWords();
  const [opened, setOpened] = useState(false);
  if (checks.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{line('findings.count', { count: checks.length })}</summary>
      {opened && (
        <ul className="checks">
          {checks.map((check) => (
            <li key={check.id}>
              <StaffCheckView check={check} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
};

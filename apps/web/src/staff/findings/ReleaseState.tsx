import type { StaffFindings } from '@orgready/shared/contract/staff-findings';
import { Ago } from '../../ui/Ago.tsx';
import { useFindingsWords } from './useFindingsWords.ts';

/** Renders what staff see of what was read from the org: what the landing page promises the customer. */
export const ReleaseState = ({ findings }: { findings: StaffFindings }) => {
  const { line } = useFindingsWords();
  if (findings.releasedAt === null) return <p className="quiet">{line('release.hidden')}</p>;
  return (
    <p className="notice">
      <span>
        {line('release.shown')} <Ago at={findings.releasedAt} />.
      </span>
    </p>
  );
};

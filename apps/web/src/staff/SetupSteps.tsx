import type { SetupSummary } from '@orgready/shared/contract/entities';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { findingsQuery } from '../api/findings.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { ReleaseState } from './findings/ReleaseState.tsx';
import { useFindingsWords } from './findings/useFindingsWords.ts';
import { Nudge } from './Nudge.tsx';
import { StepStates } from './StepStates.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders how far each step is, what its checks found, and a reminder of the one that is waited for. */
export const SetupSteps = ({ setup }: { setup: SetupSummary }) => {
  const { line } = useStaffWords();
  const found = useFindingsWords();
  const findings = useQuery(findingsQuery(setup.id));
  return (
    <section className="stack tight" aria-labelledby="steps">
      <h2 id="steps">{line('one.steps')}</h2>
      {findings.data && <ReleaseState findings={findings.data} />}
      {findings.error && <ProblemNotice error={findings.error} retry={() => void findings.refetch()} />}
      <p className="row">
        <Link to={`/staff/setups/${setup.id}/preview`}>{found.line('preview.link')}</Link>
        <Link to={`/staff/setups/${setup.id}/report`}>{found.line('report.link')}</Link>
      </p>
      <StepStates setup={setup} findings={findings.data} />
      <Nudge setup={setup} />
    </section>
  );
};

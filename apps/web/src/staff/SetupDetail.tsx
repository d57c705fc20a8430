import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { findingsQuery } from '../api/findings.ts';
import { setupSummaryQuery } from '../api/setupList.ts';
import { troubleOf } from '../api/trouble.ts';
import { Ago } from '../ui/Ago.tsx';
import { LoadingLine } from '../ui/LoadingLine.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { ExplainForm } from '../wizard/explain/ExplainForm.tsx';
import { useExplainWords } from '../wizard/explain/useExplainWords.ts';
import { BoundOrg } from './BoundOrg.tsx';
import { DeleteSetup } from './DeleteSetup.tsx';
import { ArchiveSetup } from './desk/ArchiveSetup.tsx';
import { SetupDesk } from './desk/SetupDesk.tsx';
import { StaffNotes } from './desk/StaffNotes.tsx';
import { ReleaseState } from './findings/ReleaseState.tsx';
import { useFindingsWords } from './findings/useFindingsWords.ts';
import { LinkPanel } from './LinkPanel.tsx';
import { Nudge } from './Nudge.tsx';
import { IfCanWith } from './people/IfCan.tsx';
import { SetupTimeline } from './SetupTimeline.tsx';
import { StepStates } from './StepStates.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders one customer's setup as staff may see it: the status of each step, and what the customer lets them see. */
export const SetupDetail = () => {
  const { id = '' } = useParams();
  const { line } = useStaffWords();
  const explain = useExplainWords();
  const found = useFindingsWords();
  const { data: setup, error, isPending, refetch } = useQuery(setupSummaryQuery(id));
  const findings = useQuery(findingsQuery(id));
  if (isPending) return <LoadingLine />;
  if (error && troubleOf(error) !== 'not-found')
    return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!setup)
    return (
      <div className="stack">
        <PageHeading title={line('one.missing')}>{line('one.missing')}</PageHeading>
        <Link to="/staff">{line('one.back')}</Link>
      </div>
    );
  return (
    <div className="stack detail">
      <header className="stack tight">
        <Link className="quiet" to="/staff">
          {line('one.back')}
        </Link>
        <PageHeading title={line('one.page-title', { customer: setup.customer })}>
          {visibleText(setup.customer)}
        </PageHeading>
        <p className="row quiet">
          <span>{setup.blueprintName}</span>
          <span>{line(`stage.${setup.stage}`)}</span>
          <span>
            {line('one.created')} <Ago at={setup.createdAt} />
          </span>
          <span>
            {line('one.active')} <Ago at={setup.activeAt} />
          </span>
        </p>
        {setup.refreshes.map(({ from, to, at }) => (
          <p key={at} className="quiet">
            {line('one.refreshed', { from, to })} <Ago at={at} />
          </p>
        ))}
      </header>
      <SetupDesk setup={setup} />
      <BoundOrg setup={setup} />
      <LinkPanel setup={setup} />
      <section className="stack tight" aria-labelledby="steps">
        <h2 id="steps">{line('one.steps')}</h2>
        {findings.data && <ReleaseState findings={findings.data} />}
        {findings.error && <ProblemNotice error={findings.error} retry={() => void findings.refetch()} />}
        <p className="row">
          <Link to={`/staff/setups/${id}/preview`}>{found.line('preview.link')}</Link>
          <Link to={`/staff/setups/${id}/report`}>{found.line('report.link')}</Link>
        </p>
        <StepStates setup={setup} findings={findings.data} />
        <Nudge setup={setup} />
      </section>
      <StaffNotes setup={setup} />
      <SetupTimeline setup={setup} />
      <section className="stack tight" aria-labelledby="explain">
        <h2 id="explain">{line('one.explain')}</h2>
        <p className="quiet">{line('one.explain-what')}</p>
        <ExplainForm
          setup={{ id: setup.id, steps: setup.steps, reader: 'staff' }}
          label={explain.line('explain.paste')}
        />
      </section>
      <ArchiveSetup setup={setup} />
      <IfCanWith setup={setup} may="setups.change">
        <DeleteSetup setup={setup} />
      </IfCanWith>
    </div>
  );
};

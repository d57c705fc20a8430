import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { setupSummaryQuery } from '../api/setupList.ts';
import { troubleOf } from '../api/trouble.ts';
import { Ago } from '../ui/Ago.tsx';
import { LoadingLine } from '../ui/LoadingLine.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { SetupParts } from './SetupParts.tsx';
import { useStaffWords } from './useStaffWords.ts';
import './detail.css';

/** Renders one customer's setup as staff may see it: the status of each step, and what the customer lets them see. */
export const SetupDetail = () => {
  const { id = '' } = useParams();
  const { line } = useStaffWords();
  const { data: setup, error, isPending, refetch } = useQuery(setupSummaryQuery(id));
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
      <SetupParts key={setup.id} setup={setup} />
    </div>
  );
};

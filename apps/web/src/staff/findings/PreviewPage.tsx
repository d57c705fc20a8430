import type { Preview } from '@orgready/shared/contract/preview';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { type MouseEvent, Suspense, useMemo, useRef } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { previewQuery } from '../../api/findings.ts';
import { useWords } from '../../locales/Words.tsx';
import { LoadingLine } from '../../ui/LoadingLine.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useAccent } from '../../ui/useAccent.ts';
import { visibleText } from '../../ui/visibleText.ts';
import { GlossaryWords } from '../../wizard/GlossaryWords.tsx';
import { GuideNotice } from '../../wizard/GuideNotice.tsx';
import { stepMark } from '../../wizard/marks.ts';
import { StepContent } from '../../wizard/StepContent.tsx';
import { StepHead } from '../../wizard/StepHead.tsx';
import { TopBar } from '../../wizard/TopBar.tsx';
import { stillQueries } from './stillQueries.ts';
import { useFindingsWords } from './useFindingsWords.ts';
import '../../wizard/setup.css';
import '../../wizard/step.css';
import './preview.css';

/** Renders the steps of the page, each with its status. */
const StepList = ({ setup, current }: { setup: Preview['setup']; current: string }) => {
  const words = useWords();
  const { line } = useFindingsWords();
  return (
    <nav className="preview-steps" aria-label={line('preview.steps')}>
      <ol>
        {setup.steps.map((step) => (
          <li key={step.id}>
            <Link
              to={`/staff/setups/${setup.id}/preview/${step.id}`}
              aria-current={step.id === current ? 'page' : undefined}
            >
              <StatusMark mark={stepMark(step)} label={words.line(`mark.${stepMark(step)}`)} />
              <span>{visibleText(step.name)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
};

/** Renders the customer's page. Its buttons and fields do nothing, and its links lead to other steps of the preview only. */
const Page = ({ preview }: { preview: Preview }) => {
  const { setup, step } = preview;
  const queries = useMemo(() => stillQueries(preview), [preview]);
  const navigate = useNavigate();
  const page = useRef<HTMLFieldSetElement>(null);
  useAccent(setup.brand, page);
  const stepLine = setup.steps.find(({ id }) => id === step.id);
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    const [, other] = /^\/setups\/[^/]+\/steps\/([^/]+)$/.exec(link.pathname) ?? [];
    if (other) void navigate(`/staff/setups/${setup.id}/preview/${other}`);
  };
  if (!stepLine) return null;
  return (
    <QueryClientProvider client={queries}>
      <fieldset ref={page} className="preview-page" disabled onClickCapture={follow}>
        <TopBar setup={setup} />
        <div className="content">
          <GuideNotice notice={setup.notice} />
          <article className={`step ${stepMark(stepLine)}`}>
            <StepHead setup={setup} stepLine={stepLine} step={step} />
            <Suspense fallback={<LoadingLine />}>
              <StepContent key={step.id} setup={setup} step={step} />
            </Suspense>
          </article>
        </div>
      </fieldset>
    </QueryClientProvider>
  );
};

/** Renders a setup as its customer sees it, for staff. */
export const PreviewPage = () => {
  const { id = '', step } = useParams();
  const { line } = useFindingsWords();
  const { data: preview, error, refetch } = useQuery(previewQuery(id, step));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!preview) return <LoadingLine />;
  return (
    <div className="stack">
      <div className="stack tight">
        <Link className="quiet" to={`/staff/setups/${id}`}>
          {line('preview.back')}
        </Link>
        <div className="notice" role="note">
          <StatusMark mark="info" />
          <div className="notice-body">
            <h2>{line('preview.title')}</h2>
            <p>{line(`preview.${preview.org}`)}</p>
          </div>
        </div>
      </div>
      <div className="preview">
        <GlossaryWords entries={preview.setup.glossary}>
          <Page preview={preview} />
        </GlossaryWords>
        <StepList setup={preview.setup} current={preview.step.id} />
      </div>
    </div>
  );
};

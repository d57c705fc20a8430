import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { Navigate } from 'react-router';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { stepMark } from './marks.ts';
import { useElapsed } from './useElapsed.ts';
import './reading.css';
import { visibleText } from '../ui/visibleText.ts';

const patience = 10_000;

/** Renders the progress of the first verification until it ends. Only then is the next step known. */
export const ReadingOrg = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useLaterWords();
  const late = useElapsed(patience);
  const read = setup.lastVerifiedAt !== null && setup.verification === null;
  if (read || late) return <Navigate replace to={`/setups/${setup.id}/steps/${setup.nextStep}`} />;
  return (
    <article className="stack">
      <div className="step-head">
        <PageHeading title={line('reading.page-title', { party: setup.party.name })} takesFocus>
          {line('reading.title')}
        </PageHeading>
        <p className="lead">{line('reading.why')}</p>
      </div>
      <ol className="reading">
        {setup.steps.map((step) => {
          const mark = step.status === 'unchecked' ? 'checking' : stepMark(step);
          return (
            <li key={step.id}>
              <StatusMark mark={mark} />
              <span>{visibleText(step.name)}</span>
              <span className={`word ${mark}`}>{line(`mark.${mark}`)}</span>
            </li>
          );
        })}
      </ol>
    </article>
  );
};

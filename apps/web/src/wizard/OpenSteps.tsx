import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { Link } from 'react-router';
import { useLaterWords } from '../locales/useLaterWords.ts';
import { StatusMark } from '../ui/StatusMark.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { isDone, stepMark } from './marks.ts';
import { VerifyAll } from './VerifyAll.tsx';

/** Renders the steps that are still open, each with a link. */
export const OpenSteps = ({
  setup,
  here,
  verifyAll,
}: {
  setup: SetupDocument;
  here: StepDocument;
  verifyAll: () => void;
}) => {
  const { line } = useLaterWords();
  const open = setup.steps.filter((step) => step.id !== here.id && !isDone(step));
  const isSkipped = setup.steps.some(({ exception }) => exception);
  const heading =
    open.length > 0 ? 'summary.open' : isSkipped ? 'summary.last-look-skipped' : 'summary.last-look';
  return (
    <div className="stack">
      <h2>{line(heading, { count: open.length })}</h2>
      {open.length > 0 && (
        <ul className="report">
          {open.map((step) => (
            <li key={step.id}>
              <StatusMark mark={stepMark(step)} label={line(`mark.${stepMark(step)}`)} />
              <Link to={`/setups/${setup.id}/steps/${step.id}`}>{visibleText(step.title)}</Link>
            </li>
          ))}
        </ul>
      )}
      {setup.access === 'full' && open.length > 0 && <VerifyAll setup={setup} verifyAll={verifyAll} />}
    </div>
  );
};

import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { CheckDocument, StepDocument } from '@orgready/shared/document/step';
import { Link } from 'react-router';
import { useWords } from '../locales/Words.tsx';

/** Renders the checks that wait for an answer, without results and without a button to run them. */
export const WaitingChecks = ({
  setup,
  step,
  checks,
  primary,
}: {
  setup: SetupDocument;
  step: StepDocument;
  checks: readonly CheckDocument[];
  primary: boolean;
}) => {
  const { line } = useWords();
  const asking = setup.steps.find(({ id }) => id === checks[0]?.waitsFor);
  if (!asking) return null;
  const here = asking.id === step.id;
  return (
    <>
      <ul className="planned">
        {checks.map((check) => (
          <li key={check.id}>{check.title}</li>
        ))}
      </ul>
      <p className="row sign-in-call">
        {!here && (
          <Link
            className={primary ? 'button primary' : 'button'}
            to={`/setups/${setup.id}/steps/${asking.id}`}
          >
            {line('checks.answer', { step: asking.name })}
          </Link>
        )}
        <span className="quiet">{line(here ? 'checks.waits-here' : 'checks.waits')}</span>
      </p>
    </>
  );
};

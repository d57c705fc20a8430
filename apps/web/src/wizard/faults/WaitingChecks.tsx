import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { useWords } from '../../locales/Words.tsx';
import { PlannedList } from './PlannedList.tsx';
import './faults.css';

/** Renders the checks that wait for an answer, without results. */
export const WaitingChecks = ({ setup, step }: { setup: SetupDocument; step: StepDocument }) => {
  const { line } = useWords();
  const waiting = step.checks.filter(({ waitsFor }) => waitsFor !== null);
  const [first] = waiting;
  if (!first) return null;
  return (
    <section className="faults" aria-labelledby="planned">
      <h2 id="planned">{line('checks.plan')}</h2>
      <PlannedList checks={waiting} />
      <p className="quiet">
        {first.waitsFor === step.id
          ? line('checks.waits-here')
          : line('checks.waits', {
              step: setup.steps.find(({ id }) => id === first.waitsFor)?.name ?? 'other',
            })}
      </p>
    </section>
  );
};

import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { useWords } from '../locales/Words.tsx';
import { FaultRow } from './faults/FaultRow.tsx';
import { faultsOf } from './faults/faultsOf.ts';
import { PlannedList } from './faults/PlannedList.tsx';
import './faults/faults.css';

/** Renders what will be checked, for a reader who is not signed in. */
export const PlannedChecks = ({ setup, step }: { setup: SetupDocument; step: StepDocument }) => {
  const { line } = useWords();
  // Before the sign-in, the sign-in page has no checks besides the sign-in itself.
  if (step.checks.length === 0 || step.id === setup.signInStep) return null;
  // A refused sign-in also has results.
  const known = step.checks.filter(({ outcome }) => outcome !== 'untested');
  const planned = step.checks.filter((check) => !known.includes(check));
  return (
    <section className="faults" aria-labelledby="seen">
      <h2 id="seen">{line(known.length === 0 ? 'checks.plan' : 'checks.seen')}</h2>
      {known.length > 0 && (
        <ul>
          {known.flatMap(faultsOf).map((fault) => (
            <FaultRow key={fault.key} fault={fault} checking={false} />
          ))}
        </ul>
      )}
      {planned.length > 0 && <PlannedList checks={planned} />}
      <p className="quiet">{line(setup.orgBound ? 'checks.bound' : 'checks.unbound')}</p>
    </section>
  );
};

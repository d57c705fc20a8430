import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { CheckDocument, StepDocument } from '@orgready/shared/document/step';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../locales/Words.tsx';
import { CheckView } from './CheckView.tsx';
import { FoldedCheck } from './FoldedCheck.tsx';
import { checkMark } from './marks.ts';
import { nextAction, signInStep } from './nextAction.ts';
import { WaitingChecks } from './WaitingChecks.tsx';
import './checks.css';

/** Returns whether one line shows everything about the check. */
const folds = (check: CheckDocument): boolean => ['passed', 'inapplicable'].includes(checkMark(check));

interface Props {
  setup: SetupDocument;
  step: StepDocument;
  checking: boolean;
}

/** Renders the checks of a step with what was read in the org, or the planned checks before the sign-in. */
export const CheckList = ({ setup, step, checking }: Props) => {
  const { line } = useWords();
  // Folded checks as of arrival: a check that passes while the reader watches keeps its position and its height.
  const [foldedAtArrival] = useState(
    () => new Set(step.checks.filter((check) => folds(check)).map(({ id }) => id)),
  );
  const planned = setup.access === 'plan';
  const signIn = signInStep(setup);
  // Before the sign-in, the sign-in page has no checks besides the sign-in itself.
  if (step.checks.length === 0 || (planned && step.id === setup.signInStep)) return null;
  const next = nextAction(step, setup);
  const waiting = step.checks.filter(({ waitsFor }) => waitsFor !== null);
  // Checks that need attention come first.
  const inOrder = step.checks
    .filter(({ waitsFor }) => waitsFor === null)
    .toSorted((a, b) => Number(foldedAtArrival.has(a.id)) - Number(foldedAtArrival.has(b.id)));
  // A refused sign-in also has results.
  const known = planned ? step.checks.filter(({ outcome }) => outcome !== 'untested') : inOrder;
  return (
    <section aria-labelledby="seen" aria-busy={checking}>
      <h2 id="seen">{line(known.length === 0 ? 'checks.plan' : 'checks.seen')}</h2>
      {planned ? (
        <>
          {known.length > 0 && (
            <ul className="checks">
              {known.map((check) => (
                <li key={check.id}>
                  <CheckView setup={setup} step={step} check={check} checking={checking} next={next} />
                </li>
              ))}
            </ul>
          )}
          <ul className="planned">
            {step.checks
              .filter((check) => !known.includes(check))
              .map((check) => (
                <li key={check.id}>{check.title}</li>
              ))}
          </ul>
          <p className="row sign-in-call">
            {signIn && next === 'sign-in' && (
              <Link className="button primary" to={`/setups/${setup.id}/steps/${signIn.id}`}>
                {line('checks.sign-in')}
              </Link>
            )}
            <span className="quiet">{line(setup.orgBound ? 'checks.bound' : 'checks.unbound')}</span>
          </p>
        </>
      ) : (
        <>
          {inOrder.length > 0 && (
            <ul className="checks">
              {inOrder.map((check) => (
                <li key={check.id}>
                  {folds(check) && foldedAtArrival.has(check.id) ? (
                    <FoldedCheck check={check} checking={checking} />
                  ) : (
                    <CheckView setup={setup} step={step} check={check} checking={checking} next={next} />
                  )}
                </li>
              ))}
            </ul>
          )}
          <WaitingChecks setup={setup} step={step} checks={waiting} primary={next === 'answer-elsewhere'} />
        </>
      )}
    </section>
  );
};

import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepLine } from '@orgready/shared/document/step';
import { useId } from 'react';
import { Link, NavLink } from 'react-router';
import { usePreparedStep } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { CallsPart, ExplainPart, GlossaryPart } from '../pages/parts.ts';
import { Icon } from '../ui/Icon.tsx';
import { preparing } from '../ui/later.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { checkMark, isDone, stepMark } from './marks.ts';
import { ProgressStrip } from './ProgressStrip.tsx';
import { progressOf } from './progressOf.ts';
import './rail.css';
import { visibleText } from '../ui/visibleText.ts';

/** Returns the number of warnings, tips, and lesser checks with an unknown outcome of a step. */
const tipsOf = ({ checks }: StepLine): number =>
  checks.map(checkMark).filter((mark) => mark === 'warning' || mark === 'unknown').length;

/** Renders every step under its phase with its status. */
export const Rail = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useWords();
  const prepared = usePreparedStep(setup.id);
  const id = useId();
  const running = setup.verification;
  return (
    <nav className="rail" aria-label={line('rail.label')}>
      <div className="rail-head">
        <ProgressStrip steps={setup.steps} />
        <p className="quiet">
          {running && running.step === null
            ? line(running.waiting ? 'rail.waiting' : 'rail.checking')
            : progressOf(setup.steps, line)}
        </p>
      </div>
      <ol className="phases">
        {setup.phases.map((phase) => {
          const steps = setup.steps.filter((step) => step.phase === phase.id);
          return steps.length === 0 ? null : (
            <li key={phase.id}>
              <span className="phase" id={`${id}-${phase.id}`}>
                {visibleText(phase.title)}
              </span>
              <ol aria-labelledby={`${id}-${phase.id}`}>
                {steps.map((step) => {
                  const mark = running?.step === step.id && !running.waiting ? 'checking' : stepMark(step);
                  return (
                    <li key={step.id}>
                      <NavLink to={`/setups/${setup.id}/steps/${step.id}`} {...prepared(step.id)}>
                        <StatusMark mark={mark} label={line(`mark.${mark}`)} />
                        <span>{visibleText(step.name)}</span>
                        {step.hasAdvice && isDone(step) && (
                          <span className="advice">
                            {tipsOf(step)}
                            <span className="hidden-visually">
                              {' '}
                              {line('rail.advice', { count: tipsOf(step) })}
                            </span>
                          </span>
                        )}
                      </NavLink>
                    </li>
                  );
                })}
              </ol>
            </li>
          );
        })}
      </ol>
      <div className="rail-foot">
        <Link to={`/setups/${setup.id}/calls`} {...preparing(CallsPart)}>
          <Icon name="list" />
          {setup.access === 'full' ? line('rail.calls', { count: setup.callCount }) : line('rail.calls-plan')}
        </Link>
        {setup.glossary.length > 0 && (
          <Link to={`/setups/${setup.id}/glossary`} {...preparing(GlossaryPart)}>
            <Icon name="book" />
            {line('glossary.title')}
          </Link>
        )}
        <Link to={`/setups/${setup.id}/explain`} {...preparing(ExplainPart)}>
          <Icon name="question" />
          {line('explain.link')}
        </Link>
      </div>
    </nav>
  );
};

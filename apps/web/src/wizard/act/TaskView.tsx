import { plainText } from '@orgready/shared/document/plain-text';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import type { Task } from '@orgready/shared/document/task';
import { useId } from 'react';
import { useWords } from '../../locales/Words.tsx';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { RichText } from '../../ui/RichText.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { ScreenView } from '../screen/ScreenView.tsx';
import { ForwardButton } from './ForwardButton.tsx';
import { isFixed } from './isFixed.ts';
import type { Next } from './nextAct.ts';
import { useHeldClicks } from './useHeldClicks.ts';

/** Renders where the page is, the numbered clicks and the drawings. */
const TaskParts = ({
  task,
  isFixed,
}: {
  task: Task;
  /** True if it was done while the reader watched. */
  isFixed: boolean;
}) => {
  const { line } = useWords();
  const clicks = useHeldClicks(task, isFixed);
  return (
    <div className="stack tight">
      {task.path.length > 0 && (
        <ol className="setup-path" aria-label={line('path.label')}>
          {task.path.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ol>
      )}
      <ol className="clicks">
        {clicks.map((click) => (
          <li key={plainText(click)}>
            <span>
              <RichText text={click} />
            </span>
          </li>
        ))}
      </ol>
      {task.screens.map((screen) => (
        <ScreenView key={screen.id} screen={screen} isFixed={isFixed} />
      ))}
    </div>
  );
};

/** Renders links to the pages in the org of what can be chosen, so that the reader can tell one from another. */
const OptionPages = ({ step, question }: { step: StepDocument; question: string }) => {
  const { line } = useWords();
  const pages = step.body.flatMap((block) =>
    block.kind === 'question' && block.id === question
      ? block.options.flatMap(({ label, href }) => (href === undefined ? [] : [{ label, href }]))
      : [],
  );
  if (pages.length === 0) return null;
  return (
    <ul className="option-pages">
      {pages.map(({ label, href }) => (
        <li key={href}>
          <ExternalLink href={href}>{line('question.open', { label: visibleText(label) })}</ExternalLink>
        </li>
      ))}
    </ul>
  );
};

/** Renders which permissions the task needs, and a message to someone who has them. */
const Needs = ({ setup, step, task }: { setup: SetupDocument; step: StepDocument; task: Task }) => {
  const { line } = useWords();
  return (
    <p className="quiet needs">
      {line('step.needs', { count: step.needs.length, permissions: step.needs })}{' '}
      <ForwardButton
        label={line('hand-on.label')}
        subject={line('hand-on.subject', { step: step.name, customer: setup.customer })}
        message={line('hand-on.message', {
          party: setup.party.name,
          blueprint: setup.blueprint.name,
          step: task.title,
          permissions: step.needs,
          path: task.path.join(' › '),
          clicks: task.clicks.map((click, at) => `${at + 1}. ${plainText(click)}`).join('\n'),
          email: setup.party.supportEmail,
        })}
      />
    </p>
  );
};

/** Renders what to do: the numbered clicks and the drawing of the Setup page, or the remedy if there is no task. */
export const TaskView = ({
  setup,
  step,
  next: { act, check, task },
  folded,
}: {
  setup: SetupDocument;
  step: StepDocument;
  next: Next;
  /** True if the step was done when the reader opened it: the clicks are a click away. */
  folded: boolean;
}) => {
  const { line } = useWords();
  const id = useId();
  if (!task)
    return (
      <>
        {check && check.remedy.length > 0 && (
          <p className="remedy">
            <RichText text={check.remedy} />
          </p>
        )}
        {check?.act?.kind === 'open' &&
          check.act.screens.map((screen) => <ScreenView key={screen.id} screen={screen} />)}
        {act.kind === 'choose' && <OptionPages step={step} question={act.question} />}
      </>
    );
  const whole = (
    <section className="task stack tight" aria-labelledby={id}>
      <h2 id={id}>{visibleText(task.title)}</h2>
      {step.needs.length > 0 && <Needs setup={setup} step={step} task={task} />}
      <TaskParts task={task} isFixed={!folded && isFixed(step, task)} />
    </section>
  );
  // The title asks for something, and on a step that is done nothing is asked for.
  return folded ? (
    <details className="instructions">
      <summary>{line('step.instructions')}</summary>
      {whole}
    </details>
  ) : (
    whole
  );
};

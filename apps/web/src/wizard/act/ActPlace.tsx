import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { useWords } from '../../locales/Words.tsx';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { ActButton } from './ActButton.tsx';
import { ActSteps } from './ActSteps.tsx';
import { CheckButton } from './CheckButton.tsx';
import type { Next } from './nextAct.ts';
import { useReplacedFocus } from './useReplacedFocus.ts';
import './act.css';

/**
 * Renders the place of the next act: one filled button, always in sight. Below 1,200 px it is a bar at the bottom of
 * the window, from there on the top of the right column.
 *
 * The link to the page and the button that checks are the same elements whether they are the next act or the second
 * one: what changes is their look and, by style, their place. So they keep the focus.
 */
export const ActPlace = ({
  setup,
  step,
  next: { act, task, check: current },
  progress,
  checking,
  check,
  checkAll,
  onOpen,
}: {
  setup: SetupDocument;
  step: StepDocument;
  next: Next;
  /** What has been fixed on this page; null for nothing. */
  progress: string | null;
  checking: boolean;
  /** Absent if the reader cannot run checks. */
  check?: () => void;
  checkAll: () => void;
  onOpen: (href: string) => void;
}) => {
  const { line } = useWords();
  const { place, ofAct } = useReplacedFocus();
  const page = current?.act?.kind === 'open' ? current.act : task?.open;
  const href = page?.href ?? null;
  // Before the sign-in, which page it is follows from the answer.
  const asks =
    setup.access === 'plan' &&
    act.kind === 'choose' &&
    step.body.some((block) => block.kind === 'question' && block.id === act.question);
  const opens = act.kind === 'open';
  const checks = act.kind === 'check' || act.kind === 'check-all';
  // The page may have to be opened once more.
  const again = !asks && (act.kind !== 'continue' || current !== undefined);
  return (
    <section className="act no-print" aria-label={line('act.label')} ref={place}>
      {act.kind !== 'open' && act.kind !== 'check' && act.kind !== 'check-all' && (
        <span className="act-main" key={act.kind} ref={ofAct}>
          <ActButton setup={setup} act={act} />
        </span>
      )}
      {page && href !== null && (opens || again) && (
        <span className={opens ? 'act-main' : 'act-second'} key="page" ref={ofAct}>
          <ExternalLink
            href={href}
            className={opens ? 'button primary' : 'button'}
            onClick={() => onOpen(href)}
          >
            {visibleText(page.label)}
          </ExternalLink>
        </span>
      )}
      {(checks || check) && (
        <span className={checks ? 'act-main' : 'act-second'} key="check" ref={ofAct}>
          <CheckButton
            setup={setup}
            checking={checking}
            check={act.kind === 'check-all' ? checkAll : (check ?? (() => {}))}
            label={line(act.kind === 'check-all' ? 'summary.check' : 'check.again')}
            primary={checks}
          />
        </span>
      )}
      <p className="act-progress" role="status" key="progress">
        {progress !== null && (
          <>
            <Icon name="check" />
            {progress}
          </>
        )}
      </p>
      <ActSteps key="steps" setup={setup} step={step.id} goesOn={act.kind === 'continue' ? act.step : null} />
    </section>
  );
};

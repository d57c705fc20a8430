import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { useWords } from '../../locales/Words.tsx';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { ActButton } from './ActButton.tsx';
import { ActSteps } from './ActSteps.tsx';
import { actOnWarning, pageToOpen } from './actsBeside.ts';
import { CheckButton } from './CheckButton.tsx';
import type { Next } from './nextAct.ts';
import { useReplacedFocus } from './useReplacedFocus.ts';
import './act.css';

/**
 * Renders the place of the next act: one filled button, always in sight. Below 1,200 px it is a bar at the bottom of
 * the window, from there on the top of the right column.
 *
 * The link to the page is the same element whether it is the next act or the second one: what changes is its look and,
 * by style, its place. So it keeps the focus.
 */
export const ActPlace = ({
  setup,
  step,
  next,
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
  const { act } = next;
  const page = pageToOpen(setup, step, next);
  const besides = actOnWarning(next);
  const opens = act.kind === 'open';
  const checks = act.kind === 'check' || act.kind === 'check-all';
  return (
    <section className="act no-print" aria-label={line('act.label')} ref={place}>
      {act.kind !== 'open' && !checks && (
        <span className="act-main" key={act.kind} ref={ofAct}>
          <ActButton setup={setup} act={act} />
        </span>
      )}
      {checks && (
        <span className="act-main" key="check" data-act="check" ref={ofAct}>
          <CheckButton
            {...{ setup, checking }}
            check={act.kind === 'check-all' ? checkAll : (check ?? (() => {}))}
            label={line(act.kind === 'check-all' ? 'summary.check' : 'check.again')}
            primary
          />
        </span>
      )}
      {page && (
        <span className={opens ? 'act-main' : 'act-second'} key="page" ref={ofAct}>
          <ExternalLink
            href={page.href}
            className={opens ? 'button primary' : 'button'}
            onClick={() => onOpen(page.href)}
          >
            {visibleText(page.label)}
          </ExternalLink>
        </span>
      )}
      {besides && (
        <span className="act-second" key="besides" ref={ofAct}>
          <ActButton setup={setup} act={besides} isSecond />
        </span>
      )}
      {check && !checks && (
        <span className="act-second" key="check-second" data-act="check" ref={ofAct}>
          <CheckButton {...{ setup, checking, check }} label={line('check.again')} />
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

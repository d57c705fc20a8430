import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { Link } from 'react-router';
import { usePreparedStep } from '../../api/setup.ts';
import { useWords } from '../../locales/Words.tsx';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { ActButton } from './ActButton.tsx';
import { CheckButton } from './CheckButton.tsx';
import type { Next } from './nextAct.ts';
import './act.css';

/**
 * Renders the place of the next act: one filled button, always in sight. Below 1,200 px it is a bar at the bottom of
 * the window, from there on the top of the right column.
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
  const prepared = usePreparedStep(setup.id);
  const at = setup.steps.findIndex(({ id }) => id === step.id);
  const [before, after] = [setup.steps[at - 1], setup.steps[at + 1]];
  const to = (id: string) => `/setups/${setup.id}/steps/${id}`;
  const page = current?.act?.kind === 'open' ? current.act : task?.open;
  const href = page?.href ?? null;
  // Before the sign-in, which page it is follows from the answer.
  const asks =
    setup.access === 'plan' &&
    act.kind === 'choose' &&
    step.body.some((block) => block.kind === 'question' && block.id === act.question);
  const goesOn = act.kind === 'continue' ? act.step : null;
  return (
    <section className="act no-print" aria-label={line('act.label')}>
      <div className="act-main">
        <ActButton {...{ setup, act, checking, checkAll, onOpen }} check={check ?? (() => {})} />
      </div>
      <p className="act-progress" role="status">
        {progress !== null && (
          <>
            <Icon name="check" />
            {progress}
          </>
        )}
      </p>
      <div className="act-more">
        <span className="act-second">
          {/* The page may have to be opened once more. */}
          {page &&
            href !== null &&
            act.kind !== 'open' &&
            !asks &&
            (act.kind !== 'continue' || current !== undefined) && (
              <ExternalLink href={href} className="button" onClick={() => onOpen(href)}>
                {visibleText(page.label)}
              </ExternalLink>
            )}
          {check && act.kind !== 'check' && act.kind !== 'check-all' && (
            <CheckButton setup={setup} checking={checking} check={check} label={line('check.again')} />
          )}
        </span>
        <span className="act-steps">
          {before && (
            <Link className="button plain" to={to(before.id)} {...prepared(before.id)}>
              {line('step.back')}
            </Link>
          )}
          {after && after.id !== goesOn && (
            <Link className="button plain" to={to(after.id)} {...prepared(after.id)}>
              {line('step.skip')}
            </Link>
          )}
        </span>
      </div>
    </section>
  );
};

import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { Link } from 'react-router';
import { usePreparedStep } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Steady } from '../ui/Steady.tsx';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import type { NextAction } from './nextAction.ts';

interface Props {
  setup: SetupDocument;
  step: StepDocument;
  next: NextAction;
  checking: boolean;
  /** Absent if the reader cannot run checks. */
  check?: () => void;
}

/** Renders the action bar, the same on every step: "Check again" on the left, navigation on the right. */
export const ActionBar = ({ setup, step, next, checking, check }: Props) => {
  const { line } = useWords();
  const prepared = usePreparedStep(setup.id);
  // The next verification starts after a pause since the previous one.
  const busy = setup.verification?.waiting ? 'check.waiting' : 'check.checking';
  const at = setup.steps.findIndex(({ id }) => id === step.id);
  const [before, after] = [setup.steps[at - 1], setup.steps[at + 1]];
  const to = (id: string) => `/setups/${setup.id}/steps/${id}`;
  return (
    <div className="action-bar no-print">
      {check && (
        <WaitingButton
          className={next === 'check' ? 'button primary' : 'button'}
          waiting={checking}
          onClick={() => check()}
        >
          <Icon name={checking ? 'arc' : 'refresh'} {...(checking ? { className: 'spinner' } : {})} />
          <Steady other={line(checking ? 'check.again' : 'check.checking')}>
            {line(checking ? busy : 'check.again')}
          </Steady>
        </WaitingButton>
      )}
      {check && <span className="quiet returns">{line('check.by-itself')}</span>}
      <span className="onward">
        {before && (
          <Link className="button plain" to={to(before.id)} {...prepared(before.id)}>
            {line('step.back')}
          </Link>
        )}
        {after && (
          <Link
            className={next === 'continue' ? 'button primary' : 'button'}
            to={to(after.id)}
            {...prepared(after.id)}
          >
            {line('step.continue')}
            <Icon name="next" />
          </Link>
        )}
      </span>
    </div>
  );
};

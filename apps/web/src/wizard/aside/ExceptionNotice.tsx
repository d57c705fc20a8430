import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepException, StepLine } from '@orgready/shared/document/step';
import { Ago } from '../../ui/Ago.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { checkMark } from '../marks.ts';
import { useWithdrawSkip } from './asideApi.ts';
import { useAsideWords } from './useAsideWords.ts';

/** Renders who decided to go on without the step and why, with a button that takes a skip back. */
export const ExceptionNotice = ({
  setup,
  step,
  exception: { kind, name, reason, at },
}: {
  setup: SetupDocument;
  step: StepLine;
  exception: StepException;
}) => {
  const { line } = useAsideWords();
  const withdraw = useWithdrawSkip(setup.id, step.id);
  const hasFailed = step.checks.some((check) => checkMark(check) === 'failed');
  return (
    <div className="notice" role="note">
      <StatusMark mark={kind} />
      <div className="notice-body">
        <p>
          <b>
            {line(`exception.${kind}`, { name: visibleText(name), party: visibleText(setup.party.name) })}
          </b>{' '}
          <Ago at={at} />
        </p>
        <p>{visibleText(reason)}</p>
        <p className="quiet">{line(hasFailed ? 'exception.failed' : 'exception.open')}</p>
        {kind === 'skipped' && setup.connection?.state === 'connected' && (
          <p className="no-print">
            <WaitingButton
              className="button"
              waiting={withdraw.isPending}
              onClick={() => withdraw.mutate(undefined)}
            >
              {line('skip.take-back')}
            </WaitingButton>
          </p>
        )}
        {withdraw.error && <ProblemNotice error={withdraw.error} />}
      </div>
    </div>
  );
};

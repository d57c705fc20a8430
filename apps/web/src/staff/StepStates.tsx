import type { SetupSummary } from '@orgready/shared/contract/entities';
import type { StaffFindings } from '@orgready/shared/contract/staff-findings';
import { useOverrideStep, useWithdrawOverride } from '../api/staff.ts';
import { useWords } from '../locales/Words.tsx';
import { Ago } from '../ui/Ago.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { markOfStatus } from '../wizard/marks.ts';
import { StepFindings } from './findings/StepFindings.tsx';
import { HandOnStep } from './HandOnStep.tsx';
import { IfCanWith } from './people/IfCan.tsx';
import { TextField } from './TextField.tsx';
import { useStaffWords } from './useStaffWords.ts';

type StepState = SetupSummary['steps'][number];
type Exception = NonNullable<SetupSummary['exceptions']>[number];

/** Statuses of steps that staff may override: nobody is done with them. */
const open: ReadonlySet<StepState['status']> = new Set(['attention', 'unknown', 'unchecked']);

/** Renders who decided to go on without a step and why, with a button that takes an override back. */
const ExceptionLine = ({ setup, exception }: { setup: SetupSummary; exception: Exception }) => {
  const { line } = useStaffWords();
  const withdraw = useWithdrawOverride(setup.id);
  const { kind, step } = exception;
  const [name, reason] = [visibleText(exception.name), visibleText(exception.reason)];
  return (
    <div className="step-exception stack tight">
      <p className="quiet">
        {line(`one.${kind}`, { name, reason })}, <Ago at={exception.at} />
      </p>
      {kind === 'overridden' && (
        <IfCanWith setup={setup} may="setups.override">
          <p>
            <WaitingButton
              className="link-button"
              waiting={withdraw.isPending}
              onClick={() => withdraw.mutate(step)}
            >
              {line('override.take-back')}
            </WaitingButton>
          </p>
        </IfCanWith>
      )}
      {withdraw.error && <ProblemNotice error={withdraw.error} />}
    </div>
  );
};

/** Renders the folded form in which a person on the staff overrides a step. */
const OverrideForm = ({ setup, step }: { setup: SetupSummary; step: StepState }) => {
  const { line } = useStaffWords();
  const override = useOverrideStep(setup.id);
  return (
    <details>
      <summary>{line('override.title')}</summary>
      <form
        className="stack tight narrow"
        onSubmit={(event) => {
          event.preventDefault();
          const reason = String(new FormData(event.currentTarget).get('reason'));
          override.mutate({ step: step.id, reason });
        }}
      >
        <p className="soft">{line('override.what')}</p>
        <TextField name="reason" label={line('override.reason')} required minLength={2} maxLength={500} />
        {override.error && <ProblemNotice error={override.error} />}
        <p>
          <WaitingButton type="submit" className="button" waiting={override.isPending}>
            {line('override.do')}
          </WaitingButton>
        </p>
      </form>
    </details>
  );
};

/** Renders the status of each step, what was found, who decided to go on without which, and how staff can decide it. */
export const StepStates = ({
  setup,
  findings,
}: {
  setup: SetupSummary;
  findings: StaffFindings | undefined;
}) => {
  const words = useWords();
  const { exceptions = [], allowsOverride, steps } = setup;
  return (
    <ol className="step-states">
      {steps.map((step, at) => {
        const mark = markOfStatus[step.status];
        const found = findings?.steps.find(({ id }) => id === step.id);
        const exception = exceptions.find((one) => one.step === step.id);
        // The last step is the end itself.
        const isOpen = open.has(step.status) && at < steps.length - 1;
        return (
          <li key={step.id} aria-current={step.id === setup.currentStep ? 'step' : undefined}>
            <StatusMark mark={mark} />
            <span>{visibleText(step.name)}</span>
            <span className={`word ${mark}`}>{words.line(`mark.${mark}`)}</span>
            {exception && <ExceptionLine setup={setup} exception={exception} />}
            <div className="step-more">
              {found && <StepFindings checks={found.checks} />}
              {isOpen && setup.boundOrg !== null && (
                <IfCanWith setup={setup} may="links.write">
                  <HandOnStep setup={setup} step={step} />
                </IfCanWith>
              )}
              {isOpen && allowsOverride && (
                <IfCanWith setup={setup} may="setups.override">
                  <OverrideForm setup={setup} step={step} />
                </IfCanWith>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
};

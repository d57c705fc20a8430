import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument, StepLine } from '@orgready/shared/document/step';
import { useWords } from '../locales/Words.tsx';
import { keepTabStop, moveBetweenTerms } from '../ui/moveBetweenTerms.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { RichText } from '../ui/RichText.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { stepMark } from './marks.ts';
import { useHeldHeight } from './useHeldHeight.ts';

interface Props {
  setup: SetupDocument;
  /** The line of the step from the setup's document. */
  stepLine: StepLine;
  /** Undefined until it is fetched. */
  step: StepDocument | undefined;
}

/** Renders the step's position, its outcome and the reason for it. */
export const StepHead = ({ setup, stepLine, step }: Props) => {
  const { line } = useWords();
  const { phase, title } = stepLine;
  // The title of a completed step may be longer: it uses up part of the gap below.
  const head = useHeldHeight<HTMLDivElement>(36, title, step !== undefined);
  return (
    <div className="step-head" ref={head}>
      <p className="quiet step-place">
        {line('step.place', {
          phase: setup.phases.find(({ id }) => id === phase)?.title ?? '',
          at: setup.steps.indexOf(stepLine) + 1,
          total: setup.steps.length,
        })}
      </p>
      <PageHeading
        title={line('step.page-title', {
          state: line(`mark.${stepMark(stepLine)}`),
          step: title,
          party: setup.party.name,
        })}
      >
        {visibleText(title)}
      </PageHeading>
      {step && (
        <p className="lead" onKeyDown={moveBetweenTerms} onFocus={keepTabStop}>
          <RichText text={step.why} isOneStop />
        </p>
      )}
    </div>
  );
};

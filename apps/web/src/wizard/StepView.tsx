import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepLine } from '@orgready/shared/document/step';
import { useQuery } from '@tanstack/react-query';
import { stepQuery } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { stepMark } from './marks.ts';
import { StepContent } from './StepContent.tsx';
import { StepHead } from './StepHead.tsx';
import './step.css';

/**
 * Renders one step: outcome, reason, checks and instructions. Its title is known before the rest of it is fetched.
 */
export const StepView = ({ setup, stepLine }: { setup: SetupDocument; stepLine: StepLine }) => {
  const { line } = useWords();
  const { data: step, error, refetch } = useQuery(stepQuery(setup.id, stepLine.id));
  return (
    <article className={`step ${stepMark(stepLine)}`}>
      <StepHead setup={setup} stepLine={stepLine} step={step} />
      {step && <StepContent setup={setup} step={step} />}
      {!step && error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!step && !error && (
        <p className="row quiet" role="status">
          <Icon name="arc" className="spinner" />
          {line('loading')}
        </p>
      )}
    </article>
  );
};

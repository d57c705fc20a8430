import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepLine } from '@orgready/shared/document/step';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { stepQuery } from '../api/setup.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { LoadingPlace } from './LoadingPlace.tsx';
import { stepMark } from './marks.ts';
import { StepContent } from './StepContent.tsx';
import { StepHead } from './StepHead.tsx';
import './step.css';

/**
 * Renders one step: outcome, reason, checks and instructions. Its title is known before the rest of it is fetched.
 */
export const StepView = ({ setup, stepLine }: { setup: SetupDocument; stepLine: StepLine }) => {
  const { data: step, error, refetch } = useQuery(stepQuery(setup.id, stepLine.id));
  return (
    <article className={`step ${stepMark(stepLine)}`}>
      <StepHead setup={setup} stepLine={stepLine} step={step} />
      {step && (
        // On the first visit, parts that are fetched later join the first complete frame.
        <Suspense fallback={<LoadingPlace />}>
          <StepContent setup={setup} step={step} />
        </Suspense>
      )}
      {!step && error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!step && !error && <LoadingPlace />}
    </article>
  );
};

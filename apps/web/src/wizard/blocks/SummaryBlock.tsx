import { OpenSteps } from '../OpenSteps.tsx';
import { SetupReport } from '../SetupReport.tsx';
import type { BlockProps } from './BlockProps.ts';
import '../summary.css';

/** Renders the end: the report with the way back, or the steps that are still open. */
export const SummaryBlock = ({ setup, step, verifyAll }: BlockProps<'summary'>) => {
  const endedAt = setup.doneAt ?? setup.finishedAt;
  return endedAt === undefined ? (
    <OpenSteps setup={setup} here={step} verifyAll={verifyAll} />
  ) : (
    <SetupReport setup={setup} here={step} endedAt={endedAt} verifyAll={verifyAll} />
  );
};

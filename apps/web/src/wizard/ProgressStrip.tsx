import type { StepStatus } from '@orgready/shared/document/step';
import { useWords } from '../locales/Words.tsx';
import { progressOf } from './progressOf.ts';
import './strip.css';

/** Renders one segment per step in order, colored by its status. The text next to it has the same information. */
export const ProgressStrip = ({
  steps,
}: {
  steps: readonly { readonly id: string; readonly status: StepStatus }[];
}) => {
  const { line } = useWords();
  return (
    <span className="strip" role="img" aria-label={progressOf(steps, line)}>
      {steps.map(({ id, status }) => (
        <span key={id} className={status} />
      ))}
    </span>
  );
};

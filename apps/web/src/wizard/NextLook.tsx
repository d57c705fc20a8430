import type { StepDocument } from '@orgready/shared/document/step';
import { useWords } from '../locales/Words.tsx';
import { isPropagating } from './useLooks.ts';

/** Renders when the page looks again by itself whether a change is in force, or that the reader has to check again. */
export const NextLook = ({ step, at }: { step: StepDocument; at: number | null }) => {
  const { line } = useWords();
  if (!isPropagating(step)) return null;
  return <p className="quiet">{at === null ? line('look.over') : line('look.next', { at })}</p>;
};

import type { StepDocument } from '@orgready/shared/document/step';
import { useWords } from '../locales/Words.tsx';
import { isPropagating, sinceOf } from './useLooks.ts';

/** Renders when the page looks again by itself whether a change is in force, or that the reader has to check again. */
export const NextLook = ({ step, at }: { step: StepDocument; at: number | null }) => {
  const { line } = useWords();
  if (!isPropagating(step)) return null;
  const over = sinceOf(step) === undefined ? line('look.none') : line('look.over');
  return <p className="quiet">{at === null ? over : line('look.next', { at })}</p>;
};

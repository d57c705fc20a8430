import type { StepStatus } from '@orgready/shared/document/step';
import type { useWords } from '../locales/Words.tsx';

/** Returns the progress of the setup as text, without counts for readers who may not see the results. */
export const progressOf = (
  steps: readonly { readonly status: StepStatus }[],
  line: ReturnType<typeof useWords>['line'],
): string => {
  if (steps.some(({ status }) => status === 'concealed')) return line('rail.concealed');
  const done = steps.filter(({ status }) => status === 'complete' || status === 'attested').length;
  return line('rail.progress', { done, total: steps.length });
};

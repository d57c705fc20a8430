import type { StepStatus } from '@orgready/shared/document/step';
import type { useWords } from '../locales/Words.tsx';

/** How far the setup has come, in words; what others have found is not counted for those who may not see it. */
export const progressOf = (
  steps: readonly { readonly status: StepStatus }[],
  line: ReturnType<typeof useWords>['line'],
): string => {
  if (steps.some(({ status }) => status === 'concealed')) return line('rail.concealed');
  const done = steps.filter(({ status }) => status === 'complete' || status === 'attested').length;
  return line('rail.progress', { done, total: steps.length });
};

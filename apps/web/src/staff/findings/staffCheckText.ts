import type { StaffCheck } from '@orgready/shared/contract/staff-findings';
import type { useFindingsWords } from './useFindingsWords.ts';

/** Returns what is written of a check: its message, or why there is none. */
export const staffCheckText = (
  { message, code, outcome }: Pick<StaffCheck, 'message' | 'code' | 'outcome'>,
  line: ReturnType<typeof useFindingsWords>['line'],
): string => {
  if (message !== null) return message;
  if (code !== null) return line('findings.withheld');
  return outcome === 'untested' ? line('findings.none') : '';
};

import type { BodyFault } from '@orgready/shared/contract/faults';
import { problemOf } from '../api/trouble.ts';
import type { Fault } from './integrationForm.ts';
import type { useStaffWords } from './useStaffWords.ts';

type Words = ReturnType<typeof useStaffWords>;

const messageOf = (fault: BodyFault, { line, locale }: Words): string => {
  if (fault.code === 'wrong-type') return line(`fault.type.${fault.type}`);
  if (fault.code === 'wrong-format') return line(`fault.format.${fault.format}`);
  if (fault.code === 'not-an-option') {
    const options = new Intl.ListFormat(locale, { type: 'disjunction' }).format(fault.options);
    return line('fault.not-an-option', { options });
  }
  if ('limit' in fault) return line(`fault.${fault.code}`, { limit: fault.limit });
  return line(`fault.${fault.code}`);
};

/** What the API found wrong with a body, in words: it tells codes, and what they mean is said here. */
export const faultsIn = (error: unknown, words: Words): readonly Fault[] =>
  (problemOf(error)?.faults ?? []).map((fault) => ({ path: fault.path, message: messageOf(fault, words) }));

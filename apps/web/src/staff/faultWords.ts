import type { Fault } from './integrationForm.ts';
import type { useStaffWords } from './useStaffWords.ts';

/** What the contract's patterns ask for, by the end of the path. */
const patterns = [
  [/\.(production|sandbox)$/, 'fault.version'],
  [/\.accent$/, 'fault.accent'],
  [/\.namespace$/, 'fault.namespace'],
  [/\.(developerName|object|suggestion|name)$|\.subscribe\.\d+$/, 'fault.api-name'],
] as const;

/** The API says which pattern was missed; here it is said what that means. */
export const faultWords = ({ path, message }: Fault, { line }: ReturnType<typeof useStaffWords>): Fault => {
  const [, words] = /match pattern/.test(message) ? (patterns.find(([end]) => end.test(path)) ?? []) : [];
  return { path, message: words ? line(words) : message };
};

import type { CheckLine } from '@orgready/shared/document/step';
import { useWords } from '../locales/Words.tsx';
import { checkMark } from './marks.ts';

/** Returns the outcome of a check in one or two words. */
export const checkWord = (check: CheckLine, line: ReturnType<typeof useWords>['line']): string => {
  const mark = checkMark(check);
  if (mark === 'attested' && check.attestation) return line('attested.by', { name: check.attestation.name });
  if (check.outcome === 'failed' && check.severity) return line(`severity.${check.severity}`);
  return line(`mark.${mark}`);
};

export const useCheckWord = (check: CheckLine): string => checkWord(check, useWords().line);

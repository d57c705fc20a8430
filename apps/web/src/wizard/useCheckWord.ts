import type { CheckDocument } from '@orgready/shared/document/step';
import { useWords } from '../locales/Words.tsx';
import { checkMark } from './marks.ts';

/** The outcome of a check in one or two words. */
export const useCheckWord = (check: CheckDocument): string => {
  const { line } = useWords();
  const mark = checkMark(check);
  if (mark === 'attested' && check.attestation) return line('attested.by', { name: check.attestation.name });
  if (check.outcome === 'failed' && check.severity) return line(`severity.${check.severity}`);
  return line(`mark.${mark}`);
};

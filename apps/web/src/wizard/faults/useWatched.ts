import type { CheckDocument, StepDocument } from '@orgready/shared/document/step';
import { useMemo, useState } from 'react';
import { checkMark } from '../marks.ts';

/** Returns whether a check needs a row: it is not settled, or a person settled it. */
const needsRow = (check: CheckDocument): boolean =>
  check.waitsFor === null && !['passed', 'inapplicable', 'attested'].includes(checkMark(check));

const isFault = (check: CheckDocument): boolean => ['failed', 'warning'].includes(checkMark(check));

/** The checks that were open at some time since the page was opened. */
export interface Watched {
  /** As they are now. */
  readonly checks: readonly CheckDocument[];
  /** How many were found wrong. */
  readonly failed: number;
  /** How many of those are right now. */
  readonly fixed: number;
}

/**
 * Returns the checks that were open at some time since the page was opened: a check that passes while the reader
 * watches keeps its row. Only what was found wrong counts as fixed.
 */
export const useWatched = (step: StepDocument): Watched => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const add = (known: ReadonlySet<string>, is: (check: CheckDocument) => boolean) => {
    const fresh = step.checks.filter((check) => is(check) && !known.has(check.id));
    return fresh.length === 0 ? known : new Set([...known, ...fresh.map(({ id }) => id)]);
  };
  const [nowOpen, nowWrong] = [add(open, needsRow), add(wrong, isFault)];
  if (nowOpen !== open) setOpen(nowOpen);
  if (nowWrong !== wrong) setWrong(nowWrong);
  return useMemo(() => {
    const failed = step.checks.filter(({ id }) => nowWrong.has(id));
    return {
      checks: step.checks.filter(({ id }) => nowOpen.has(id)),
      failed: failed.length,
      fixed: failed.filter(({ outcome }) => outcome === 'passed').length,
    };
  }, [step, nowOpen, nowWrong]);
};

import type { CheckDocument } from '@orgready/shared/document/step';
import { useEffect, useMemo, useRef } from 'react';
import { type FaultLine, faultsOf } from './faultsOf.ts';

/** Returns a row of a check that has passed: what was found before, and the value that the org has now. */
const asNow = (row: FaultLine, check: CheckDocument): FaultLine => {
  const now = check.evidence.find((one) => one.kind === 'value' && one.label === row.title[0]);
  return now?.kind === 'value' && row.values
    ? { ...row, check, values: { found: row.values.found, wanted: now.actual } }
    : { ...row, check };
};

/**
 * Returns the rows of the checks. A check that passes while the reader watches keeps its rows with what was wrong, so
 * that nothing moves and the reader sees what was fixed.
 */
export const useRows = (checks: readonly CheckDocument[]): readonly FaultLine[] => {
  const kept = useRef(new Map<string, readonly FaultLine[]>());
  const rows = useMemo(
    () =>
      checks.flatMap((check) => {
        const before = check.outcome === 'passed' ? kept.current.get(check.id) : undefined;
        return before?.map((row) => asNow(row, check)) ?? faultsOf(check);
      }),
    [checks],
  );
  useEffect(() => {
    for (const check of checks) if (check.outcome === 'failed') kept.current.set(check.id, faultsOf(check));
  }, [checks]);
  return rows;
};

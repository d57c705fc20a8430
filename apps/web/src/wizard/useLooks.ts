import { nextLookAfter } from '@orgready/shared/document/looks';
import type { StepDocument } from '@orgready/shared/document/step';
import { useEffect, useRef, useState } from 'react';

/** Returns whether a check of the step waits until a change is in force. */
export const isPropagating = ({ checks }: Pick<StepDocument, 'checks'>): boolean =>
  checks.some(({ reason }) => reason === 'propagating');

/** Returns when the newest change began that the step waits for; undefined where that is not known. */
export const sinceOf = ({ checks }: Pick<StepDocument, 'checks'>): number | undefined =>
  checks.reduce<number | undefined>(
    (latest, { since }) => (since === undefined ? latest : Math.max(since, latest ?? since)),
    undefined,
  );

/**
 * Looks by itself at a step that waits until a change is in force, while the tab is visible. Returns the time of the next look;
 * null for none. A return to the tab checks in any case.
 */
export const useLooks = (step: StepDocument, enabled: boolean, look: () => void): number | null => {
  const [now, setNow] = useState(Date.now);
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  // A change of which no time is known has no window to look in (C 2).
  const since = isPropagating(step) ? sinceOf(step) : undefined;
  const next = since === undefined ? null : nextLookAfter(since, now);
  useEffect(() => {
    if (next === null || !enabled) return;
    const timer = setTimeout(
      () => {
        setNow(Date.now());
        if (document.visibilityState !== 'hidden') latest.current();
      },
      Math.max(0, next - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [next, enabled]);
  return next;
};

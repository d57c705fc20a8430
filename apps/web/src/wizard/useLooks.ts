import type { StepDocument } from '@orgready/shared/document/step';
import { useEffect, useRef, useState } from 'react';

/** Minutes after a change at which the page looks whether it is in force: no more often, each look costs the org calls. */
const minutes = [1, 2, 4, 8, 15, 30];

/** Returns when the page looks next after a change; null once it has looked as often as it may. */
export const nextLookAfter = (since: number, now: number): number | null =>
  minutes.map((minute) => since + minute * 60_000).find((at) => at > now) ?? null;

/** Returns whether a check of the step waits until a change is in force. */
export const isPropagating = ({ checks }: Pick<StepDocument, 'checks'>): boolean =>
  checks.some(({ reason }) => reason === 'propagating');

/** Returns when the changes began that the step waits for; undefined where that is not known. */
const sinceOf = ({ checks }: StepDocument): number | undefined =>
  checks.reduce<number | undefined>(
    (latest, { since }) => (since === undefined ? latest : Math.max(since, latest ?? since)),
    undefined,
  );

/**
 * Looks by itself at a step that waits until a change is in force, while the tab is visible. Returns the time of the next look;
 * null for none. A return to the tab checks in any case.
 */
export const useLooks = (step: StepDocument, enabled: boolean, look: () => void): number | null => {
  const waits = isPropagating(step);
  // Without a time of the change, the looks are counted from when it was first seen here.
  const [seen, setSeen] = useState<number | null>(waits ? Date.now() : null);
  const [now, setNow] = useState(Date.now);
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  if (waits !== (seen !== null)) setSeen(waits ? Date.now() : null);
  const next = waits ? nextLookAfter(sinceOf(step) ?? seen ?? now, now) : null;
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

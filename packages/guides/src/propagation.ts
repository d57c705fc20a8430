import type { Changing } from './model/changes.ts';
import type { AnyCheck, Verdict } from './model/check.ts';
import type { Fact } from './model/fact.ts';
import type { SetupContext } from './model/setup-context.ts';
import { factsOf } from './plan.ts';
import type { Readings } from './readings.ts';

const minute = 60_000;

/** The longest time after a change in which something that fails is not proved (C 2). */
export const longestWindow = 30 * minute;

/** How far the org's clock may be ahead of ours. */
const ahead = 5 * minute;

/** A change, and for how many minutes it proves nothing. */
interface Seen {
  readonly of: Changing;
  readonly minutes: number;
  readonly since: number;
}

type Times = Pick<SetupContext, 'now' | 'changes'>;

/** Returns when a record that an installation made was changed by somebody; null if it is as it was made. */
export const changedAfter = (created: number, modified: number): number | null =>
  modified - created > minute ? modified : null;

/** Returns when what a fact reads was changed, according to its record; null if that is not shown. */
export const recordedChange = (fact: Fact<unknown>, readings: Readings, now: number): number | null => {
  const reading = readings.get(fact);
  if (fact.kind === 'answer' || reading?.state !== 'read') return null;
  const at = fact.changes?.at?.(reading.value) ?? null;
  return at === null || at > now + ahead ? null : Math.min(at, now);
};

/** Returns the newest change that the facts of a check show: by a record, or by a difference between two readings. */
const changesFor = (check: AnyCheck, readings: Readings, { now, changes = {} }: Times): readonly Seen[] =>
  factsOf([check]).flatMap((fact) => {
    const reading = readings.get(fact);
    if (fact.kind === 'answer' || !fact.changes || reading?.state !== 'read') return [];
    const { of, minutes, others } = fact.changes;
    const seen = [of, ...(others?.(reading.value) ?? [])].map((one) => changes[one] ?? null);
    return [recordedChange(fact, readings, now), ...seen].flatMap((since) =>
      since === null ? [] : [{ of, minutes, since }],
    );
  });

const newestOf = (changes: readonly Seen[]): Seen | undefined =>
  changes.toSorted((one, other) => other.since - one.since)[0];

/**
 * Returns the verdict as far as it is proved so soon after a change: what fails within its window may still be on its way, and is
 * not known yet (C 2). What is being applied anyway gets the time of the change.
 */
export const settle = (verdict: Verdict, check: AnyCheck, readings: Readings, setup: Times): Verdict => {
  const changes = changesFor(check, readings, setup);
  if (verdict.outcome === 'cantTell' && verdict.reason === 'propagating') {
    const since = newestOf(changes)?.since;
    return since === undefined || verdict.since !== undefined ? verdict : { ...verdict, since };
  }
  if (verdict.outcome !== 'failed') return verdict;
  const open = newestOf(changes.filter(({ minutes, since }) => setup.now < since + minutes * minute));
  if (!open) return verdict;
  const { since, minutes } = open;
  return {
    outcome: 'cantTell',
    reason: 'propagating',
    since,
    severity: verdict.severity,
    message: { key: 'reason.changed', params: { since, minutes } },
    remedy: { key: 'remedy.changed' },
    evidence: verdict.evidence,
  };
};

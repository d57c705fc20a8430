import { describe, expect, it } from 'vitest';
import type { Changes } from './model/changes.ts';
import type { AnyCheck, Verdict } from './model/check.ts';
import { deriveFact, type Fact, type Reading } from './model/fact.ts';
import { changedAfter, settle } from './propagation.ts';

const minute = 60_000;
const now = Date.UTC(2026, 10, 30);
const failed: Verdict = {
  outcome: 'failed',
  severity: 'warning',
  message: { key: 'wrong' },
  evidence: [{ kind: 'value', label: 'Policy', expected: 'A', actual: 'B' }],
};
const applied: Verdict = { outcome: 'cantTell', reason: 'propagating' };

const factWith = (changes: Changes<number | null> | undefined): Fact<number | null> =>
  deriveFact({
    id: 'a-fact',
    after: [],
    derive: () => ({ state: 'read', value: null }),
    ...(changes ? { changes } : {}),
  });
const byRecord: Changes<number | null> = { of: 'app', minutes: 30, at: (value) => value };

const settled = (
  verdict: Verdict,
  changes: Changes<number | null> | undefined,
  changed: number | null,
  seen: Readonly<Partial<Record<'app' | 'package' | 'group', number>>> = {},
): Verdict => {
  const fact = factWith(changes);
  const check: AnyCheck = {
    id: 'a-check',
    title: 'title',
    why: 'why',
    severity: 'blocker',
    needs: { fact },
    evaluate: () => verdict,
  };
  const reading: Reading<number | null> = { state: 'read', value: changed };
  return settle(verdict, check, new Map([[fact, reading]]), { now, changes: seen });
};
const inShort = (verdict: Verdict): string =>
  verdict.outcome === 'cantTell'
    ? `${verdict.reason} since ${verdict.since === undefined ? 'unknown' : (now - verdict.since) / minute}`
    : verdict.outcome;

describe('what fails', () => {
  it.each([
    [0, 'propagating since 0'],
    [29, 'propagating since 29'],
    [30, 'failed'],
    [10_000, 'failed'],
    // The org's clock is a little ahead of ours.
    [-4, 'propagating since 0'],
    [-6, 'failed'],
  ])('%s minutes after the record was changed: %s', (minutes, expected) => {
    expect(inShort(settled(failed, byRecord, now - minutes * minute))).toBe(expected);
  });

  it('keeps its severity and what was seen', () => {
    expect(settled(failed, byRecord, now - 4 * minute)).toMatchObject({
      severity: 'warning',
      evidence: failed.evidence,
      message: { key: 'reason.changed', params: { since: now - 4 * minute, minutes: 30 } },
    });
  });

  it.each([
    ['a record that nobody changed', byRecord, null, {}, 'failed'],
    ['a fact that shows no changes', undefined, now, { app: now }, 'failed'],
    ['a difference between two readings', byRecord, null, { app: now - minute }, 'propagating since 1'],
    ['the newer of two changes', byRecord, now - 9 * minute, { app: now - minute }, 'propagating since 1'],
    ['a change of something else', byRecord, null, { package: now }, 'failed'],
    [
      'a change of what the value rests on',
      { ...byRecord, others: () => ['package' as const] },
      null,
      { package: now },
      'propagating since 0',
    ],
    ['a change whose window is not known', { ...byRecord, minutes: 0 }, now, {}, 'failed'],
  ] as const)('after %s', (_, changes, changed, seen, expected) => {
    expect(inShort(settled(failed, changes, changed, seen))).toBe(expected);
  });
});

it('what is being applied gets the time of the change, where that is known', () => {
  const group: Changes<number | null> = { of: 'group', minutes: 0, at: (value) => value };
  expect(inShort(settled(applied, group, now - 5 * minute))).toBe('propagating since 5');
  expect(inShort(settled(applied, group, null, { group: now - minute }))).toBe('propagating since 1');
  expect(inShort(settled(applied, group, null))).toBe('propagating since unknown');
  expect(inShort(settled({ ...applied, since: now - 2 * minute }, group, now))).toBe('propagating since 2');
});

it('what passes is not taken back', () => {
  const passed: Verdict = { outcome: 'passed', message: { key: 'right' }, evidence: failed.evidence };
  expect(settled(passed, byRecord, now)).toBe(passed);
});

it('a record that an installation made within a minute was not changed by anybody', () => {
  expect(changedAfter(now, now)).toBe(null);
  expect(changedAfter(now, now + minute)).toBe(null);
  expect(changedAfter(now, now + 2 * minute)).toBe(now + 2 * minute);
});

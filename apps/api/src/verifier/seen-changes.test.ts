import { deriveFact, type Fact, type Reading } from '@orgready/guides/model/fact';
import type { Readings } from '@orgready/guides/readings';
import { expect, it } from 'vitest';
import { seenChanges } from './seen-changes.ts';

const minute = 60_000;
const now = Date.UTC(2026, 10, 30);
interface Value {
  readonly text: string | null;
  readonly changed: number | null;
}
const fact: Fact<Value> = deriveFact<Value>({
  id: 'a-fact',
  after: [],
  derive: () => ({ state: 'skipped' }),
  changes: { of: 'app', minutes: 30, at: ({ changed }) => changed, compared: ({ text }) => text },
});
const reading = (text: string | null, changed: number | null = null): Readings =>
  new Map<Fact<unknown>, Reading<unknown>>([[fact, { state: 'read', value: { text, changed } }]]);
const unread: Readings = new Map([[fact, { state: 'failed', failure: { reason: 'no-access' } }]]);
const nothing: Readings = new Map();

it.each([
  ['another value than before', reading('a'), reading('b'), {}, { app: now }],
  ['the same value', reading('a'), reading('a'), {}, {}],
  ['the first value', nothing, reading('a'), {}, {}],
  ['a value after one that could not be read', unread, reading('a'), {}, {}],
  ['nothing that could be read', reading('a'), unread, {}, {}],
  ['nothing to compare', reading('a'), reading(null), {}, {}],
  ['a recent record', reading('a'), reading('b', now - minute), {}, { app: now - minute }],
  ['an old record, with another value', reading('a'), reading('b', now - 40 * minute), {}, { app: now }],
  ['an old record', reading('a'), reading('a', now - 40 * minute), {}, {}],
  ['a change that was seen before', nothing, nothing, { app: now - 29 * minute }, { app: now - 29 * minute }],
  ['a change that is too old to matter', nothing, nothing, { app: now - 30 * minute }, {}],
  ['a newer change', reading('a'), reading('b'), { app: now - minute }, { app: now }],
  ['changes of two things', reading('a'), reading('b'), { group: now }, { app: now, group: now }],
])('%s', (_, before, after, changes, expected) => {
  expect(seenChanges({ readings: before, changes }, after, now)).toEqual(expected);
});

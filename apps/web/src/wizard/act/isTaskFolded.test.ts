import type { CheckDocument } from '@orgready/shared/document/step';
import { expect, test } from 'vitest';
import { check, passed } from '../../testing/fixtures/checks.ts';
import { step } from '../../testing/fixtures/step.ts';
import { isTaskFolded } from './isTaskFolded.ts';
import type { NextAct } from './nextAct.ts';

const open: NextAct = { kind: 'open', label: 'Open Users', href: 'https://acme.example' };
const changes = (actual: string) =>
  [{ kind: 'value', label: 'IP Relaxation', actual, expected: 'Relax' }] as const;
const waiting = (evidence: CheckDocument['evidence'] = []) =>
  check('a', 'Policy', { outcome: 'cantTell', reason: 'propagating', evidence });
const failed = check('a', 'Policy', { outcome: 'failed', severity: 'blocker' });

test.each<[string, NextAct, CheckDocument, boolean]>([
  ['something is wrong', open, failed, false],
  ['it was changed, and is changed again here', { kind: 'check' }, waiting([...changes('Enforce')]), false],
  ['nothing is left to do but wait', { kind: 'check' }, waiting(), true],
  ['what was changed is as it must be', { kind: 'check' }, waiting([...changes('Relax')]), true],
  ['only another person can see what is wrong', { kind: 'sign-in-as-other' }, failed, true],
  [
    'the reader opened the page and checks again',
    { kind: 'check' },
    check('a', 'Policy', { outcome: 'cantTell', reason: 'not-readable-by-api' }),
    false,
  ],
])('%s', (_, act, about, folded) => {
  const shown = step('app', 'prepare', 'App', 'Change it', { status: 'unknown', checks: [about] });
  expect(isTaskFolded({ act, check: about, task: undefined }, shown, false)).toBe(folded);
});

test('the clicks of a step that was done on arrival are folded, and of one that was done while watching are not', () => {
  const done = step('app', 'prepare', 'App', 'Change it', { checks: [passed('a', 'Policy', 'Relax')] });
  const next = { act: { kind: 'continue', step: 'b' }, check: undefined, task: undefined } as const;
  expect([true, false].map((onArrival) => isTaskFolded(next, done, onArrival))).toEqual([true, false]);
});

import type { CheckDocument } from '@orgready/shared/document/step';
import { describe, expect, test } from 'vitest';
import { check } from '../../testing/fixtures/checks.ts';
import { faultsOf, withoutRepeats } from './faultsOf.ts';

const later = (id: string, message: string) =>
  check(id, `Check ${id}`, { outcome: 'cantTell', reason: 'not-yet', message: [message] });

test('what one cause leaves open in several checks is one row', () => {
  const checks = [
    later('refresh', 'An app has no policies until it is installed.'),
    later('addresses', 'An app has no policies until it is installed.'),
    later('user', 'Nobody is chosen.'),
  ];
  expect(withoutRepeats(checks.flatMap(faultsOf)).map(({ key }) => key)).toEqual(['refresh', 'user']);
});

test('what one check says for sure and another could not judge is one row, the first', () => {
  const failed = check('a', 'Profile', { outcome: 'failed', severity: 'blocker', message: ['Not found.'] });
  const rows = [failed, later('b', 'Not found.')].flatMap(faultsOf);
  expect(withoutRepeats(rows).map(({ key }) => key)).toEqual(['a']);
});

test('equal sentences are one row, although only the first explains a term', () => {
  const waits = ['Salesforce is recalculating the ', { term: 'permission-set-group', text: 'group' }, '.'];
  const checks = [
    check('objects', 'Objects', { outcome: 'cantTell', reason: 'propagating', message: waits }),
    later('fields', 'Salesforce is recalculating the group.'),
  ];
  expect(withoutRepeats(checks.flatMap(faultsOf)).map(({ key }) => key)).toEqual(['objects']);
});

describe('a value that differs', () => {
  const older: Partial<CheckDocument> = {
    outcome: 'failed',
    severity: 'blocker',
    message: ['A beta version is installed, which cannot be upgraded.'],
    evidence: [{ kind: 'value', label: 'Installed version', actual: '1.2', expected: '1.4' }],
  };

  test('is the row where the task changes it', () => {
    expect(faultsOf(check('version', 'Version', older))).toMatchObject([
      { title: ['Installed version'], values: { found: '1.2', wanted: '1.4' } },
    ]);
  });

  test('is below the cause where the finding has an act of its own', () => {
    const act = { kind: 'step', label: 'Go on', step: 'other' } as const;
    const [row, ...others] = faultsOf(check('version', 'Version', { ...older, act }));
    expect(others).toEqual([]);
    expect(row).toMatchObject({ title: older.message, values: { found: '1.2', wanted: '1.4' } });
  });
});

test('a refusal that the reader’s permissions do not explain is shown in words; one that they do, by what was to be checked', () => {
  const refused = (lacks?: string[]) =>
    faultsOf(
      check('a', 'The app can use the API', {
        outcome: 'cantTell',
        reason: 'no-access',
        message: ['Salesforce refused.'],
        ...(lacks ? { lacks } : {}),
      }),
    )[0]?.title;
  expect(refused()).toEqual(['The app can use the API: ', 'Salesforce refused.']);
  expect(refused(['View Setup'])).toEqual(['The app can use the API']);
});

test('two values that differ are two rows, and so are an open finding and one that passed', () => {
  const differs = (id: string) =>
    check(id, 'Policy', {
      outcome: 'failed',
      severity: 'blocker',
      evidence: [{ kind: 'value', label: 'IP Relaxation', actual: 'Enforce', expected: 'Relax' }],
    });
  const failed = check('c', 'Policy', { outcome: 'failed', severity: 'blocker', message: ['No.'] });
  const rows = [
    differs('a'),
    differs('b'),
    failed,
    { ...failed, id: 'd', outcome: 'passed' as const },
  ].flatMap(faultsOf);
  expect(withoutRepeats(rows)).toEqual(rows);
});

import { expect, test } from 'vitest';
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

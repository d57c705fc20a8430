import { expect, it } from 'vitest';
import { packageInstallRequests } from './package-install-requests.ts';

const row = (Status: string | null, day: number, Errors: unknown = null) => ({
  Id: '0Hf000000000001',
  Status,
  Errors,
  CreatedDate: `2026-11-${String(day).padStart(2, '0')}T11:00:00.000+0000`,
});
const read = (...rows: unknown[]) => packageInstallRequests.shape.parse(rows);
const errors = (...messages: string[]) => ({ errors: messages.map((message) => ({ message })) });

it.each([
  ['a success after an error', [row('ERROR', 1), row('SUCCESS', 2)], 'success'],
  [
    'an error after a success, in any order',
    [row('Success', 1), row('Error', 3), row('InProgress', 2)],
    'error',
  ],
  ['a request that is running', [row('ERROR', 1), row('IN_PROGRESS', 2)], 'inprogress'],
  ['a state that is not shown', [row(null, 1)], ''],
])('the newest request decides: %s', (_, rows, status) => {
  expect(read(...rows)?.status).toBe(status);
});

it('no rows are no request', () => {
  expect(read()).toBeNull();
});

it('Salesforce’s reasons are bounded, and characters that hide or reorder text are visible', () => {
  const hostile = `a\u202Eb\u0007c\n\nd ${'x'.repeat(1000)}`;
  const reasons =
    read(row('ERROR', 1, errors(hostile, ' ', ...Array<string>(50).fill('more'))))?.reasons ?? [];
  expect(reasons).toHaveLength(5);
  expect(reasons[0]).toMatch(/^a⟨U\+202E⟩b⟨U\+0007⟩c d x+$/);
  expect(Math.max(...reasons.map(({ length }) => length))).toBeLessThan(330);
  expect(reasons.join('')).not.toMatch(/[\p{Cc}\u202E]/u);
});

it.each([
  ['nothing', null],
  ['a list of nothing', { errors: null }],
  ['a text', 'no'],
  ['other things', { errors: [{ text: 'no' }] }],
])('a request whose errors are %s has no reasons', (_, given) => {
  expect(read(row('ERROR', 1, given))).toMatchObject({ status: 'error', reasons: [] });
});

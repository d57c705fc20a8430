import { describe, expect, it } from 'vitest';
import { guides } from '../index.ts';
import { explainStatus, judgeSignIns, type SignInRow } from './why-not.ts';

const app = 'Tidewater Link';
const row = (minutesAgo: number, status: string, application: string | null = app): SignInRow => ({
  at: 1_000_000 - minutesAgo * 60_000,
  status,
  application,
  sourceIp: '203.0.113.7',
});
const someone = { isReader: false, approvals: 1 };
const reader = { isReader: true, approvals: 1 };
const refused = 'Failed: Not approved for access';

describe('the sign-ins of a user', () => {
  it.each([
    ['a refusal through the app', [row(1, refused)], someone, { kind: 'refused', ofApp: true }],
    [
      'a refusal after an acceptance',
      [row(1, refused), row(9, 'Success')],
      someone,
      { kind: 'refused', ofApp: true },
    ],
    [
      'an acceptance after a refusal',
      [row(1, 'Success'), row(9, refused)],
      someone,
      { kind: 'accepted', isOwn: false },
    ],
    [
      'the same of the reader, whose own sign-in it can be',
      [row(1, 'Success'), row(9, refused)],
      reader,
      { kind: 'refused', ofApp: true },
    ],
    ['only acceptances of the reader', [row(1, 'Success')], reader, { kind: 'accepted', isOwn: true }],
    ['the app spelled otherwise', [row(1, 'SUCCESS', ' tidewater link ')], someone, { kind: 'accepted' }],
    [
      'a refusal in the browser only',
      [row(1, 'Invalid Password', 'Browser')],
      someone,
      { kind: 'refused', ofApp: false },
    ],
    ['an acceptance in the browser only', [row(1, 'Success', 'Browser')], someone, { kind: 'none' }],
    ['no application', [row(1, 'Success', null)], someone, { kind: 'none' }],
    ['another app of a similar name', [row(1, 'Success', 'Tidewater Link 2')], someone, { kind: 'none' }],
    ['none', [], someone, { kind: 'none' }],
  ] as const)('with %s', (_, rows, who, expected) => {
    expect(judgeSignIns(rows, app, who)).toMatchObject(expected);
  });

  it('can be stopped by warnings of checks that exist', () => {
    for (const { id, steps, whyNot } of guides) {
      const known = steps.flatMap(({ checks }) => checks.map((check) => check.id));
      expect(whyNot?.warnings.filter((check) => !known.includes(check)) ?? [], id).toEqual([]);
    }
    expect(guides.flatMap(({ whyNot }) => whyNot?.warnings ?? []).length).toBeGreaterThan(10);
  });

  it('are explained by their status; one that is not known is not guessed', () => {
    expect(explainStatus(row(1, refused)).cause?.id).toBe('history-not-approved');
    expect(explainStatus(row(1, 'User is Frozen')).cause?.id).toBe('history-frozen');
    expect(explainStatus(row(1, 'Failed: Something of 2031')).cause).toBeNull();
  });
});

import { expect, it } from 'vitest';
import type { SignInRow } from '../../explain/why-not.ts';
import { read } from '../../model/derive.ts';
import type { Reading } from '../../model/fact.ts';
import { readingsFor } from '../../readings.ts';
import { setupWith } from '../../testing/setup.ts';
import { integration } from '../scenarios/world.ts';
import { integrationAuthorizations } from './integration-authorizations.ts';
import { mostSignIns, recentSignIns } from './recent-sign-ins.ts';
import { subjectId } from './subject-id.ts';
import { whyNot } from './why-not.ts';

const inBrowser: SignInRow = { at: 0, application: 'Browser', status: 'Success', sourceIp: null };
const throughApp: SignInRow = { ...inBrowser, application: integration.app.label };

it.each([
  ['one row less than are read', Array<SignInRow>(mostSignIns - 1).fill(inBrowser), 'none'],
  ['as many rows as are read', Array<SignInRow>(mostSignIns).fill(inBrowser), 'not-readable-by-api'],
  [
    'as many rows as are read, one of the app among them',
    [...Array<SignInRow>(mostSignIns - 1).fill(inBrowser), throughApp],
    'accepted',
  ],
])('that nobody signed in through the app is claimed only if every row was read: %s', (_, rows, expected) => {
  const found = whyNot.derive(
    setupWith(),
    readingsFor(
      whyNot,
      new Map<(typeof whyNot.after)[number], ReturnType<typeof read<unknown>>>([
        [subjectId, read('005Hs000000RobinIAS')],
        [recentSignIns, read(rows)],
        [integrationAuthorizations, read([])],
      ]),
    ),
  );
  if (found.state === 'read') expect(found.value.kind).toBe(expected);
  else expect(found).toMatchObject({ failure: { reason: expected } });
});

it('a time that is none is no row', () => {
  const row = { Application: null, Status: null, SourceIp: null };
  const parse = (LoginTime: string) => recentSignIns.shape.safeParse([{ ...row, LoginTime }]).success;
  expect(parse('2026-11-30T03:12:45.000+0000')).toBe(true);
  expect(parse('yesterday')).toBe(false);
});

it.each([
  ['no rows of one’s own', { reason: 'no-access', lacks: ['PermissionsManageUsers'] }, 'read'],
  ['a refusal', { reason: 'no-access', code: 'INSUFFICIENT_ACCESS' }, 'failed'],
] as const)('%s, without the permission to see all, is %s', (_, failure, state) => {
  const setup = setupWith();
  const found = whyNot.derive(
    setup,
    readingsFor(
      whyNot,
      new Map<(typeof whyNot.after)[number], Reading<unknown>>([
        [subjectId, read(setup.connection?.userId ?? '')],
        [recentSignIns, { state: 'failed', failure }],
        [integrationAuthorizations, read([])],
      ]),
    ),
  );
  expect(found.state).toBe(state);
});

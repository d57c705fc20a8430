import { organization } from '@orgready/guides/facts/organization';
import type { AnyCheck } from '@orgready/guides/model/check';
import { defineFact, type Fact, type Failure, type Reading } from '@orgready/guides/model/fact';
import type { SetupContext } from '@orgready/guides/model/setup-context';
import { rowsAreProvedBy } from '@orgready/guides/no-rows';
import type { ReaderPermission } from '@orgready/guides/permission-labels';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { sampleParams } from '../testing/integration.ts';
import { isDecidable, judge } from './judge.ts';

const secret = defineFact({
  id: 'secret',
  reads: 'reads.organization',
  requires: ['PermissionsViewSetup', 'PermissionsManageUsers'],
  read: () => undefined,
  shape: z.unknown(),
});
const check: AnyCheck = {
  id: 'check',
  title: 't',
  why: 'w',
  severity: 'blocker',
  needs: { secret },
  evaluate: () => ({ outcome: 'inapplicable', why: { key: 'k' } }),
};
const setup = { params: sampleParams, now: 0 } as unknown as SetupContext;
const fail = (error: unknown): never => {
  throw error;
};
type Own = Partial<Record<ReaderPermission, boolean>>;

const readingsOf = (
  failure: Failure,
  own?: Own,
  org?: Reading<unknown>,
): ReadonlyMap<Fact<unknown>, Reading<unknown>> =>
  new Map<Fact<unknown>, Reading<unknown>>([
    [secret, { state: 'failed', failure }],
    ...(own ? [[rowsAreProvedBy, { state: 'read', value: new Map(Object.entries(own)) }] as const] : []),
    ...(org ? [[organization, org] as const] : []),
  ]);

/** Returns reason, message, remedy and what is lacking, in short. */
const inShort = (one: AnyCheck, failure: Failure, own?: Own, org?: Reading<unknown>): string => {
  const verdict = judge(one, readingsOf(failure, own, org), setup, fail);
  if (verdict?.outcome !== 'cantTell') return verdict?.outcome ?? 'untested';
  const { reason, message, remedy, lacks } = verdict;
  return [reason, message?.key, remedy?.key ?? '-', lacks?.join(', ') ?? 'nobody'].join(' | ');
};

const refused: Failure = { reason: 'no-access', code: 'INSUFFICIENT_ACCESS' };
const hidden: Failure = { reason: 'not-readable-by-api', code: 'INVALID_TYPE' };
const all: Own = { PermissionsViewSetup: true, PermissionsManageUsers: true };
const some: Own = { PermissionsViewSetup: true, PermissionsManageUsers: false };
const answered: Reading<unknown> = { state: 'read', value: {} };
const attested = { ...check, statement: 's' };
const both = 'View Setup and Configuration, Manage Users';
const off = 'not-yet | reason.waits-for-api | - | nobody';

type Row = readonly [string, string, AnyCheck, Failure, (Own | undefined)?, Reading<unknown>?];
const rows: readonly Row[] = [
  [
    'names only what the reader lacks, and gives no advice of its own',
    'no-access | reason.no-access | - | Manage Users',
    check,
    refused,
    some,
  ],
  [
    'gives none either where a person could confirm it',
    'no-access | reason.no-access | - | Manage Users',
    attested,
    refused,
    some,
  ],
  [
    'sends nobody else where the reader has every permission',
    'no-access | reason.refused | remedy.unexplained | nobody',
    check,
    refused,
    all,
  ],
  [
    'asks to look where the reader has every permission and can confirm it',
    'no-access | reason.refused | remedy.not-readable-by-api | nobody',
    attested,
    refused,
    all,
  ],
  [
    'sends nobody else for a permission that this org does not have',
    'no-access | reason.refused | remedy.unexplained | nobody',
    check,
    refused,
    { PermissionsViewSetup: true },
  ],
  [
    'names all that it takes where the reader’s own permissions cannot be read',
    `no-access | reason.no-access | - | ${both}`,
    check,
    refused,
  ],
  [
    'takes what shows the rows before what the read takes',
    'no-access | reason.no-access | - | View All Data',
    check,
    { reason: 'no-access', lacks: ['PermissionsViewAllData'] },
    { ...all, PermissionsViewAllData: false },
  ],
  [
    'names nothing that no permission of Salesforce is called',
    'no-access | reason.refused | remedy.unexplained | nobody',
    check,
    { reason: 'no-access', lacks: ['<img>'] },
    some,
  ],
  [
    'takes what is not shown like what is refused',
    'not-readable-by-api | reason.not-there-or-hidden | - | Manage Users',
    check,
    hidden,
    some,
  ],
  [
    'sends nobody else where nobody would see more',
    'not-readable-by-api | reason.not-there-or-hidden | remedy.unexplained | nobody',
    check,
    hidden,
    all,
  ],
  [
    'waits for the sign-in without advice of its own',
    'signed-out | reason.signed-out | - | nobody',
    check,
    { reason: 'signed-out' },
    some,
  ],
  ['waits for the API of the org', off, check, { reason: 'no-access', code: 'API_DISABLED_FOR_ORG' }],
  ['waits for the API of the user', off, check, { reason: 'no-access', code: 'API_CURRENTLY_DISABLED' }],
  [
    'waits for a session that is good for the API',
    off,
    check,
    { reason: 'no-access', code: 'SESSION_NOT_VALID_FOR_API' },
  ],
  [
    'does not wait for an API that answered',
    'no-access | reason.refused | remedy.unexplained | nobody',
    check,
    { reason: 'no-access', code: 'API_DISABLED_FOR_ORG' },
    all,
    answered,
  ],
  [
    'does not take a missing feature for a missing API',
    'no-access | reason.refused | remedy.unexplained | nobody',
    check,
    { reason: 'no-access', code: 'FUNCTIONALITY_NOT_ENABLED' },
    all,
  ],
  [
    'takes a missing feature for a missing API where the org itself cannot be read',
    off,
    check,
    { reason: 'no-access', code: 'FUNCTIONALITY_NOT_ENABLED' },
    undefined,
    { state: 'failed', failure: { reason: 'no-access', code: 'FUNCTIONALITY_NOT_ENABLED' } },
  ],
];
for (const [state, expected, one, failure, own, org] of rows)
  it(`a check that cannot be read ${state}`, () => {
    expect(inShort(one, failure, own, org)).toBe(expected);
  });

it('names what a check itself could not see', () => {
  const swallowed: AnyCheck = {
    ...check,
    evaluate: () => ({ outcome: 'cantTell', reason: 'no-access', remedy: { key: 'its.own' } }),
    needs: { other: { kind: 'derived', id: 'other', after: [secret], derive: () => answered } },
  };
  const readings = new Map(readingsOf(refused, some)).set(swallowed.needs.other, answered);
  expect(judge(swallowed, readings, setup, fail)).toEqual({
    outcome: 'cantTell',
    reason: 'no-access',
    message: { key: 'reason.no-access' },
    lacks: ['Manage Users'],
  });
});

it('a refused check is judged once the reader’s own permissions are known; another one at once', () => {
  expect(isDecidable(check, readingsOf(refused))).toBe(false);
  expect(isDecidable(check, readingsOf(refused, some))).toBe(true);
  expect(isDecidable(check, readingsOf({ reason: 'unreachable' }))).toBe(true);
});

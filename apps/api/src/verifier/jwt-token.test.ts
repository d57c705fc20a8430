import { sessionSettings as check } from '@orgready/guides/integration/checks/session-settings';
import type { Fact, Reading } from '@orgready/guides/model/fact';
import { setupWith } from '@orgready/guides/testing/setup';
import { expect, it } from 'vitest';
import { judge } from './judge.ts';

const refusedWith = (code: string): ReadonlyMap<Fact<unknown>, Reading<unknown>> =>
  new Map(
    Object.values<Fact<unknown>>(check.needs).map((fact) => [
      fact,
      { state: 'failed', failure: { reason: 'not-readable-by-api', code } },
    ]),
  );

it.each([
  ['JWT_TOKEN_NOT_FOR_SOAP', 'reason.jwt-token'],
  ['INVALID_TYPE', 'reason.not-there-or-hidden'],
])('what cannot be read for %s is explained by %s', (code, key) => {
  const verdict = judge(check, refusedWith(code), setupWith(), () => {});
  expect(verdict).toMatchObject({ outcome: 'cantTell', reason: 'not-readable-by-api', message: { key } });
});

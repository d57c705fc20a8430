import type { Verdict } from '@orgready/guides/model/check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newCustomer } from '../testing/browser.ts';
import { changeSetup } from '../testing/change-setup.ts';
import { recordFinding } from '../testing/record-finding.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { withdrawOutdated } from './outdated-statements.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const checkId = 'refresh-token-policy';
const seen = (number: number): Verdict => ({
  outcome: 'cantTell',
  reason: 'not-readable-by-api',
  statement: { key: 'refresh-token-policy.unit.statement', params: { number, smallest: 'days' } },
});
const withoutStatement: Verdict = { outcome: 'cantTell', reason: 'not-readable-by-api' };

/** The checks whose confirmation is withdrawn when the second verdict follows the first, which a person confirmed. */
const withdrawnAfter = async (confirmed: Verdict, next: Verdict) => {
  const { setupId } = await newCustomer(server);
  await recordFinding(server, setupId, checkId, confirmed);
  let withdrawn: readonly unknown[] = [];
  await changeSetup(server, setupId, 'attested', (tx, at) =>
    tx.attestations.attest({ setupId, checkId, name: 'Mira', note: '', parts: [], orgId: null, at }),
  );
  await changeSetup(server, setupId, 'findings-recorded', async (tx, at) => {
    const place = { setupId, checkId, verificationId: '', stepId: '', orgId: null, username: null, at };
    const events = await withdrawOutdated(tx, setupId, [{ ...place, verdict: next }], at);
    withdrawn = events.map(({ detail }) => detail);
  });
  const stands = (await server.storage.attestations.current(setupId)).has(checkId);
  return { withdrawn, stands };
};

it('keeps a confirmation while the same statement is offered', async () => {
  expect(await withdrawnAfter(seen(30), seen(30))).toEqual({ withdrawn: [], stands: true });
});

it('takes a confirmation back when the org shows another value', async () => {
  expect(await withdrawnAfter(seen(30), seen(7))).toEqual({ withdrawn: [{ check: checkId }], stands: false });
});

it('takes a confirmation back that was given before the value was known', async () => {
  expect(await withdrawnAfter(withoutStatement, seen(30))).toEqual({
    withdrawn: [{ check: checkId }],
    stands: false,
  });
});

it('keeps a confirmation when a later verdict brings no statement', async () => {
  expect(await withdrawnAfter(seen(30), withoutStatement)).toEqual({ withdrawn: [], stands: true });
});

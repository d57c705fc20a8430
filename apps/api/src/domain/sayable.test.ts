import type { Evidence, Message, Verdict } from '@orgready/guides/model/check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newCustomer, openStaff } from '../testing/browser.ts';
import { recordFinding } from '../testing/record-finding.ts';
import { startServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** The install step's message about the package if this was found before the guide was changed. */
const afterFinding = async (verdict: Verdict) => {
  const { setupId, browser } = await newCustomer(server);
  await recordFinding(server, setupId, 'package-installed', verdict);
  const document = await browser.call('getSetup', { params: { id: setupId } });
  const step = document.steps.find(({ id }) => id === 'install-package');
  const listed = (await openStaff(server).call('listSetups', {})).setups.find(({ id }) => id === setupId);
  return {
    outcome: step?.checks.find(({ id }) => id === 'package-installed')?.outcome,
    status: step?.status,
    listed: listed?.steps.find(({ id }) => id === 'install-package')?.status,
  };
};

const seen = { kind: 'value', label: 'Package', expected: null, actual: 'none' } as const;
const failed = (message: Message, evidence: Evidence = seen): Verdict => ({
  outcome: 'failed',
  severity: 'blocker',
  message,
  evidence: [evidence],
});
const absent = { key: 'package-installed.absent' };

it('shows a finding in the words of the guide', async () => {
  expect(await afterFinding(failed(absent))).toEqual({
    outcome: 'failed',
    status: 'attention',
    listed: 'attention',
  });
});

it.each<[string, Verdict]>([
  ['whose message the guide no longer has', failed({ key: 'package-installed.of-old' })],
  ['that lacks a value its message asks for now', failed({ key: 'package-installed.passed' })],
  ['that has a moment as text', failed({ key: 'package-installed.installing', params: { since: '10:15' } })],
  ['with evidence that has no message', failed(absent, { ...seen, label: { key: 'constructor' } })],
])('counts a finding as not checked %s, and the setup opens', async (_, verdict) => {
  expect(await afterFinding(verdict)).toEqual({
    outcome: 'untested',
    status: 'unchecked',
    listed: 'unchecked',
  });
});

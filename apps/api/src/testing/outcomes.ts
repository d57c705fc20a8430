import type { Scenario } from '@orgready/guides/model/scenario';
import type { Simulator } from '@orgready/org-simulator';
import type { StoredVerdict } from '../storage/findings.ts';
import { enterScenario } from './scenario-document.ts';
import type { TestServer } from './server.ts';

/** Severity of a failure, or the reason why nothing can be told. */
const detailOf = (verdict: StoredVerdict): string => {
  switch (verdict.outcome) {
    case 'failed':
      return verdict.severity;
    case 'cantTell':
      return verdict.reason;
    default:
      return '';
  }
};

const messageKeyOf = (verdict: StoredVerdict): string =>
  ('why' in verdict ? verdict.why.key : verdict.message?.key) ?? '';

/**
 * What a whole verification of a scenario ends with, one tab-separated line per step and check:
 * `scenario, "step", id, status` and `scenario, "check", id, outcome, severity or reason, message key`,
 * and one with `scenario, "done", yes or no`. Checks that stay untested have no line.
 */
export const outcomesOf = async (
  server: TestServer,
  simulator: Simulator,
  name: string,
  scenario: Scenario,
): Promise<string[]> => {
  const { browser, setupId } = await enterScenario(server, simulator, scenario);
  const document = await browser.call('getSetup', { params: { id: setupId } });
  const findings = await server.deps.storage.findings.latest(setupId);
  const lines: (readonly string[])[] = [
    ...document.steps.map(({ id, status }) => ['step', id, status]),
    ...[...findings]
      .map(([id, { verdict }]) => ['check', id, verdict.outcome, detailOf(verdict), messageKeyOf(verdict)])
      .toSorted(([, a = ''], [, b = '']) => a.localeCompare(b)),
    ['done', document.doneAt === null ? 'no' : 'yes'],
  ];
  return lines.map((line) => [name, ...line].join('\t').trimEnd());
};

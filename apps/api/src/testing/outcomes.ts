import type { Verdict } from '@orgready/guides/model/check';
import { endpoints } from '@orgready/shared/contract/endpoints';
import type { KeptFile } from '@orgready/shared/document/kept-readings';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { locales } from '@orgready/shared/language/locales';
import { stepDocument } from '../documents/step-document.ts';
import { readEvidence } from '../documents/step-evidence.ts';
import { viewOf } from '../documents/view.ts';
import type { Finding, StoredVerdict } from '../storage/findings.ts';
import type { Storage } from '../storage/storage.ts';
import type { Browser } from './browser.ts';
import { findWho } from './by-commands.ts';
import { onceInRun } from './once-in-run.ts';
import { allScenarios, scenarioTime } from './scenario.ts';
import { enterScenario } from './scenario-document.ts';
import { startServer, type TestServer } from './server.ts';
import { startScenarios } from './simulator.ts';

/** A verdict with what was seen; by check, without those that wait for an answer. */
type Verdicts = readonly (readonly [check: string, Verdict])[];

/** What a browser sees of a setup, each step as its page gets it. */
interface Pages {
  readonly document: SetupDocument;
  readonly steps: readonly StepDocument[];
}

interface Readings {
  readonly verdicts: Verdicts;
  /** Null where nobody signs in. */
  readonly kept: KeptFile | null;
}

/** What whole verifications end with, by scenario. */
interface Ended {
  /**
   * One tab-separated line per step and check: `scenario, "step", id, status` and `scenario, "check", id, outcome,
   * severity or reason, message key`, and one with `scenario, "done", yes or no`. Checks that stay untested have no line.
   */
  readonly outcomes: Readonly<Record<string, readonly string[]>>;
  readonly pages: Readonly<Record<string, Pages>>;
  readonly readings: Readonly<Record<string, Readings>>;
}

/** Severity of a failure, or the reason why the outcome is unknown. */
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

const outcomesOf = (
  name: string,
  document: SetupDocument,
  findings: ReadonlyMap<string, { readonly verdict: StoredVerdict }>,
): readonly string[] => {
  const lines: (readonly string[])[] = [
    ...document.steps.map(({ id, status }) => ['step', id, status]),
    ...[...findings]
      .map(([id, { verdict }]) => ['check', id, verdict.outcome, detailOf(verdict), messageKeyOf(verdict)])
      .toSorted(([, a = ''], [, b = '']) => a.localeCompare(b)),
    ['done', document.doneAt === null ? 'no' : 'yes'],
  ];
  return lines.map((line) => [name, ...line].join('\t').trimEnd());
};

/** Every step as its page gets it, all from one reading of the setup: to ask for each costs as much as to enter the scenario. */
const renderSteps = async (
  server: TestServer,
  loginUrl: string,
  browser: Browser,
  { id, version }: SetupDocument,
): Promise<StepDocument[]> => {
  const { deps, storage } = server;
  const { session, setup } = await findWho(server, browser, id);
  const connection = await storage.connections.live(session.id, id);
  const view = await viewOf({ ...deps, loginUrl }, setup, { connection, locale: locales[0], scope: null });
  const steps = view.steps.map(async (step) => ({
    version,
    ...stepDocument(step, view, await readEvidence(storage, step, view)),
  }));
  return (await Promise.all(steps)).map((step) =>
    endpoints.getStep.success.body.parse(JSON.parse(JSON.stringify(step))),
  );
};

/** Puts each verdict together with what was seen, which is kept apart. */
const verdictsOf = async (
  { evidence }: Storage,
  setupId: string,
  findings: ReadonlyMap<string, Finding>,
): Promise<Verdicts> => {
  const hashes = [...findings.values()].flatMap(({ evidenceHash }) => evidenceHash ?? []);
  const seen = await evidence.find(setupId, hashes);
  return [...findings].map(([check, { verdict, evidenceHash }]) => [
    check,
    // What a stored verdict lacks of a verdict is its evidence.
    { ...verdict, ...(evidenceHash === null ? {} : { evidence: seen.get(evidenceHash) }) } as Verdict,
  ]);
};

const enterAll = async (): Promise<Ended> => {
  const simulator = await startScenarios();
  const server = await startServer({ salesforce: simulator.url });
  server.pass(scenarioTime - server.now());
  const { storage } = server;
  const outcomes: Record<string, readonly string[]> = {};
  const pages: Record<string, Pages> = {};
  const readings: Record<string, Readings> = {};
  try {
    for (const { name, scenario } of allScenarios) {
      simulator.reset(name);
      const { browser, setupId } = await enterScenario(server, simulator, scenario);
      const document = await browser.call('getSetup', { params: { id: setupId } });
      const findings = await storage.findings.latest(setupId);
      outcomes[name] = outcomesOf(name, document, findings);
      pages[name] = { document, steps: await renderSteps(server, simulator.url, browser, document) };
      readings[name] = {
        verdicts: await verdictsOf(storage, setupId, findings),
        kept: (await storage.keptReadings.find(setupId)) ?? null,
      };
    }
    return { outcomes, pages, readings };
  } finally {
    await server.close();
    await simulator.close();
  }
};

/** Returns a part of what every scenario ends with, by name. Each is entered once in a run. */
export const endedScenarios = <Part extends keyof Ended>(part: Part): Promise<Ended[Part]> =>
  onceInRun('ended', part, enterAll);

import { endpoints } from '@orgready/shared/contract/endpoints';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { locales } from '@orgready/shared/language/locales';
import { stepDocument } from '../documents/step-document.ts';
import { readEvidence } from '../documents/step-evidence.ts';
import { viewOf } from '../documents/view.ts';
import type { StoredVerdict } from '../storage/findings.ts';
import type { Browser } from './browser.ts';
import { onceInRun } from './once-in-run.ts';
import { allScenarios } from './scenario.ts';
import { enterScenario } from './scenario-document.ts';
import { startServer, type TestServer } from './server.ts';
import { startScenarios } from './simulator.ts';

/** What a whole verification of a scenario ends with. */
interface Ended {
  /**
   * One tab-separated line per step and check: `scenario, "step", id, status` and `scenario, "check", id, outcome,
   * severity or reason, message key`, and one with `scenario, "done", yes or no`. Checks that stay untested have no line.
   */
  readonly outcomes: readonly string[];
  readonly document: SetupDocument;
  /** Each step as its page gets it. */
  readonly steps: readonly StepDocument[];
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
  { deps, now }: TestServer,
  loginUrl: string,
  browser: Browser,
  { id, version }: SetupDocument,
): Promise<StepDocument[]> => {
  const { storage } = deps;
  const setup = await storage.setups.find(id);
  const session = await storage.sessions.resume(browser.cookie('__Host-sid') ?? '', now());
  if (!setup || !session) throw new Error('This browser has no setup');
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

const enterAll = async (): Promise<Record<string, Ended>> => {
  const simulator = await startScenarios();
  const server = await startServer({ salesforce: simulator.url });
  try {
    const ended: Record<string, Ended> = {};
    for (const { name, scenario } of allScenarios) {
      simulator.reset(name);
      const { browser, setupId } = await enterScenario(server, simulator, scenario);
      const document = await browser.call('getSetup', { params: { id: setupId } });
      const findings = await server.deps.storage.findings.latest(setupId);
      ended[name] = {
        outcomes: outcomesOf(name, document, findings),
        document,
        steps: await renderSteps(server, simulator.url, browser, document),
      };
    }
    return ended;
  } finally {
    await server.close();
    await simulator.close();
  }
};

/** Returns what each scenario ends with, by name. Each is entered once in a run. */
export const endedScenarios = (): Promise<Readonly<Record<string, Ended>>> => onceInRun('ended', enterAll);

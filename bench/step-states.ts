import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { newCustomer, readSteps } from '../apps/api/src/testing/browser.ts';
import { allScenarios, blueprintFor } from '../apps/api/src/testing/scenario.ts';
import { enterScenario } from '../apps/api/src/testing/scenario-document.ts';
import { startServer } from '../apps/api/src/testing/server.ts';
import { startScenarios } from '../apps/api/src/testing/simulator.ts';

/** One step's page as a browser gets it. */
export interface StepState {
  /** `<guide>/<scenario> <step>`, with `plan` for a reader who is not signed in. */
  readonly name: string;
  readonly setup: SetupDocument;
  readonly step: StepDocument;
}

/** Returns what makes two pages of a step look alike: the outcomes and messages of its checks, and the access. */
const keyOf = ({ setup, step }: StepState): string =>
  JSON.stringify([
    setup.guide.id,
    step.id,
    setup.access,
    step.status,
    step.tasks.map(({ id }) => id),
    step.body.map((block) => [block.kind, 'answer' in block ? block.answer : null]),
    step.checks.map(({ id, outcome, reason, severity, remedy, attestation }) => [
      id,
      outcome,
      reason,
      severity,
      remedy.map((run) => (typeof run === 'string' ? run.replace(/\d/g, '') : '')),
      attestation !== null,
    ]),
  ]);

/**
 * Returns every state of every step that the scenarios of all guides produce, each once.
 * @param only names of the states that are wanted; absent for all.
 */
export const readStepStates = async (only?: ReadonlySet<string>): Promise<readonly StepState[]> => {
  const scenarios = only && new Set([...only].map((name) => name.split(' ')[0]));
  const simulator = await startScenarios();
  const server = await startServer({ salesforce: simulator.url });
  const states = new Map<string, StepState>();
  const add = (name: string, setup: SetupDocument, steps: readonly StepDocument[]) => {
    for (const step of steps) {
      const state = { name: `${name} ${step.id}`, setup, step };
      const key = keyOf(state);
      if (!states.has(key) && (!only || only.has(state.name))) states.set(key, state);
    }
  };
  try {
    for (const { name, scenario } of allScenarios.filter((one) => !scenarios || scenarios.has(one.name))) {
      simulator.reset(name);
      const entered = await enterScenario(server, simulator, scenario);
      const of = { params: { id: entered.setupId } };
      add(
        name,
        await entered.browser.call('getSetup', of),
        await readSteps(entered.browser, entered.setupId),
      );
      const { browser, setupId } = await newCustomer(server, blueprintFor(scenario));
      const plan = await browser.call('getSetup', { params: { id: setupId } });
      add(`${name} plan`, plan, await readSteps(browser, setupId));
    }
  } finally {
    await server.close();
    await simulator.close();
  }
  return [...states.values()];
};

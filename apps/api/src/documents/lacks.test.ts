import type { Simulator } from '@orgready/org-simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSteps } from '../testing/browser.ts';
import { findScenario } from '../testing/scenario.ts';
import { enterScenario } from '../testing/scenario-document.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { startScenarios } from '../testing/simulator.ts';

let simulator: Simulator;
let server: TestServer;
beforeAll(async () => {
  simulator = await startScenarios();
  server = await startServer({ salesforce: simulator.url });
});
afterAll(async () => {
  await server.close();
  await simulator.close();
});

/** Returns what the reader of a scenario lacks on a step, with the reasons of its checks. */
const stepOf = async (scenario: string, step: string) => {
  simulator.reset(scenario);
  const { browser, setupId } = await enterScenario(server, simulator, findScenario(scenario).scenario);
  const found = (await readSteps(browser, setupId)).find(({ id }) => id === step);
  if (!found) throw new Error(`There is no step ${step}`);
  return { lacks: found.lacks, reasons: found.checks.map(({ reason }) => reason) };
};

it('a step names once each permission whose lack hides something from the reader', async () => {
  const { lacks = [], reasons } = await stepOf('integration/app-rights-missing', 'app-policies-eca');
  expect(reasons.filter((reason) => reason === 'no-access').length).toBeGreaterThan(1);
  expect(lacks.length).toBeGreaterThan(0);
  expect(new Set(lacks).size).toBe(lacks.length);
});

it('a step of which everything could be read names none', async () => {
  const { lacks, reasons } = await stepOf('integration/ready', 'app-policies-eca');
  expect(reasons).not.toContain('no-access');
  expect(lacks).toBeUndefined();
});

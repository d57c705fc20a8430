import type { Simulator } from '@orgready/org-simulator';
import type { StepDocument } from '@orgready/shared/document/step';
import type { Text } from '@orgready/shared/document/text';
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

const stepsOf = async (scenario: string): Promise<readonly StepDocument[]> => {
  simulator.reset(scenario);
  const { browser, setupId } = await enterScenario(server, simulator, findScenario(scenario).scenario);
  return readSteps(browser, setupId);
};

const plain = (text: Text): string =>
  text
    .map((run) =>
      typeof run === 'string' ? run : 'label' in run ? run.label : 'code' in run ? run.code : run.text,
    )
    .join('');

const stepOf = async (scenario: string, id: string): Promise<StepDocument> => {
  const step = (await stepsOf(scenario)).find((one) => one.id === id);
  if (!step) throw new Error(`There is no step ${id}`);
  return step;
};
const textsOf = ({ body, tasks }: StepDocument): string =>
  [
    ...body.flatMap((block) => (block.kind === 'note' ? [plain(block.text)] : [])),
    ...tasks.flatMap(({ clicks }) => clicks.map(plain)),
  ].join('\n');
const checkIn = ({ checks }: StepDocument, id: string) => {
  const check = checks.find((one) => one.id === id);
  if (!check) throw new Error(`There is no check ${id}`);
  return check;
};

it('tells to select what is missing, never what is granted', async () => {
  const approving = await stepOf('integration/uninstalled-may-not-approve', 'system-permissions');
  expect(textsOf(approving)).toContain('Select Approve Uninstalled Connected Apps.');
  expect(textsOf(approving)).not.toContain('API Enabled');
  expect(plain(checkIn(approving, 'app-permission').remedy)).toContain('Approve Uninstalled Connected Apps');
  const plainUser = await stepOf('integration/api-not-enabled', 'system-permissions');
  expect(textsOf(plainUser)).toContain('Select API Enabled.');
  expect(plain(checkIn(plainUser, 'system-permissions').remedy)).toContain('API Enabled');
});

it('names the permission set of an integration user once it is known', async () => {
  const step = await stepOf('integration/integration-set-gaps', 'object-permissions');
  expect(textsOf(step)).toContain('Object Settings of Tidewater Integration');
  expect(step.tasks.map(({ open }) => open?.label)).toContain(
    'Open Object Settings of Tidewater Integration',
  );
  expect(plain(checkIn(step, 'object-rights').remedy)).toContain('Tidewater Integration');
  const unknown = await stepOf('integration/integration-set-look-alike', 'object-permissions');
  expect(textsOf(unknown)).toContain('Object Settings of the permission set');
});

it('names the assignment that ended, with its day, and the page where it is renewed', async () => {
  const check = checkIn(
    await stepOf('integration/assignment-expired', 'system-permissions'),
    'system-permissions',
  );
  expect(plain(check.message)).toMatch(
    /^Permission set .+ grants API Enabled, but its assignment ended on .*2026\.$/,
  );
  expect(plain(check.remedy)).toContain('Manage Assignments');
});

it('tells no time of looking at what was not checked', async () => {
  const steps = await stepsOf('integration/connected-authorized-only');
  const checks = steps.flatMap((step) => step.checks);
  const waiting = checks.filter(({ reason }) => reason === 'not-yet');
  expect(waiting.length).toBeGreaterThan(0);
  for (const { id, checkedAt, checkedAs } of waiting)
    expect([checkedAt, checkedAs], id).toEqual([null, null]);
  for (const { id, outcome, checkedAt } of checks)
    if (outcome === 'passed' || outcome === 'failed') expect(checkedAt, id).not.toBeNull();
});

it('announces what a person will confirm before the app is even installed, and only where it is hidden', async () => {
  const announced = 'You will confirm IP Relaxation yourself';
  expect(textsOf(await stepOf('integration/connected-authorized-only', 'token-policy'))).toContain(announced);
  expect(textsOf(await stepOf('integration/connected-made-here', 'token-policy'))).not.toContain(announced);
});

import type { Simulator } from '@orgready/org-simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

it('a chosen account is shown by its name before a contact is chosen', async () => {
  const name = 'sharing-sets/nothing-yet';
  simulator.reset(name);
  const { browser, setupId } = await enterScenario(server, simulator, findScenario(name).scenario);
  const params = { id: setupId };
  const account = { ...params, question: 'account' };
  await browser.call('answerQuestion', { params: account, body: { answer: '001Hs000000BurlIAC' } });
  await server.deps.verifier.idle();
  const { body } = await browser.call('getStep', { params: { ...params, step: 'customer-user' } });
  const found = body.find((block) => block.kind === 'search' && block.question === 'account');
  expect(found).toMatchObject({ chosen: [{ name: 'Burlington Textiles Corp of America' }] });
});

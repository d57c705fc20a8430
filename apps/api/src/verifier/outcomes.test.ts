import type { Simulator } from '@orgready/org-simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outcomesOf } from '../testing/outcomes.ts';
import { allScenarios } from '../testing/scenario.ts';
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

it('every scenario ends as the committed table says; `vitest run outcomes -u` rewrites it', async () => {
  const table: string[] = [];
  for (const { name, scenario } of allScenarios) {
    simulator.reset(name);
    table.push(...(await outcomesOf(server, simulator, name, scenario)));
  }
  expect(table.length).toBeGreaterThan(allScenarios.length);
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('outcomes.tsv');
}, 300_000);

import { readsOfAll } from '../apps/api/src/testing/reads.ts';
import { allScenarios, verifyScenario } from '../apps/api/src/testing/scenario.ts';
import { startScenarios } from '../apps/api/src/testing/simulator.ts';

/** `pnpm reads`: every read that every guide can send in every scenario, one a line. */
const simulator = await startScenarios();
const gathered = [];
for (const { name, guide, scenario } of allScenarios) {
  simulator.reset(name);
  gathered.push({ guide, ...(await verifyScenario(simulator, guide, scenario)) });
}
await simulator.close();
for (const line of [...readsOfAll(gathered).keys()].sort()) console.log(line);

import { expect, it } from 'vitest';
import { endedScenarios } from '../testing/outcomes.ts';
import { allScenarios } from '../testing/scenario.ts';

it('every scenario ends as the committed table says; `vitest run outcomes -u` rewrites it', async () => {
  const ended = await endedScenarios();
  const table = allScenarios.flatMap(({ name }) => ended[name]?.outcomes ?? []);
  expect(table.length).toBeGreaterThan(allScenarios.length);
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('outcomes.tsv');
}, 900_000);

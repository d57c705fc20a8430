import { expect, it } from 'vitest';
import { endedScenarios } from '../testing/outcomes.ts';
import { allScenarios } from '../testing/scenario.ts';

it('every scenario ends as the committed table says; `vitest run outcomes -u` rewrites it', async () => {
  const outcomes = await endedScenarios('outcomes');
  const table = allScenarios.flatMap(({ name }) => outcomes[name] ?? []);
  expect(table.length).toBeGreaterThan(allScenarios.length);
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('outcomes.tsv');
}, 900_000);

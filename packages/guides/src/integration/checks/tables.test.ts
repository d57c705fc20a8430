import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { integrationGuide } from '../guide.ts';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder);
const tables = files
  .filter((name) => name.endsWith('.test.ts') && name !== 'tables.test.ts')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const sources = files.filter((name) => !name.endsWith('.test.ts'));

it('every check has a table of the states that lead to its verdicts', () => {
  const withChecks = sources.filter((name) =>
    /\b(?:id: '|permissionsCheck\(|appPolicyChecks\(\n)/.test(readFileSync(new URL(name, folder), 'utf8')),
  );
  expect(withChecks.length).toBeGreaterThan(25);
  expect(new Set(integrationGuide.steps.flatMap(({ checks }) => checks)).size).toBeGreaterThan(30);
  for (const name of withChecks)
    expect(
      tables.some((table) => table.includes(`from './${name}'`)),
      `a table for ${name}`,
    ).toBe(true);
});

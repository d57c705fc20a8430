import { expect, it } from 'vitest';
import { useScenarios } from '../testing/use-scenarios.ts';

const scenarios = useScenarios();

/** Returns what the reader of a scenario lacks on a step, with the reasons of its checks. */
const stepOf = async (scenario: string, step: string) => {
  const found = await scenarios.readStep(scenario, step);
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

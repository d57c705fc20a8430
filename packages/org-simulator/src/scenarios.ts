import { guides } from '@orgready/guides';
import type { Scenario } from '@orgready/guides/model/scenario';

const all = (): ReadonlyMap<string, Scenario> =>
  new Map(
    guides.flatMap((guide) => guide.scenarios.map((scenario) => [`${guide.id}/${scenario.id}`, scenario])),
  );

/** `<guide>/<scenario>` of every guide. */
export const scenarioNames = (): string[] => [...all().keys()];

/** Throws with the known names when there is none of this name. */
export const findScenario = (name: string): Scenario => {
  const scenario = all().get(name);
  if (!scenario) throw new Error(`There is no scenario "${name}". Known: ${scenarioNames().join(', ')}.`);
  return scenario;
};

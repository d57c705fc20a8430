import { guides } from '@orgready/guides';
import type { OrgObject, Scenario } from '@orgready/guides/model/scenario';

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

let objects: readonly OrgObject[] | undefined;

/** The objects of all orgs of all scenarios, each once, with every field that any of them has. */
export const knownObjects = (): readonly OrgObject[] => {
  if (objects) return objects;
  const byName = new Map<string, OrgObject>();
  for (const scenario of all().values()) {
    for (const object of scenario.orgs.flatMap((org) => org.objects ?? [])) {
      const before = byName.get(object.name)?.fields ?? [];
      const more = object.fields.filter(({ name }) => !before.some((field) => field.name === name));
      if (more.length > 0) byName.set(object.name, { ...object, fields: [...before, ...more] });
    }
  }
  objects = [...byName.values()];
  return objects;
};

import type { Evidence } from '@orgready/guides/model/check';
import type { Guide, Step } from '@orgready/guides/model/guide';
import { visible } from '../domain/material.ts';
import type { SeenBy } from '../domain/waits-for.ts';
import type { Storage } from '../storage/storage.ts';
import type { View } from './view.ts';

/** The checks whose evidence a step's page draws on: its own, those that lead to a record, and those that offer answers. */
const checksOf = (step: Step, { questions }: Guide): readonly string[] => [
  ...step.checks.map(({ id }) => id),
  ...step.body.flatMap((block) => (block.kind === 'open' && block.exact ? [block.exact.check] : [])),
  ...questions.flatMap(({ options }) =>
    typeof options === 'object' && 'seenBy' in options ? [options.seenBy] : [],
  ),
];

const nothing: readonly Evidence[] = [];

/** Reads what the checks of a step's page saw, as far as the reader may see it. */
export const readEvidence = async (storage: Storage, step: Step, view: View): Promise<SeenBy> => {
  const { setup, material, full } = view;
  const hashes = new Map(
    checksOf(step, material.blueprint.guide).flatMap((check) => {
      const hash = visible(material.findings.get(check), full)?.evidenceHash;
      return hash ? [[check, hash] as const] : [];
    }),
  );
  const evidence = await storage.evidence.find(setup.id, [...hashes.values()]);
  return (check) => evidence.get(hashes.get(check) ?? '') ?? nothing;
};

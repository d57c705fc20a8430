import type { Evidence } from '@orgready/guides/model/check';
import type { Step } from '@orgready/guides/model/guide';
import { visible } from '../domain/material.ts';
import type { Storage } from '../storage/storage.ts';
import type { View } from './view.ts';

/** What each check of a step saw. */
export type EvidenceOf = (check: string) => readonly Evidence[];

const nothing: readonly Evidence[] = [];

/** Reads what the checks of a step saw, as far as the reader may see it. */
export const readEvidence = async (storage: Storage, step: Step, view: View): Promise<EvidenceOf> => {
  const { setup, material, full } = view;
  const hashes = new Map(
    step.checks.flatMap(({ id: check }) => {
      const hash = visible(material.findings.get(check), full)?.evidenceHash;
      return hash ? [[check, hash] as const] : [];
    }),
  );
  const evidence = await storage.evidence.find(setup.id, [...hashes.values()]);
  return (check) => evidence.get(hashes.get(check) ?? '') ?? nothing;
};

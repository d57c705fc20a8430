import type { Evidence } from '@orgready/guides/model/check';
import type { Step } from '@orgready/guides/model/guide';
import { visible } from '../domain/material.ts';
import type { Transaction } from '../storage/storage.ts';
import type { View } from './view.ts';

/** The evidence of each check of a step. */
export type EvidenceOf = (check: string) => readonly Evidence[];

const nothing: readonly Evidence[] = [];

/** Reads the evidence of a step's checks that the reader has access to. */
export const readEvidence = async (storage: Transaction, step: Step, view: View): Promise<EvidenceOf> => {
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

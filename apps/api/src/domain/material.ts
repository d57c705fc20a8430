import { guides } from '@orgready/guides';
import type { Guide, Step } from '@orgready/guides/model/guide';
import type { SeenNames } from '@orgready/guides/placeholders';
import type { Integration } from '@orgready/shared/contract/entities';
import { isSayable } from '../documents/sayable.ts';
import { wordsOf } from '../documents/words.ts';
import type { Attestation } from '../storage/attestations.ts';
import type { Connection } from '../storage/connections.ts';
import type { Finding } from '../storage/findings.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';

/** Everything a setup is made of, read once. */
export interface Material {
  readonly setup: Setup;
  readonly guide: Guide;
  readonly integration: Integration;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly attestations: ReadonlyMap<string, Attestation>;
}

/** The guide of a setup. Guides are never removed while setups use them. */
export const guideOf = (setup: Setup): Guide => {
  const guide = guides.find(({ id }) => id === setup.guide);
  if (!guide) throw new Error(`There is no guide "${setup.guide}"`);
  return guide;
};

export const integrationOf = async (storage: Transaction, setup: Setup): Promise<Integration> => {
  const found = await storage.integrations.find(setup.integrationId);
  if (!found) throw new Error(`The integration of setup ${setup.id} is gone`);
  return found.integration;
};

export const gatherMaterial = async (storage: Transaction, setup: Setup): Promise<Material> => {
  const [integration, findings, attestations] = await Promise.all([
    integrationOf(storage, setup),
    storage.findings.latest(setup.id),
    storage.attestations.current(setup.id),
  ]);
  const guide = guideOf(setup);
  const words = wordsOf(guide, 'en', integration, setup.customer);
  const sayable = [...findings].filter(([, finding]) => isSayable(finding, words));
  return { setup, guide, integration, findings: new Map(sayable), attestations };
};

/** A finding that was read from an org is shown only to a browser that has signed in to it. */
export const visible = (finding: Finding | undefined, full: boolean): Finding | undefined =>
  full || finding?.orgId === null ? finding : undefined;

/** Whether one signs in on this step. */
export const isSignIn = (step: Step): boolean => step.body.some(({ kind }) => kind === 'sign-in');

/** What was found of a sign-in holds no longer than it does: Salesforce has ended it, and the setup is not done. */
export const withoutLapsed = (
  material: Material,
  steps: readonly Step[],
  connection?: Connection,
): Material => {
  if (connection?.state !== 'expired' || material.setup.doneAt !== null) return material;
  const lapsed = new Set(steps.filter(isSignIn).flatMap(({ checks }) => checks.map(({ id }) => id)));
  return {
    ...material,
    findings: new Map([...material.findings].filter(([check]) => !lapsed.has(check))),
  };
};

/** Names as the checks of the user last saw them. */
export const namesIn = (findings: Material['findings']): SeenNames => {
  const said = (check: string, param: string): string | undefined => {
    const verdict = findings.get(check)?.verdict;
    const name = verdict && 'message' in verdict ? verdict.message?.params?.[param] : undefined;
    return typeof name === 'string' ? name : undefined;
  };
  return { user: said('user-active', 'name'), profile: said('user-profile', 'profile') };
};

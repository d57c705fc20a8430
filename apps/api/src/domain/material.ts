import type { Step } from '@orgready/guides/model/guide';
import type { ShownFact } from '@orgready/guides/model/shown';
import type { OrgNames } from '@orgready/guides/placeholders';
import { locales } from '@orgready/shared/language/locales';
import type { Attestation } from '../storage/attestations.ts';
import type { Connection } from '../storage/connections.ts';
import type { Finding } from '../storage/findings.ts';
import type { Setup } from '../storage/setups.ts';
import type { ShownValues } from '../storage/shown-facts.ts';
import type { Transaction } from '../storage/storage.ts';
import { type Blueprint, blueprintOf } from './blueprint.ts';
import type { Guides } from './guides.ts';
import { isSayable } from './sayable.ts';
import { covers } from './step-status.ts';
import { wordsOf } from './words.ts';

/** Everything that a setup consists of, read once. */
export interface Material {
  readonly setup: Setup;
  readonly blueprint: Blueprint;
  readonly findings: ReadonlyMap<string, Finding>;
  /** The confirmations that cover all that their checks ask for. */
  readonly attestations: ReadonlyMap<string, Attestation>;
  readonly shown: ShownValues;
}

export const gatherMaterial = async (
  deps: { readonly storage: Transaction; readonly guides: Guides },
  setup: Setup,
): Promise<Material> => {
  const { storage } = deps;
  const [blueprint, { findings, attestations, shown }] = await Promise.all([
    blueprintOf(deps, setup),
    storage.standing.read(setup.id),
  ]);
  const words = wordsOf(blueprint, locales[0], setup.customer);
  const sayable = [...findings].filter(([, finding]) => isSayable(finding, words));
  const covering = [...attestations].filter(([check, one]) => covers(one, findings.get(check)?.verdict));
  return {
    setup,
    blueprint,
    findings: new Map(sayable),
    attestations: new Map(covering),
    shown,
  };
};

/** Returns the finding if the reader has access: what was read from an org is only for browsers that signed in to it. */
export const visible = (finding: Finding | undefined, full: boolean): Finding | undefined =>
  full || finding?.orgId === null ? finding : undefined;

/** Returns true if this is the step for signing in. */
export const isSignIn = (step: Step): boolean => step.body.some(({ kind }) => kind === 'sign-in');

/** Removes the findings about a sign-in that Salesforce has ended, unless the setup is done. */
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

/** Returns the names of the org that were last read. */
export const namesIn = ({ blueprint: { guide }, shown }: Material): OrgNames => {
  const nameOf = (fact: ShownFact<string> | undefined): string | undefined => {
    const value = fact && shown.get(fact.id);
    return typeof value === 'string' ? value : undefined;
  };
  const { names } = guide;
  return { user: nameOf(names?.user), profile: nameOf(names?.profile), set: nameOf(names?.set) };
};

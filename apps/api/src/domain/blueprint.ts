import type { Guide } from '@orgready/guides/model/guide';
import type { StoredBlueprint } from '../storage/blueprints.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Guides } from './guides.ts';

/** One version of a blueprint with its guide. */
export interface Blueprint extends Omit<StoredBlueprint, 'guide'> {
  readonly guide: Guide;
}

/** Where a setup's blueprint is found. */
export interface BlueprintDeps {
  readonly storage: Pick<Transaction, 'blueprints'>;
  readonly guides: Guides;
}

/** The version of the blueprint that the setup was made from. */
export const blueprintOf = async (
  { storage, guides }: BlueprintDeps,
  setup: Pick<Setup, 'id' | 'blueprintId' | 'blueprintVersion'>,
): Promise<Blueprint> => {
  const found = await storage.blueprints.find(setup.blueprintId, setup.blueprintVersion);
  if (!found) throw new Error(`The blueprint of setup ${setup.id} is gone`);
  return { ...found, guide: guides.named(found.guide) };
};

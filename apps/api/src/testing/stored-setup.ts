import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import { sampleBlueprint } from './integration.ts';

/** A setup of a new blueprint, for tests of the storage alone. */
export const storeSetup = async (storage: Storage, now: number): Promise<Setup> => {
  const { id, version } = await storage.blueprints.create(sampleBlueprint, 's3cret', now);
  return storage.setups.create({ blueprintId: id, blueprintVersion: version, customer: 'Acme' }, now);
};

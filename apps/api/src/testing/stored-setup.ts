import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import { sampleIntegration } from './integration.ts';

/** A setup of a new integration, for tests of the storage alone. */
export const storeSetup = async (storage: Storage, now: number): Promise<Setup> => {
  const { id: integrationId } = await storage.integrations.create(sampleIntegration, 's3cret', now);
  return storage.setups.create({ integrationId, guide: 'integration', customer: 'Acme' }, now);
};

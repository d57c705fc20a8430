import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { createChanges } from './http/changes.ts';
import { Refusal } from './http/problem.ts';
import { unchecked } from './setups/unchecked.ts';
import type { Storage } from './storage/storage.ts';

/** Puts the product together: the one place where its parts are chosen. */
export const compose = (
  config: Pick<Config, 'publicUrl' | 'staffKey' | 'trustProxy' | 'salesforceLoginUrl'>,
  storage: Storage,
  log: Logger,
  given: Pick<Deps, 'clock' | 'webRoot' | 'ready'>,
): Deps => ({
  ...given,
  config,
  storage,
  log,
  changes: createChanges(),
  // The document of a setup, its steps' statuses and the way back to Salesforce plug in here.
  renderSetup: async () => {
    throw new Refusal('unavailable');
  },
  summarizeSteps: (setup) => unchecked(storage, setup),
  revokeAccess: async () => {},
});

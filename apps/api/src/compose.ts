import type { Logger } from 'pino';
import { type Bounds, usualBounds } from './bounds.ts';
import { createSignIns } from './commands/sign-in.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { createDocuments } from './documents/document.ts';
import { createChanges } from './http/changes.ts';
import { salesforceHosts } from './salesforce/hosts.ts';
import { createFieldSearch } from './searches/search-fields.ts';
import { createUserSearch } from './searches/search-users.ts';
import type { Storage } from './storage/storage.ts';
import { createDescribeCache } from './verifier/describe-cache.ts';
import { createVerifier } from './verifier/verifier.ts';

/** Puts the product together: the one place where its parts are chosen. */
export const compose = (
  config: Deps['config'] & Pick<Config, 'salesforceLoginUrl'>,
  storage: Storage,
  log: Logger,
  given: Pick<Deps, 'clock' | 'webRoot' | 'release' | 'ready'> & { readonly bounds?: Partial<Bounds> },
): Deps => {
  const changes = createChanges();
  const parts = {
    storage,
    changes,
    clock: given.clock,
    release: given.release,
    loginUrl: config.salesforceLoginUrl,
    hosts: salesforceHosts(config.salesforceLoginUrl),
    describes: createDescribeCache(given.clock),
    bounds: { ...usualBounds, ...given.bounds },
    report: (err: unknown) => log.error({ err }, 'something went wrong on our side'),
  };
  const documents = createDocuments(parts);
  const verifier = createVerifier({ ...parts, documents });
  return {
    ...given,
    config,
    storage,
    log,
    changes,
    documents,
    signIns: createSignIns({ ...parts, publicUrl: config.publicUrl.origin, verifier }),
    verifier,
    searchUsers: createUserSearch(parts),
    searchFields: createFieldSearch(parts),
  };
};

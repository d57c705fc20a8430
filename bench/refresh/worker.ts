import { usualBounds } from '../../apps/api/src/bounds.ts';
import { createTokenKeeper } from '../../apps/api/src/commands/keep-tokens.ts';
import { salesforceHosts } from '../../apps/api/src/salesforce/hosts.ts';
import { createOrgLimiter } from '../../apps/api/src/salesforce/org-limiter.ts';
import { dialectOf } from '../../apps/api/src/storage/database.ts';
import { createSealer } from '../../apps/api/src/storage/seal.ts';
import { openStorage } from '../../apps/api/src/storage/storage.ts';
import { callWithTokens } from '../../apps/api/src/testing/rotating-tokens.ts';

/** One of the processes: `worker.ts <database> <Salesforce> <sign-in> <calls>`; every message from its parent is a round of calls. */
const [databaseUrl = '', salesforce = '', id = '', calls = ''] = process.argv.slice(2);

const app = { consumerKey: 'a-consumer-key', consumerSecret: 'a-secret', callbackUrl: 'http://localhost/' };
const storage = await openStorage(dialectOf(databaseUrl), createSealer([Buffer.alloc(32, 1)]));
const keeper = createTokenKeeper({
  storage,
  hosts: salesforceHosts(salesforce),
  limiter: createOrgLimiter(storage, usualBounds),
  metrics: { countCall: () => {} },
  bounds: usualBounds,
  clock: Date.now,
});

process.on('message', async () => {
  const round = Array.from({ length: Number(calls) }, () =>
    callWithTokens(salesforce, (refused) => keeper.accessToken(id, app, refused)).catch(() => 0),
  );
  const statuses = await Promise.all(round);
  process.send?.(statuses.filter((status) => status !== 200).length);
});
process.send?.('ready');

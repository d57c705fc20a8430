import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { findPostgres } from '../../apps/api/src/storage/backup/find-postgres.ts';
import { dialectOf } from '../../apps/api/src/storage/database.ts';
import { createSealer } from '../../apps/api/src/storage/seal.ts';
import { openStorage } from '../../apps/api/src/storage/storage.ts';
import { startCluster } from '../../apps/api/src/testing/postgres/cluster.ts';
import { newDatabase } from '../../apps/api/src/testing/postgres/new-database.ts';
import { startRotatingTokens } from '../../apps/api/src/testing/rotating-tokens.ts';
import { storeSetup } from '../../apps/api/src/testing/stored-setup.ts';

const processes = 4;
const callsEach = 25;
const expiries = 100;
const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));

const answerOf = async (child: ChildProcess): Promise<unknown> => (await once(child, 'message'))[0];

/** `pnpm bench refresh`: processes that share a sign-in whose access token expires again and again, on PostgreSQL. */
export const benchRefresh = async (): Promise<void> => {
  const programs = findPostgres();
  if (programs === undefined) throw new Error('PostgreSQL is not installed');
  const cluster = startCluster(programs);
  const salesforce = await startRotatingTokens();
  const { origin, orgId } = salesforce;
  const { url } = await newDatabase(cluster.folder);
  const storage = await openStorage(dialectOf(url), createSealer([Buffer.alloc(32, 1)]));
  const setup = await storeSetup(storage, Date.now());
  const id = await storage.refreshTokens.add(
    { setupId: setup.id, orgId, loginUrl: origin, instanceUrl: origin, ...salesforce.pair() },
    Date.now(),
  );
  const children = Array.from({ length: processes }, () => fork(worker, [url, origin, id, `${callsEach}`]));
  try {
    await Promise.all(children.map(answerOf));
    let failed = 0;
    for (let expiry = 0; expiry < expiries; expiry += 1) {
      salesforce.expire();
      const answers = children.map(answerOf);
      for (const child of children) child.send('go');
      for (const answer of await Promise.all(answers)) failed += Number(answer);
    }
    const { refreshes, reuses } = salesforce.count;
    console.log(JSON.stringify({ processes, callsEach, expiries, refreshes, reuses, failed }));
  } finally {
    for (const child of children) child.kill();
    await storage.close();
    await salesforce.close();
    await cluster.close();
  }
};

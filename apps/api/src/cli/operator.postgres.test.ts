import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { isStorageUnavailable } from '../storage/unavailable.ts';
import { connect } from '../testing/postgres/cluster.ts';
import { emptyDatabase, newDatabase } from '../testing/postgres/new-database.ts';
import { runCli } from '../testing/run-cli.ts';
import { scratch } from '../testing/scratch.ts';
import { storeSecrets } from '../testing/store-secrets.ts';

const [oldKey, key] = [randomBytes(32), randomBytes(32)] as const;
const auditKey = randomBytes(32).toString('base64');
const keys = [key, oldKey].map((each) => each.toString('base64')).join();

describe.skipIf(inject('postgres') === null)('the commands of an operator, on PostgreSQL,', () => {
  const cluster = inject('postgres') ?? '';
  let folder: string;
  let copy: string;
  let database: Awaited<ReturnType<typeof newDatabase>>;
  let running: Storage | undefined;
  let secrets: Awaited<ReturnType<typeof storeSecrets>>;
  const open = (url: string) => openStorage(dialectOf(url), createSealer([key]));
  const close = async () => {
    await running?.close();
    running = undefined;
  };
  const run = (words: readonly string[], DATABASE_URL = database.url) =>
    runCli(words, {
      DATABASE_URL,
      SECRET_KEYS: keys,
      AUDIT_KEY: auditKey,
      SALESFORCE_LOGIN_URL: 'http://localhost:9',
    });
  beforeAll(async () => {
    folder = mkdtempSync(join(scratch, 'orgready-operator-'));
    copy = join(folder, 'copy.backup');
    database = await newDatabase(cluster);
    running = await openStorage(dialectOf(database.url), createSealer([oldKey]));
    secrets = await storeSecrets(running, 2);
  });
  afterAll(async () => {
    await close();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  it('see the database, its keys and its clock, and seal with the new key while a server runs', async () => {
    const before = (await run(['doctor'])).printed.join('\n');
    expect(before).toMatch(/ok {5}database {7}PostgreSQL at \S+ is in order/);
    expect(before).toMatch(/note {3}keys {11}key \w{8} still opens records/);
    expect(before).toMatch(/ok {5}clock {10}within \d s of the database/);
    expect(await run(['reseal'])).toMatchObject({ code: 0 });
    expect((await run(['doctor'])).printed.join('\n')).toMatch(/key \w{8} opens nothing anymore/);
  });

  it('back up while a server writes, and bring that moment back, into an empty database too', async () => {
    await running?.transaction(async (tx) => {
      await tx.revocations.add(
        { setupId: secrets.setup.id, orgId: '', instanceUrl: '', accessToken: 'later' },
        0,
      );
      expect(await run(['backup', copy])).toMatchObject({ code: 0, noted: [] });
    });
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(await run(['restore', copy])).toEqual({
      code: 1,
      printed: [],
      noted: ['restore: The database is open in another process; stop the servers first'],
    });
    await close();
    const empty = await emptyDatabase(cluster);
    for (const url of [database.url, empty.url]) {
      expect(await run(['restore', copy], url)).toEqual({
        code: 0,
        printed: ['The database is restored'],
        noted: [],
      });
      const restored = await open(url);
      expect(await restored.revocations.unfinished(secrets.setup.id)).toBe(2);
      expect(await secrets.read(restored)).toEqual(secrets.expected);
      await restored.close();
    }
    await empty.drop();
  });

  it('refuse a backup that is cut short, and change nothing', async () => {
    truncateSync(copy, Math.floor(statSync(copy).size * 0.7));
    const { code, noted } = await run(['restore', copy]);
    expect({ code, noted }).toEqual({
      code: 1,
      noted: [expect.stringMatching(/^restore: pg_restore failed: .+$/)],
    });
    running = await open(database.url);
    expect(await running.setups.find(secrets.setup.id)).toBeDefined();
    await close();
  });

  it('a server that takes reads only is unavailable for writes', async () => {
    const name = new URL(database.url).pathname.slice(1);
    const client = await connect(cluster, name);
    await client.query('set default_transaction_read_only = on');
    const refused = await client.query('delete from jobs').catch((error: unknown) => error);
    await client.end();
    expect(isStorageUnavailable(refused)).toBe(true);
  });
});

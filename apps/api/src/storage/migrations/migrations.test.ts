import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { type Dialect, PGliteDialect } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { refreshOutdatedRows } from '../../commands/refresh-rows.ts';
import { openBrowser, openStaff } from '../../testing/browser.ts';
import { startTimeout } from '../../testing/databases.ts';
import { gistOf, type KeptSetups, keptFile, keptKey, keptSchema } from '../../testing/fixtures/kept.ts';
import { states } from '../../testing/fixtures/states.ts';
import { connect } from '../../testing/postgres/cluster.ts';
import { emptyDatabase } from '../../testing/postgres/new-database.ts';
import { scratch } from '../../testing/scratch.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { createAuditChain } from '../audit-chain.ts';
import { checkTrail } from '../check-trail.ts';
import { dialectOf } from '../database.ts';
import { createSealer } from '../seal.ts';
import { openStorage } from '../storage.ts';

const read = (ending: 'sqlite.gz' | 'sql.gz'): Buffer => gunzipSync(readFileSync(keptFile(ending)));
const kept = keptSchema.parse(JSON.parse(readFileSync(keptFile('json'), 'utf8')));

const auditKey = Buffer.alloc(32, 2);

interface Opened {
  readonly dialect: Dialect;
  /** Reads it past the storage. */
  query(statement: string): Promise<unknown[]>;
  remove(): Promise<void>;
}

const openSqlite = async (fill: boolean): Promise<Opened> => {
  const folder = await mkdtemp(join(scratch, 'orgready-migrated-'));
  const file = join(folder, 'copy.sqlite');
  if (fill) writeFileSync(file, read('sqlite.gz'));
  return {
    dialect: dialectOf(`sqlite:${file}`),
    async query(statement) {
      const reader = new DatabaseSync(file, { readOnly: true });
      const rows = reader.prepare(statement).all();
      reader.close();
      return rows;
    },
    remove: () => rm(folder, { recursive: true }),
  };
};

const openPostgres = async (fill: boolean): Promise<Opened> => {
  const cluster = inject('postgres');
  const dump = fill ? read('sql.gz').toString() : '';
  if (cluster === null) {
    const pglite = new PGlite();
    await pglite.exec(`${dump}; set search_path to public`);
    return {
      dialect: new PGliteDialect({ pglite }),
      query: async (statement) => (await pglite.query(statement)).rows,
      remove: async () => undefined,
    };
  }
  const { url, drop } = await emptyDatabase(cluster);
  const query = async (statement: string) => {
    const client = await connect(cluster, new URL(url).pathname.slice(1));
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };
  await query(dump);
  return { dialect: dialectOf(url), query, remove: drop };
};

const databases: readonly [string, typeof openSqlite, KeptSetups, string][] = [
  [
    'SQLite',
    openSqlite,
    kept.sqlite,
    "select name, sql as shape from sqlite_master where name not like 'sqlite_%' order by name",
  ],
  [
    'PostgreSQL',
    openPostgres,
    kept.postgres,
    `select table_name || '.' || column_name as name, data_type || ' ' || is_nullable as shape
       from information_schema.columns where table_schema = 'public'
     union all select indexname, indexdef from pg_indexes where schemaname = 'public'
     union all select conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
     order by 1, 2`,
  ],
];

describe.each(databases)('the first database, on %s,', (_, open, setups, shape) => {
  let copy: Opened;
  let server: TestServer;
  beforeAll(async () => {
    copy = await open(true);
    server = await startServer({
      storage: await openStorage(copy.dialect, createSealer([keptKey]), createAuditChain(auditKey)),
    });
  }, startTimeout);
  afterAll(async () => {
    await server.close();
    await copy.remove();
  });

  it('has its events chained as they are found', async () => {
    const { events, faults } = await server.storage.snapshot((tx) =>
      checkTrail(tx.auditTrail.lines(), auditKey),
    );
    expect(events).toBeGreaterThan(50);
    expect(faults).toEqual([]);
    expect(await server.storage.auditTrail.isOfKey()).toBe(true);
  });

  it('has a setup in every state', () => {
    expect(setups.map(({ state }) => state)).toEqual(Object.keys(states));
    expect(setups.filter(({ document }) => document?.isDone)).toHaveLength(1);
  });

  it.each(setups)('opens the setup "$state"', async ({ setupId, session, document }) => {
    const browser = openBrowser(server);
    if (session === null) {
      // Nobody has claimed it: a new link still leads into it.
      const { url } = await openStaff(server).call('createLink', { params: { id: setupId }, body: {} });
      await browser.call('claimLink', { body: { token: new URL(url).pathname.slice('/l/'.length) } });
    } else browser.setCookie('__Host-sid', session);
    const opened = await browser.call('getSetup', { params: { id: setupId } });
    if (document) expect(gistOf(opened)).toEqual(document);
    expect(opened.steps.length).toBeGreaterThan(0);
    for (const { id: step } of opened.steps) await browser.call('getStep', { params: { id: setupId, step } });
    expect((await server.storage.events.list(setupId)).length).toBeGreaterThan(0);
  });

  it('keeps its secrets readable', async () => {
    const [verified] = setups.filter(({ state }) => state === 'verified');
    const session = await server.storage.sessions.resume(verified?.session ?? '', server.now());
    const connection = await server.storage.connections.live(session?.id ?? '', verified?.setupId ?? '');
    expect(await server.storage.connections.accessToken(connection?.id ?? '')).toBeTruthy();
  });

  it('has its setups counted in the funnel', async () => {
    const { storage, deps, now } = server;
    await refreshOutdatedRows({ storage, guides: deps.guides, release: deps.release }, now());
    const { blueprints } = await openStaff(server).call('listBlueprints', {});
    const funnels = await Promise.all(
      blueprints.map(({ id }) => openStaff(server).call('getFunnel', { params: { id }, query: {} })),
    );
    const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0);
    expect(sum(funnels.map((funnel) => funnel.setups))).toBe(setups.length);
    // Some are open again: an answer or a later verification took the end back.
    const events = await Promise.all(setups.map(({ setupId }) => storage.events.list(setupId)));
    const ended = events.filter((its) => its.some(({ kind }) => kind === 'setup-done'));
    expect(ended.length).toBeGreaterThan(0);
    expect(sum(funnels.map(({ done }) => done))).toBe(ended.length);
    const signedIn = funnels.flatMap(({ stages }) => stages.filter(({ kind }) => kind === 'signed-in'));
    expect(sum(signedIn.map(({ reached }) => reached))).toBeGreaterThan(1);
  });

  // A migration that has run on somebody's database is never changed: what it would do differently never reaches that one.
  it('has, once migrated, the tables of a new database', async () => {
    const fresh = await open(false);
    const storage = await openStorage(fresh.dialect, createSealer([keptKey]));
    const expected = await fresh.query(shape);
    expect(expected.length).toBeGreaterThan(0);
    expect(await copy.query(shape), 'Add a migration instead of changing one').toEqual(expected);
    await storage.close();
    await fresh.remove();
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dialectOf, openDatabase } from '../apps/api/src/storage/database.ts';
import type { Db } from '../apps/api/src/storage/schema.ts';
import { type PageQuery, setupPagesOn } from '../apps/api/src/storage/setup-pages.ts';
import { sorts } from '../apps/api/src/storage/setup-rows.ts';
import { connect, databaseUrl, startCluster } from '../apps/api/src/testing/postgres/cluster.ts';
import { findPostgres } from '../apps/api/src/testing/postgres/find-postgres.ts';
import { postgresWriter, type Seeded, seedSetups, sqliteWriter } from './cockpit-seed.ts';
import { seeded, typedSearches } from './customers.ts';

const sizes = [10_000, 100_000] as const;
const queries = 200;
const pageLength = 50;
const timesEach = 5;
const seed = 7;

const p95 = (times: readonly number[]): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN) * 100) / 100;
};

/** Milliseconds of each, the median of a few times each: another program on the machine is not what is measured. */
const timed = async <Item>(
  items: readonly Item[],
  ask: (item: Item) => Promise<unknown>,
): Promise<number> => {
  for (const item of items) await ask(item);
  const medians: number[] = [];
  for (const item of items) {
    const times: number[] = [];
    for (let time = 0; time < timesEach; time += 1) {
      const started = performance.now();
      await ask(item);
      times.push(performance.now() - started);
    }
    medians.push(times.toSorted((a, b) => a - b)[Math.floor(timesEach / 2)] ?? Number.NaN);
  }
  return p95(medians);
};

const queryOf = (search: string, place: number): PageQuery => ({
  search,
  stage: undefined,
  sort: sorts[place % sorts.length] ?? 'active',
  direction: Math.floor(place / sorts.length) % 2 === 0 ? 'asc' : 'desc',
  after: undefined,
  limit: pageLength,
});

const measure = async (database: string, setups: number, db: Db, made: readonly Seeded[]): Promise<void> => {
  const { page } = setupPagesOn(db);
  const random = seeded(seed);
  const names = made.map(({ customer }) => customer);
  const searches = typedSearches(queries, names, random).map(queryOf);
  const firstPages = searches.map((_, place) => queryOf('', place));
  const some = searches.map(() => made[Math.floor(random() * made.length)]?.id ?? '');
  const found = [];
  for (const query of searches) found.push((await page(query)).setups.length);
  const figures = {
    database,
    setups,
    firstPageP95: await timed(firstPages, page),
    searchP95: await timed(searches, page),
    bareP95: await timed(some, (id) =>
      db.selectFrom('setupRows').select('summary').where('setupId', '=', id).executeTakeFirst(),
    ),
  };
  const none = found.filter((count) => count === 0).length;
  console.log(`${database}, ${setups} setups (${none} of ${queries} searches without a hit)`);
  console.log(`  the first page   ${figures.firstPageP95.toFixed(2).padStart(8)} ms`);
  console.log(`  a search         ${figures.searchP95.toFixed(2).padStart(8)} ms`);
  console.log(`  a bare query     ${figures.bareP95.toFixed(2).padStart(8)} ms`);
  console.log(JSON.stringify(figures));
};

const onSqlite = async (folder: string, setups: number): Promise<void> => {
  const file = join(folder, `${setups}.db`);
  const db = await openDatabase(dialectOf(`sqlite:${file}`));
  const writer = sqliteWriter(file);
  const made = await seedSetups(setups, writer.write);
  writer.close();
  await measure('sqlite', setups, db, made);
  await db.destroy();
};

const onPostgres = async (cluster: string, setups: number): Promise<void> => {
  const name = `setups_${setups}`;
  const admin = await connect(cluster);
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const url = databaseUrl(cluster, name);
  const db = await openDatabase(dialectOf(url));
  const writer = await postgresWriter(url);
  const made = await seedSetups(setups, writer.write);
  await writer.close();
  await measure('postgres', setups, db, made);
  await db.destroy();
};

/**
 * The staff list with 10,000 and 100,000 setups, on SQLite and PostgreSQL: the 95th percentile of its first page and of a
 * search, sorted by each column, beside a bare indexed query. A JSON line each.
 */
export const benchCockpit = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'orgready-bench-'));
  for (const setups of sizes) await onSqlite(folder, setups);
  await rm(folder, { recursive: true });
  const programs = findPostgres();
  if (programs === undefined) return console.log('PostgreSQL is not installed: not measured.');
  const cluster = startCluster(programs);
  try {
    for (const setups of sizes) await onPostgres(cluster.folder, setups);
  } finally {
    await cluster.close();
  }
};

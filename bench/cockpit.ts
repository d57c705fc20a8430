import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SetupSummary } from '@orgready/shared/contract/entities';
import { funnelOf } from '../apps/api/src/documents/funnel.ts';
import { createGuides } from '../apps/api/src/domain/guides.ts';
import { findPostgres } from '../apps/api/src/storage/backup/find-postgres.ts';
import { dialectOf, openDatabase } from '../apps/api/src/storage/database.ts';
import type { Db } from '../apps/api/src/storage/schema.ts';
import { createSealer } from '../apps/api/src/storage/seal.ts';
import { type PageQuery, setupPagesOn } from '../apps/api/src/storage/setup-pages.ts';
import { setupRowsOn, sorts } from '../apps/api/src/storage/setup-rows.ts';
import { storageOn } from '../apps/api/src/storage/storage.ts';
import { connect, databaseUrl, startCluster } from '../apps/api/src/testing/postgres/cluster.ts';
import { guides as allGuides } from '../packages/guides/src/index.ts';
import {
  benchRelease,
  blueprintId,
  personAt,
  postgresWriter,
  seedSetups,
  sqliteWriter,
  versions,
  type Writer,
} from './cockpit-seed.ts';
import { forms, seeded, typedSearches } from './customers.ts';
import { median, percentile, round } from './figures.ts';

/** `SIZES=1000` measures others. */
const sizes = process.env.SIZES?.split(',').map(Number) ?? [10_000, 100_000];
const guides = createGuides(allGuides, true);
/** Only reads: which database it is makes no difference to them. */
const bareDialect = dialectOf('sqlite::memory:');
const queries = 200;
const pageLength = 50;
const timesEach = 7;
const seed = 7;

/** A database with this many setups. */
interface Filled {
  readonly db: Db;
  readonly setups: readonly SetupSummary[];
}

const p95 = (times: readonly number[]): number => round(percentile(times, 0.95), 2);

const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/**
 * Returns the 95th percentile, in milliseconds, of the works of each database, where the median of a few times counts.
 * The databases take turns, so that another program on the machine slows all of them down.
 */
const timed = async (works: readonly (readonly (() => Promise<unknown>)[])[]): Promise<readonly number[]> => {
  const medians = works.map((): number[] => []);
  for (let place = 0; place < queries; place += 1) {
    const times = works.map((): number[] => []);
    for (const of of works) await of[place]?.();
    for (let time = 0; time < timesEach; time += 1)
      for (const [at, of] of works.entries())
        times[at]?.push(await timeOf(of[place] ?? (async () => undefined)));
    for (const [at, own] of times.entries()) medians[at]?.push(median(own));
  }
  return medians.map(p95);
};

const queryOf = (search: string, place: number): PageQuery => ({
  search,
  stage: undefined,
  sort: sorts[place % sorts.length] ?? 'active',
  direction: Math.floor(place / sorts.length) % 2 === 0 ? 'asc' : 'desc',
  after: undefined,
  limit: pageLength,
});

type Work = () => Promise<unknown>;

/** Returns what is timed in a database: the works of each figure. */
const worksIn = ({ db, setups }: Filled) => {
  const storage = storageOn(db, bareDialect, createSealer([randomBytes(32)]));
  const { page } = setupPagesOn(db);
  const random = seeded(seed);
  const searches = typedSearches(
    queries,
    setups.map(({ customer }) => customer),
    random,
  ).map(queryOf);
  const some = searches.flatMap(() => setups[Math.floor(random() * setups.length)] ?? []);
  return {
    searches,
    firstPage: searches.map(
      (_, place): Work =>
        () =>
          page(queryOf('', place)),
    ),
    search: searches.map(
      (query): Work =>
        () =>
          page(query),
    ),
    // Whose setups are there; then with a search, and with one that finds customers of other people only.
    assignee: searches.map(
      (query, place): Work =>
        () =>
          page({
            ...query,
            search:
              place % 3 === 0 ? '' : place % 3 === 1 ? query.search : (forms[place % forms.length] ?? ''),
            assignee: personAt(place + 1),
          }),
    ),
    // Of all setups, of one version, of one month, and of one year.
    funnel: searches.map((_, place): Work => {
      const version = place % 4 === 1 ? 1 + (place % versions) : undefined;
      const month = `2026-${String(1 + (place % 10)).padStart(2, '0')}`;
      const period = place % 4 === 2 ? month : place % 4 === 3 ? '2026' : undefined;
      return () => funnelOf({ storage, guides }, { blueprintId, version, period }, 'en');
    }),
    bare: some.map(
      ({ id }): Work =>
        () =>
          db.selectFrom('setupRows').select('summary').where('setupId', '=', id).executeTakeFirst(),
    ),
    // As most events change it.
    patch: some.map(
      (setup): Work =>
        () => {
          const summary = { ...setup, activeAt: setup.activeAt + Math.floor(random() * 1e9) };
          return db
            .transaction()
            .execute((tx) => setupRowsOn(tx).save({ summary, linksUntil: null, release: benchRelease }));
        },
    ),
  };
};

const measure = async (database: string, filled: readonly Filled[]): Promise<void> => {
  const works = filled.map(worksIn);
  const firstPages = await timed(works.map(({ firstPage }) => firstPage));
  const searches = await timed(works.map(({ search }) => search));
  const ofAssignees = await timed(works.map(({ assignee }) => assignee));
  const funnels = await timed(works.map(({ funnel }) => funnel));
  const bares = await timed(works.map(({ bare }) => bare));
  const patches = await timed(works.map(({ patch }) => patch));
  for (const [at, { db, setups }] of filled.entries()) {
    let none = 0;
    for (const query of works[at]?.searches ?? [])
      if ((await setupPagesOn(db).page(query)).setups.length === 0) none += 1;
    const figures = {
      database,
      setups: setups.length,
      firstPageP95: firstPages[at],
      searchP95: searches[at],
      assigneeP95: ofAssignees[at],
      funnelP95: funnels[at],
      bareP95: bares[at],
    };
    console.log(`${database}, ${setups.length} setups (${none} of ${queries} searches without a hit)`);
    console.log(`  the first page   ${String(firstPages[at]).padStart(8)} ms`);
    console.log(`  a search         ${String(searches[at]).padStart(8)} ms`);
    console.log(`  of an assignee   ${String(ofAssignees[at]).padStart(8)} ms`);
    console.log(`  a funnel         ${String(funnels[at]).padStart(8)} ms`);
    console.log(`  a bare query     ${String(bares[at]).padStart(8)} ms`);
    console.log(`  a row patched    ${String(patches[at]).padStart(8)} ms`);
    console.log(JSON.stringify(figures));
  }
};

const fill = async (url: string, count: number, open: () => Writer | Promise<Writer>): Promise<Filled> => {
  const db = await openDatabase(dialectOf(url));
  const writer = await open();
  const setups = await seedSetups(count, writer.write);
  await writer.close();
  return { db, setups };
};

const onSqlite = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'orgready-bench-'));
  const filled: Filled[] = [];
  for (const size of sizes) {
    const file = join(folder, `${size}.db`);
    filled.push(await fill(`sqlite:${file}`, size, () => sqliteWriter(file)));
  }
  await measure('sqlite', filled);
  for (const { db } of filled) await db.destroy();
  await rm(folder, { recursive: true });
};

const onPostgres = async (cluster: string): Promise<void> => {
  const filled: Filled[] = [];
  for (const size of sizes) {
    const admin = await connect(cluster);
    await admin.query(`CREATE DATABASE setups_${size}`);
    await admin.end();
    const url = databaseUrl(cluster, `setups_${size}`);
    filled.push(await fill(url, size, () => postgresWriter(url)));
  }
  await measure('postgres', filled);
  for (const { db } of filled) await db.destroy();
};

/**
 * The staff list with 10,000 and 100,000 setups, on SQLite and PostgreSQL: the 95th percentile of its first page and of a
 * search, sorted by each column, and of the funnel, beside a bare indexed query. A JSON line each.
 */
export const benchCockpit = async (): Promise<void> => {
  await onSqlite();
  const programs = findPostgres();
  if (programs === undefined) return console.log('PostgreSQL is not installed: not measured.');
  const cluster = startCluster(programs);
  try {
    await onPostgres(cluster.folder);
  } finally {
    await cluster.close();
  }
};

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { findPostgres } from '../../apps/api/src/storage/backup/find-postgres.ts';
import { connect, databaseUrl, startCluster } from '../../apps/api/src/testing/postgres/cluster.ts';
import type { Query } from './compare.ts';

export interface CrashDatabase {
  readonly url: string;
  readonly query: Query;
  /** SIGKILL to PostgreSQL's first process; it is started again. Absent for SQLite, which is part of the product's process. */
  readonly kill?: () => void;
  close(): Promise<void>;
}

/** On a disk: what was acknowledged has to have reached it. */
const openSqlite = async (): Promise<CrashDatabase> => {
  const folder = await mkdtemp(join(tmpdir(), 'orgready-crash-'));
  const file = join(folder, 'orgready.db');
  return {
    url: `sqlite:${file}`,
    async query(statement) {
      const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
      try {
        return database.prepare(statement).all();
      } finally {
        database.close();
      }
    },
    close: () => rm(folder, { recursive: true }),
  };
};

const openPostgres = async (programs: string): Promise<CrashDatabase> => {
  const cluster = startCluster(programs, { isDurable: true });
  const name = 'product';
  const first = await connect(cluster.folder);
  await first.query(`create database ${name}`);
  await first.end();
  return {
    url: databaseUrl(cluster.folder, name),
    async query(statement) {
      const client = await connect(cluster.folder, name);
      try {
        return (await client.query(statement)).rows;
      } finally {
        await client.end();
      }
    },
    kill: () => cluster.kill(),
    close: () => cluster.close(),
  };
};

/** A new, empty database on each that the product runs on and that is installed here. */
export const crashDatabases = (): readonly (readonly [string, () => Promise<CrashDatabase>])[] => {
  const programs = findPostgres();
  return [
    ['SQLite', openSqlite],
    ...(programs === undefined ? [] : [['PostgreSQL', () => openPostgres(programs)] as const]),
  ];
};

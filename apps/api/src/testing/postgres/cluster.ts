import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { scratch } from '../scratch.ts';

export interface Cluster {
  /** The folder with everything that belongs to it, its socket too. */
  readonly folder: string;
  /** Ends it with all of its connections, and starts it again after so many milliseconds. */
  restart(milliseconds: number): void;
  /** Sends SIGKILL to its first process, and starts it again as soon as the others are gone. */
  kill(): void;
  /** Stops it and removes its folder. */
  close(): Promise<void>;
}

/** A socket's path has at most 107 bytes, and the user that PostgreSQL runs as has to get there. */
const isReachable = (folder: string): boolean =>
  folder.length <= 60 &&
  (folder === dirname(folder) || ((statSync(folder).mode & 0o001) !== 0 && isReachable(dirname(folder))));

/**
 * Starts a cluster and returns at once: `connect` waits until it answers.
 * @param isDurable whether a commit is on the disk before it is acknowledged, as PostgreSQL has it by default.
 */
export const startCluster = (
  programs: string,
  { isDurable = false }: { readonly isDurable?: boolean } = {},
): Cluster => {
  // A database has hundreds of files: a disk takes half a second to copy them.
  const place = isDurable ? tmpdir() : scratch;
  const folder = mkdtempSync(join(isReachable(place) ? place : '/tmp', 'orgready-pg-'));
  const keeper = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('./keeper.ts', import.meta.url)),
      programs,
      folder,
      ...(isDurable ? ['durable'] : []),
    ],
    // Detached: Ctrl-C in a terminal must not end it before it has cleaned up.
    { detached: true, stdio: ['pipe', 'ignore', 'inherit'] },
  );
  const ended = once(keeper, 'exit');
  return {
    folder,
    restart(milliseconds) {
      keeper.stdin?.write(`${milliseconds}`);
    },
    kill() {
      keeper.stdin?.write('kill');
    },
    async close() {
      keeper.stdin?.end();
      await ended;
    },
  };
};

/** Returns the address of a database in the cluster of that folder. */
export const databaseUrl = (folder: string, database: string): string =>
  `postgres://orgready@localhost:5432/${database}?host=${encodeURIComponent(folder)}`;

/** No socket yet, nobody listens on it yet, or "the database system is starting up". */
const notYet = new Set(['ENOENT', 'ECONNREFUSED', '57P03']);

/** Opens a connection to a database of the cluster, and waits until the cluster has started. */
export const connect = async (folder: string, database = 'postgres'): Promise<pg.Client> => {
  for (;;) {
    const client = new pg.Client(databaseUrl(folder, database));
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (!notYet.has(String((error as { code?: unknown }).code)) || !existsSync(folder)) throw error;
      await pause(50);
    }
  }
};

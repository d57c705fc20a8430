import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chown, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A program of its own: `keeper.ts <folder of programs> <folder> [durable]` makes a cluster in the folder, runs it, and stops and
 * removes it once its standard input ends. A number on its standard input restarts the cluster, which is then away for so many
 * milliseconds; `kill` ends its first process with SIGKILL, and it is started again. The system closes that pipe however the starter ends, SIGKILL included.
 */
const [programs = '', folder = '', durability] = process.argv.slice(2);

/** PostgreSQL refuses to run as root. */
const user = ((): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((what) => spawnSync('id', [what, name], { encoding: 'utf8' }).stdout);
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody');
})();

/** Nothing survives most runs: what makes a database durable only costs time. */
const undurable = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  // It is in memory.
  max_wal_size: '64MB',
};
const settings = {
  listen_addresses: '',
  unix_socket_directories: folder,
  max_connections: '1000',
  ...(durability === 'durable' ? {} : undurable),
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
  dynamic_shared_memory_type: 'mmap',
};

let child: ChildProcess | undefined;
let isStopping = false;

const start = (program: string, args: readonly string[]): ChildProcess => {
  child = spawn(join(programs, program), args, {
    cwd: folder,
    // The path only: PGDATA and its kind would change what is started.
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...user,
  });
  return child;
};

const exitOf = async (process: ChildProcess): Promise<{ code: number | null; errors: string }> => {
  let errors = '';
  process.stderr?.on('data', (chunk: Buffer) => (errors = (errors + chunk).slice(-4_000)));
  const [code] = await once(process, 'close');
  return { code, errors };
};

const removeAndExit = async (code: number): Promise<void> => {
  await rm(folder, { recursive: true, force: true, maxRetries: 20 });
  process.exit(code);
};

/** Sends SIGQUIT, PostgreSQL's immediate shutdown; the folder is removed once the child has ended. */
const stop = (): void => {
  isStopping = true;
  child?.kill('SIGQUIT');
};

/** Milliseconds until PostgreSQL is started again after it was ended; undefined: not at all. */
let restartAfter: number | undefined;
/** How often it may still fail to start after it was killed: the processes that it has left behind keep it from starting. */
let triesLeft = 0;
process.stdin.on('data', (text) => {
  if (String(text) === 'kill') {
    triesLeft = 100;
    child?.kill('SIGKILL');
    return;
  }
  restartAfter = Number(text);
  // Fast shutdown: every connection is ended.
  child?.kill('SIGINT');
});
process.stdin.on('close', stop).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

if (user) await chown(folder, user.uid, user.gid);
const data = join(folder, 'data');
const made = await exitOf(
  start('initdb', [
    `--pgdata=${data}`,
    '--username=orgready',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
    '--no-instructions',
  ]),
);
let ended = made;
while ((ended.code === 0 || triesLeft > 0) && !isStopping) {
  ended = await exitOf(
    start('postgres', [
      '-D',
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ]),
  );
  if (restartAfter === undefined && triesLeft === 0) break;
  triesLeft = Math.max(0, triesLeft - 1);
  await pause(restartAfter ?? 50);
  restartAfter = undefined;
}
if (!isStopping) console.error(`PostgreSQL ended with ${ended.code}: ${ended.errors}`);
await removeAndExit(isStopping ? 0 : 1);

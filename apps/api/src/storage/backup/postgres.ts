import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { writeWhole } from './files.ts';
import { findPostgres } from './find-postgres.ts';

const programs = ['pg_dump', 'pg_restore', 'psql'] as const;
type Program = (typeof programs)[number];

/** Throws a line for the operator when PostgreSQL's programs are not installed here. */
const folderOf = (): string => {
  const folder = findPostgres(programs);
  if (folder === undefined)
    throw new Error(
      `${programs.join(', ')} are not installed here; a package such as postgresql-client has them`,
    );
  return folder;
};

/** @param url of the database that the program connects to; undefined for one that reads a file only. */
const start = (
  program: Program,
  url: string | undefined,
  args: readonly string[],
  stdio: readonly ['ignore' | 'pipe', 'ignore' | 'pipe'] = ['ignore', 'ignore'],
): ChildProcess => {
  const address = url === undefined ? undefined : new URL(url);
  const password = decodeURIComponent(address?.password ?? '');
  // Other users of the machine see the arguments of a program.
  if (address) address.password = '';
  return spawn(join(folderOf(), program), [...args, ...(address ? [`--dbname=${address.href}`] : [])], {
    env: { ...process.env, ...(password === '' ? {} : { PGPASSWORD: password }) },
    stdio: [...stdio, 'pipe'],
  });
};

/** Resolves when the program has ended well; rejects with its own words otherwise. */
const end = async (program: Program, child: ChildProcess): Promise<void> => {
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors = (errors + chunk).slice(-2_000);
  });
  const [code] = await once(child, 'close');
  const words = errors.trim().replaceAll(/\s*\n\s*/g, '; ') || `exit code ${code}`;
  if (code !== 0) throw new Error(`${program} failed: ${words}`);
};

/** Dumps a database while it is used: the dump is of one moment, and whole before it has its name. */
export const backUpPostgres = (url: string, target: string): Promise<void> =>
  writeWhole(target, async (part) => {
    const args = ['--format=custom', '--no-owner', '--no-privileges', `--file=${part}`];
    await end('pg_dump', start('pg_dump', url, args));
    await readWholeDump(part);
  });

/** Reads all of a dump and throws if it is damaged or cut short. */
export const readWholeDump = (dump: string): Promise<void> =>
  end('pg_restore', start('pg_restore', undefined, ['--file=/dev/null', dump]));

/**
 * Puts the tables of a dump in the place of all tables of a database, in one transaction.
 * @param tables those to be dropped.
 */
export const restorePostgres = async (
  dump: string,
  url: string,
  tables: readonly string[],
): Promise<void> => {
  const psql = start(
    'psql',
    url,
    ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', '--file=-'],
    ['pipe', 'ignore'],
  );
  const script = start(
    'pg_restore',
    undefined,
    ['--no-owner', '--no-privileges', '--file=-', dump],
    ['ignore', 'pipe'],
  );
  const [psqlEnded, scriptEnded] = [end('psql', psql), end('pg_restore', script)];
  // Each is awaited below, in turn.
  psqlEnded.catch(() => undefined);
  scriptEnded.catch(() => undefined);
  const { stdin } = psql;
  if (!stdin || !script.stdout) throw new Error('The programs of PostgreSQL have no pipes');
  const drops = tables.map((table) => `drop table "${table}" cascade;\n`).join('');
  stdin.write(`begin;\nset client_min_messages = warning;\n${drops}`);
  await pipeline(script.stdout, stdin, { end: false }).catch(() => undefined);
  // Without a commit nothing has happened.
  if (
    await scriptEnded.then(
      () => true,
      () => false,
    )
  )
    stdin.write('commit;\n');
  stdin.end();
  await psqlEnded;
  await scriptEnded;
};

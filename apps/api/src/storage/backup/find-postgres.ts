import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Where Debian keeps the programs: not on the path, a folder a version. */
const debian = '/usr/lib/postgresql';

const debianFolders = (): string[] =>
  existsSync(debian)
    ? readdirSync(debian)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(debian, version, 'bin'))
    : [];

const configuredFolder = (): string =>
  spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim() ?? '';

/** Returns a folder that has all of these programs of PostgreSQL; undefined when there is none. */
export const findPostgres = (programs: readonly string[] = ['initdb', 'postgres']): string | undefined => {
  const isComplete = (folder: string): boolean =>
    isAbsolute(folder) && programs.every((program) => existsSync(join(folder, program)));
  return [...(process.env.PATH ?? '').split(delimiter), configuredFolder(), ...debianFolders()].find(
    isComplete,
  );
};

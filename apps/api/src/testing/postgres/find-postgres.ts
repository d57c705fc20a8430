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

/** Returns the folder of PostgreSQL's server programs; undefined when they are not installed. */
export const findPostgres = (): string | undefined => {
  const isComplete = (folder: string): boolean =>
    isAbsolute(folder) && ['initdb', 'postgres'].every((program) => existsSync(join(folder, program)));
  return [...(process.env.PATH ?? '').split(delimiter), configuredFolder(), ...debianFolders()].find(
    isComplete,
  );
};

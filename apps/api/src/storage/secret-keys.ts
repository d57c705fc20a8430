import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const keyFileOf = (databaseFile: string): string => `${databaseFile}.key`;

/**
 * The key of a development database, in a file beside it that only its owner may read; made the first time.
 * A copy of the database file alone gives no tokens.
 */
export const keysBeside = (databaseFile: string): readonly Buffer[] => {
  const file = keyFileOf(databaseFile);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8')
    .trim()
    .split(',')
    .map((key) => Buffer.from(key, 'base64'));
};

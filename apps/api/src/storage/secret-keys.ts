import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** `key` seals secrets, `audit-key` marks the audit trail. */
type Kind = 'key' | 'audit-key';

export const keyFileOf = (databaseFile: string, kind: Kind): string => `${databaseFile}.${kind}`;

/**
 * The keys of a development database, in a file beside it that only its owner may read; made the first time.
 * A copy of the database file alone gives no tokens, and no audit trail that verifies.
 */
export const keysBeside = (databaseFile: string, kind: Kind): readonly Buffer[] => {
  const file = keyFileOf(databaseFile, kind);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8')
    .trim()
    .split(',')
    .map((key) => Buffer.from(key, 'base64'));
};

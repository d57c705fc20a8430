import { existsSync } from 'node:fs';
import { type Config, databaseFile } from '../../config.ts';
import { keysOf } from '../../keys.ts';
import { keyIdOf } from '../../storage/seal.ts';
import { keyFileOf } from '../../storage/secret-keys.ts';
import type { KeyUse } from './database.ts';
import { type Finding, failed, noted, passed } from './finding.ts';

/** Returns whether every sealed record has its key, and which keys are not needed anymore. */
export const examineKeys = (config: Config, uses: readonly KeyUse[]): readonly Finding[] => {
  const file =
    config.secretKeys === null ? keyFileOf(databaseFile(config.databaseUrl) ?? '', 'key') : undefined;
  if (file !== undefined && !existsSync(file))
    return [failed('keys', `${file} is missing: what was sealed with it counts as gone`)];
  const ids = keysOf(config).map(keyIdOf);
  const [first = '', ...older] = ids;
  const lost = uses.filter(({ keyId }) => !ids.includes(keyId));
  const used = older.filter((id) => uses.some(({ keyId }) => keyId === id));
  const unused = older.filter((id) => !used.includes(id));
  return [
    ...lost.map(({ column, keyId, count }) =>
      failed(
        'keys',
        `${count} in ${column} are sealed with key ${keyId}, which is not configured: they count as gone`,
      ),
    ),
    ...(lost.length === 0 ? [passed('keys', `key ${first} seals; every sealed record has its key`)] : []),
    ...used.map((id) =>
      noted('keys', `key ${id} still opens records; "pnpm orgready reseal" makes it unnecessary`),
    ),
    ...unused.map((id) => noted('keys', `key ${id} opens nothing anymore and can be taken out`)),
  ];
};

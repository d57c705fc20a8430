import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { databaseFile, readConfig } from '../config.ts';
import { backUpPostgres } from '../storage/backup/postgres.ts';
import { backUpSqlite } from '../storage/backup/sqlite.ts';
import { type Command, exitCodes, OperatorError } from './command.ts';
import { withDatabase } from './open-existing.ts';

export const backup: Command = {
  summary: 'copies the database to a file while the servers run',
  parameters: ['file'],
  details: [
    'The copy is of one moment, checked, and readable by its owner only. An existing file is never replaced.',
    'It does not hold SECRET_KEYS and AUDIT_KEY: keep those elsewhere. For PostgreSQL it runs pg_dump.',
  ],
  async run({ env, args, print }) {
    const { databaseUrl } = readConfig(env);
    const target = resolve(args[0] ?? '');
    if (existsSync(target)) throw new OperatorError(`${target} exists already; name another file`);
    // Refuses a database that the restore of this release would refuse.
    await withDatabase({ databaseUrl }, async () => undefined);
    const file = databaseFile(databaseUrl);
    await (file === undefined ? backUpPostgres(databaseUrl, target) : backUpSqlite(file, target));
    print(`${target} holds the database as of now (${statSync(target).size} bytes)`);
    return exitCodes.ok;
  },
};

import { type Config, databaseFile } from './config.ts';
import { keysBeside } from './storage/secret-keys.ts';

/** Returns the keys that seal and open secrets: the configured ones, or those beside the database file, made if they are missing. */
export const keysOf = (config: Pick<Config, 'secretKeys' | 'databaseUrl'>): readonly Buffer[] =>
  config.secretKeys ?? keysBeside(databaseFile(config.databaseUrl) ?? '');

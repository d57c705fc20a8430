import { type Config, databaseFile } from './config.ts';
import { keysBeside } from './storage/secret-keys.ts';

/** Returns the keys that seal and open secrets: the configured ones, or those beside the database file, made if they are missing. */
export const keysOf = (config: Pick<Config, 'secretKeys' | 'databaseUrl'>): readonly Buffer[] =>
  config.secretKeys ?? keysBeside(databaseFile(config.databaseUrl) ?? '', 'key');

/** Returns the key of the audit trail: the configured one, or the one beside the database file, made if it is missing. */
export const auditKeyOf = ({ auditKey, databaseUrl }: Pick<Config, 'auditKey' | 'databaseUrl'>): Buffer => {
  const [key] = auditKey === null ? keysBeside(databaseFile(databaseUrl) ?? '', 'audit-key') : [auditKey];
  if (key?.length !== 32) throw new Error('The file of the audit key does not hold one.');
  return key;
};

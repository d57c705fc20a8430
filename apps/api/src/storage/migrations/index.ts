import type { Migration } from 'kysely/migration';
import { up as firstTables } from './0001-first-tables.ts';

/** In the order of their names. A migration that has been released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': { up: firstTables },
};

import type { Migration } from 'kysely/migration';
import { up as firstTables } from './0001-first-tables.ts';
import { up as voidsOfFindings } from './0002-voids-of-findings.ts';

/** In the order of their names. A migration that has been released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': { up: firstTables },
  '0002-voids-of-findings': { up: voidsOfFindings },
};

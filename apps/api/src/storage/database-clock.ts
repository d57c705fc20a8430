import { sql } from 'kysely';

/**
 * Milliseconds since the epoch by the clock that all processes share: a lease as short as a call cannot rest on the clocks of
 * several machines. Where one process has the database, its own clock is that.
 */
export const databaseNow = (isShared: boolean) =>
  isShared
    ? sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`
    : sql<number>`${sql.lit(Date.now())}`;

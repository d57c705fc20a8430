/** SQLite result codes of a database that cannot serve now: busy, locked, read-only, I/O, corrupt, full, cannot open, not a database. */
const sqliteCodes: ReadonlySet<number> = new Set([5, 6, 8, 10, 11, 13, 14, 26]);
/**
 * PostgreSQL error classes: connection exceptions, insufficient resources (a full disk), operator intervention (shutdown), errors
 * of the system (a disk that fails); and a server that takes reads only.
 */
const postgresClass = /^(?:08|53|57|58|25006)/;
/** What `pg` says without a code: a connection that is lost, was lost since it was last used, or is not made in time. */
const lost = /timeout exceeded when trying to connect|timeout expired|Connection terminated|is not queryable/;
const network: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
]);

/** Whether the database, not the request, is why an error was thrown: the same request may succeed later. */
export const isStorageUnavailable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
  if (code === 'ERR_SQLITE_ERROR') return typeof errcode === 'number' && sqliteCodes.has(errcode & 0xff);
  if (typeof code !== 'string') return lost.test(error.message);
  return network.has(code) || (code.length === 5 && postgresClass.test(code));
};

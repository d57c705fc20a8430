import { ownPermissions } from './facts/own-permissions.ts';
import { objectsOf, readersOf } from './facts/shown-rows.ts';
import type { Fact, Failure, Read, Reading } from './model/fact.ts';
import type { ReaderPermission } from './permission-labels.ts';
import { mayRead } from './supersets.ts';

export type OwnPermissions = ReadonlyMap<ReaderPermission, boolean>;

/** The fact that decides whether no rows prove something: what the reader may do. */
export const rowsAreProvedBy: Fact<OwnPermissions> = ownPermissions;

/** What the reads of a fact returned: how many rows each, or undefined for what is not a list of rows. */
export type RowCounts = readonly { readonly read: Read; readonly rows: number | undefined }[];

/** Returns the objects of which a fact found no rows, with those that its sub-selects rest on. */
const emptyObjects = (counts: RowCounts): readonly string[] => {
  const queries = counts.flatMap(({ read, rows }) => {
    const objects = objectsOf(read);
    return rows === undefined || objects.length === 0 ? [] : [{ objects, rows }];
  });
  // Portions of one query are one list: it is empty only if each of them is.
  const byObject = Map.groupBy(queries, ({ objects }) => objects[0]);
  return [...byObject.values()]
    .filter((portions) => portions.every(({ rows }) => rows === 0))
    .flatMap((portions) => portions.flatMap(({ objects }) => objects));
};

/** Reasons for which the rest of a verification is not read either. */
const stopsReading: ReadonlySet<Failure['reason']> = new Set(['limit-low', 'signed-out', 'unreachable']);

/** Returns whether what the reader may do decides if no rows prove something. */
export const dependsOnReader = (counts: RowCounts): boolean => {
  const readers = emptyObjects(counts).map(readersOf);
  return !readers.includes('nobody') && readers.some((one) => one !== 'everybody');
};

/**
 * Returns why no rows prove nothing here; undefined if they do, or if there are rows (P 0).
 * @param own the reader's own permissions, as far as they are known.
 */
export const unprovedRows = (
  counts: RowCounts,
  own: Reading<OwnPermissions> | undefined,
): Failure | undefined => {
  const readers = emptyObjects(counts).map(readersOf);
  if (readers.includes('nobody')) return { reason: 'not-readable-by-api' };
  const has = (permission: ReaderPermission) => own?.state === 'read' && mayRead(own.value, permission);
  const hidden = readers.filter((one) => typeof one !== 'string').filter((one) => !one.some(has));
  if (hidden.length === 0) return undefined;
  // They are not known because nothing more is read now: that is the reason, and no permission would help.
  if (own?.state === 'failed' && stopsReading.has(own.failure.reason)) return own.failure;
  // Any of them would do: the one that is named first is the usual one.
  const lacks = [...new Set(hidden.flatMap((one) => one.slice(0, 1)))];
  return { reason: 'no-access', lacks };
};

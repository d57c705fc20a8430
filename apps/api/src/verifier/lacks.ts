import { apiRefusals } from '@orgready/guides/facts/api-access';
import { organization } from '@orgready/guides/facts/organization';
import type { AnyCheck } from '@orgready/guides/model/check';
import type { Fact, Failure, Reading } from '@orgready/guides/model/fact';
import { type OwnPermissions, rowsAreProvedBy } from '@orgready/guides/no-rows';
import {
  permissionLabels,
  type ReaderPermission,
  readerPermissions,
} from '@orgready/guides/permission-labels';
import type { Readings } from '@orgready/guides/readings';
import { mayRead } from '@orgready/guides/supersets';

/** A feature can be missing while the API answers: alone, this code does not say that the API is off. */
const ambiguous = 'FUNCTIONALITY_NOT_ENABLED';

/** Returns whether a failure is that the org, the user, or the sign-in has no API; never where the org answered a query. */
export const refusesApi = ({ code = '' }: Failure, readings: Readings): boolean => {
  const org = readings.get(organization);
  const isRefused = org?.state === 'failed' && apiRefusals[org.failure.code ?? ''] !== undefined;
  return apiRefusals[code] !== undefined && org?.state !== 'read' && (code !== ambiguous || isRefused);
};

/** Returns whether a reading failed in a way that the reader's own permissions can explain. */
const isAboutReader = (reading: Reading<unknown> | undefined, readings: Readings): boolean =>
  reading?.state === 'failed' &&
  (reading.failure.reason === 'no-access' || reading.failure.reason === 'not-readable-by-api') &&
  !refusesApi(reading.failure, readings);

/** Returns whether anything was refused that the reader's own permissions can explain. */
export const areRefused = (facts: Iterable<Fact<unknown>>, readings: Readings): boolean =>
  [...facts].some((fact) => fact.kind === 'read' && isAboutReader(readings.get(fact), readings));

const needsOf = (check: AnyCheck): readonly Fact<unknown>[] => Object.values<Fact<unknown>>(check.needs);

/** Returns the facts, with all that they rest on. */
const withEarlier = (facts: readonly Fact<unknown>[]): ReadonlySet<Fact<unknown>> => {
  const found = new Set(facts);
  // A set that grows while it is walked is walked to its end.
  for (const fact of found) for (const earlier of fact.after) found.add(earlier);
  return found;
};

/** Returns whether something that a check rests on was refused while the reader's own permissions are not read yet. */
export const waitsForOwn = (check: AnyCheck, readings: Readings): boolean =>
  !readings.has(rowsAreProvedBy) && areRefused(withEarlier(needsOf(check)), readings);

const isKnown = (name: string): name is ReaderPermission =>
  (readerPermissions as readonly string[]).includes(name);

/**
 * Returns the permissions, as printed in Setup, whose lack explains why facts were refused; empty if the reader has all of
 * them, so that nobody else would see more. Those that cannot be read may be lacking; those that this org does not have,
 * nobody has.
 */
export const lacksFor = (facts: readonly Fact<unknown>[], readings: Readings): readonly string[] => {
  const own = readings.get(rowsAreProvedBy) as Reading<OwnPermissions> | undefined;
  const mayLack = (permission: ReaderPermission): boolean =>
    own?.state !== 'read' || (own.value.has(permission) && !mayRead(own.value, permission));
  const named = [...withEarlier(facts)].flatMap((fact) => {
    const reading = readings.get(fact);
    if (fact.kind !== 'read' || reading?.state !== 'failed' || !isAboutReader(reading, readings)) return [];
    return reading.failure.lacks?.filter(isKnown) ?? fact.requires;
  });
  return [...new Set(named.filter(mayLack).map((permission) => permissionLabels[permission]))];
};

/** Returns the same for everything that a check needs. */
export const lacksForCheck = (check: AnyCheck, readings: Readings): readonly string[] =>
  lacksFor(needsOf(check), readings);

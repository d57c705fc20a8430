import type { CantTellReason } from '@orgready/shared/document/verdict';
import type { Changes } from './changes.ts';
import {
  type DerivedFact,
  deriveFact,
  type Fact,
  type Known,
  type Needs,
  type Read,
  type ReadFact,
  type Reading,
  type ValuesOf,
} from './fact.ts';
import type { SetupContext } from './setup-context.ts';

export const read = <T>(value: T): Reading<T> => ({ state: 'read', value });

export const unread = (reason: CantTellReason): Reading<never> => ({ state: 'failed', failure: { reason } });

/** Returns the first of the readings that failed or waits; `skipped` if none does. */
export const firstUnread = (...readings: readonly Reading<unknown>[]): Reading<never> => {
  for (const reading of readings)
    if (reading.state === 'failed' || reading.state === 'unasked') return reading;
  return { state: 'skipped' };
};

/** Returns the values of the facts, or the first reading that has none. */
const valuesOf = <N extends Needs>(
  needs: N,
  known: Known,
): { readonly values: ValuesOf<N> } | Reading<never> => {
  const values: Record<string, unknown> = {};
  const readings: Reading<unknown>[] = [];
  for (const [name, fact] of Object.entries<Fact<unknown>>(needs)) {
    const reading = known.get(fact);
    readings.push(reading);
    if (reading.state === 'read') values[name] = reading.value;
  }
  return readings.every(({ state }) => state === 'read')
    ? { values: values as ValuesOf<N> }
    : firstUnread(...readings);
};

/**
 * Derives a fact from others, once all of them are read. Otherwise it fails or waits as the first of them does, in
 * the order of `from`.
 */
export const deriveFrom = <N extends Needs, T>(fact: {
  readonly id: string;
  readonly from: N;
  derive(values: ValuesOf<N>, setup: SetupContext): Reading<T>;
  readonly changes?: Changes<T>;
}): DerivedFact<T> =>
  deriveFact({
    id: fact.id,
    ...(fact.changes ? { changes: fact.changes } : {}),
    after: Object.values(fact.from),
    derive: (setup, known) => {
      const found = valuesOf(fact.from, known);
      return 'values' in found ? fact.derive(found.values, setup) : found;
    },
  });

/**
 * Returns the `after` and `read` of a fact whose read depends on the values of others; nothing is read while one of
 * them is missing. Spread the result into `defineFact`.
 */
export const readFrom = <N extends Needs, Params = unknown>(
  from: N,
  ask: (values: ValuesOf<N>, setup: SetupContext<Params>) => ReturnType<ReadFact<unknown>['read']>,
): Pick<ReadFact<unknown>, 'after' | 'read'> => ({
  after: Object.values(from),
  read: (setup, known): Read | readonly Read[] | undefined => {
    const found = valuesOf(from, known);
    return 'values' in found ? ask(found.values, setup as SetupContext<Params>) : undefined;
  },
});

/** Returns the fact as an optional one: null if it is not read, for any reason. */
export const ifRead = <T>(fact: Fact<T>): DerivedFact<T | null> =>
  deriveFact<T | null>({
    id: `${fact.id}-if-read`,
    after: [fact],
    derive: (_setup, known) => {
      const reading = known.get(fact);
      return reading.state === 'read' ? reading : read(null);
    },
  });

/** Returns the fact as one that is null if there was nothing to read. A failure remains a failure. */
export const ifAsked = <T>(fact: Fact<T>): DerivedFact<T | null> =>
  deriveFact<T | null>({
    id: `${fact.id}-if-asked`,
    after: [fact],
    derive: (_setup, known) => {
      const reading = known.get(fact);
      return reading.state === 'skipped' ? read(null) : reading;
    },
  });

/**
 * One source of a value, null if the value certainly does not exist there; `isComplete` tells whether the source had
 * all of it.
 */
export interface Source<T> {
  readonly fact: Fact<T | null>;
  readonly isComplete: (value: T) => boolean;
}

/** Returns whether a source has answered completely, so that later sources are not needed. */
export const hasAnswered = <T>({ fact, isComplete }: Source<T>, known: Known): boolean => {
  const reading = known.get(fact);
  return reading.state === 'read' && reading.value !== null && isComplete(reading.value);
};

/**
 * Returns the value of the first source that has all of it; else the incomplete value of the first source; null if
 * every source was read and has none; else the failure of the first source that could not be read.
 */
export const firstOf = <T>(id: string, sources: readonly Source<T>[]): DerivedFact<T | null> =>
  deriveFact<T | null>({
    id,
    after: sources.map(({ fact }) => fact),
    derive: (_setup, known) => {
      const readings = sources.map(({ fact }) => known.get(fact));
      const complete = sources.findIndex((source) => hasAnswered(source, known));
      const best = readings[complete] ?? readings.find((one) => one.state === 'read' && one.value !== null);
      if (best) return best;
      if (readings.every(({ state }) => state === 'read')) return read(null);
      const missing = firstUnread(...readings);
      return missing.state === 'skipped' ? unread('not-readable-by-api') : missing;
    },
  });

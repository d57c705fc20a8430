import type { Check, Verdict } from '../model/check.ts';
import type { Fact, Needs, Reading, ValuesOf } from '../model/fact.ts';
import type { SetupContext } from '../model/setup-context.ts';
import { setupWith } from './setup.ts';

/** Readings of some facts; what is derived from them is derived. */
export type Given = ReadonlyMap<Fact<unknown>, Reading<unknown>>;

export const readingOf = <T>(fact: Fact<T>, given: Given, setup: SetupContext = setupWith()): Reading<T> => {
  const known = given.get(fact);
  if (known) return known as Reading<T>;
  if (fact.kind !== 'derived') throw new Error(`The test gives no reading of ${fact.id}`);
  return fact.derive(setup, { get: (other) => readingOf(other, given, setup) });
};

/** The verdict on these readings; undefined if one that the check needs is missing, in which case none is asked for. */
export const judged = <N extends Needs>(
  check: Check<string, N>,
  given: Given,
  setup: SetupContext = setupWith(),
): Verdict | undefined => {
  const values: Record<string, unknown> = {};
  for (const [name, fact] of Object.entries<Fact<unknown>>(check.needs)) {
    const reading = readingOf(fact, given, setup);
    if (reading.state !== 'read') return undefined;
    values[name] = reading.value;
  }
  return check.evaluate(values as ValuesOf<N>, setup);
};

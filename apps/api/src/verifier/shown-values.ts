import type { Fact, Reading } from '@orgready/guides/model/fact';
import type { Guide } from '@orgready/guides/model/guide';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import type { ShownFact, ShownValue } from '@orgready/guides/model/shown';
import { shownFactsOf, withDependencies } from '@orgready/guides/plan';
import { computeReading, type Readings } from '@orgready/guides/readings';

/** Adds what a shown fact rests on to what is known. Returns false if some of it was not read. */
const follow = (
  fact: ShownFact,
  known: Map<Fact<unknown>, Reading<unknown>>,
  setup: AnsweredContext,
): boolean => {
  for (const one of withDependencies([fact])) {
    if (known.has(one)) continue;
    if (one.kind === 'read') return false;
    known.set(one, computeReading(one, setup, known));
  }
  return true;
};

/**
 * Returns the values of the facts that a guide's pages show, as far as they follow from what the checks read: nothing is
 * read for them alone. What could not be read, or waits for an answer, is null; what a sign-in that ended hides is left out.
 */
export const shownValues = (
  guide: Guide,
  readings: Readings,
  setup: AnsweredContext,
): ReadonlyMap<string, ShownValue | null> => {
  const values = new Map<string, ShownValue | null>();
  const known = new Map(readings);
  for (const fact of shownFactsOf(guide, setup.params)) {
    const reading = follow(fact, known, setup) ? known.get(fact) : undefined;
    if (reading === undefined || (reading.state === 'failed' && reading.failure.reason === 'signed-out'))
      continue;
    values.set(fact.id, reading.state === 'read' ? (reading.value as ShownValue | null) : null);
  }
  return values;
};

import type { Fact, ReadFact, Reading } from '@orgready/guides/model/fact';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { computeReading, inheritedReading, type Readings } from '@orgready/guides/readings';
import type { KeptReading } from '@orgready/shared/document/kept-readings';
import type { Json, KeptReadings } from './kept-readings.ts';

/** Returns what to keep of a gathering; answers and derived facts are worked out again. @param raws by fact id. */
export const keepReadings = (readings: Readings, raws: ReadonlyMap<string, Json>): KeptReadings =>
  new Map(
    [...readings].flatMap(([fact, reading]): [string, KeptReading][] => {
      if (fact.kind !== 'read') return [];
      const raw = raws.get(fact.id);
      if (reading.state === 'read' && raw !== undefined) return [[fact.id, { state: 'read', raw }]];
      return [[fact.id, reading.state === 'failed' ? reading : { state: 'skipped' }]];
    }),
  );

const replayed = (
  fact: ReadFact<unknown>,
  kept: KeptReading | undefined,
  readings: Readings,
): Reading<unknown> => {
  switch (kept?.state) {
    case 'read': {
      const parsed = fact.shape.safeParse(kept.raw);
      return parsed.success
        ? { state: 'read', value: parsed.data }
        : { state: 'failed', failure: { reason: 'fault', code: 'UNEXPECTED_ANSWER' } };
    }
    case 'failed':
      return kept;
    case 'skipped':
      return inheritedReading(fact, readings);
    case undefined:
      // A fact that this release reads and the one that kept the readings did not.
      return { state: 'failed', failure: { reason: 'fault', code: 'NOT_KEPT' } };
  }
};

/**
 * Returns the readings of a gathering from what was kept of it, without an org.
 * @param facts in an order in which each comes after those in its `after`.
 */
export const replay = (
  facts: readonly Fact<unknown>[],
  kept: KeptReadings,
  setup: AnsweredContext,
): Readings => {
  const readings = new Map<Fact<unknown>, Reading<unknown>>();
  for (const fact of facts)
    readings.set(
      fact,
      fact.kind === 'read'
        ? replayed(fact, kept.get(fact.id), readings)
        : computeReading(fact, setup, readings),
    );
  return readings;
};

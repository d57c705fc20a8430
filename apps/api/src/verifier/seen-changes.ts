import type { Changing } from '@orgready/guides/model/changes';
import type { Fact } from '@orgready/guides/model/fact';
import type { Guide } from '@orgready/guides/model/guide';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { withDependencies } from '@orgready/guides/plan';
import { longestWindow, recordedChange } from '@orgready/guides/propagation';
import type { Readings } from '@orgready/guides/readings';
import type { Storage } from '../storage/storage.ts';
import { setupOfKept } from './judge-again.ts';
import { replay } from './replay.ts';

/** When the newest change of something was seen. */
type Changes = Readonly<Partial<Record<Changing, number>>>;

/** What was read of a setup before, as far as it shows changes. */
interface Earlier {
  /** Empty if someone else read it: what one user sees and another does not is no change. */
  readonly readings: Readings;
  /** The changes that were seen then. */
  readonly changes: Changes;
}

const comparable = (facts: readonly Fact<unknown>[]): readonly Fact<unknown>[] =>
  facts.filter((fact) => fact.kind !== 'answer' && fact.changes?.compared);

/** Returns what was read before of the facts that are compared with it. */
const readEarlier = async (
  { keptReadings }: Pick<Storage, 'keptReadings'>,
  setupId: string,
  guide: Guide,
  facts: readonly Fact<unknown>[],
  { connection }: AnsweredContext,
): Promise<Earlier> => {
  const lineage = withDependencies(comparable(facts));
  const file = await keptReadings.find(
    setupId,
    lineage.flatMap(({ kind, id }) => (kind === 'read' ? [id] : [])),
  );
  const isSameReader =
    file?.connection?.userId === connection?.userId && file?.connection?.orgId === connection?.orgId;
  return {
    readings:
      file && connection && isSameReader
        ? replay(lineage, new Map(Object.entries(file.readings)), setupOfKept(guide, file))
        : new Map(),
    changes: file?.changes ?? {},
  };
};

/** Returns what is compared of a fact, as text; undefined if there is nothing to compare. */
const textOf = (fact: Fact<unknown>, readings: Readings): string | undefined => {
  const reading = readings.get(fact);
  if (fact.kind === 'answer' || reading?.state !== 'read') return undefined;
  const value = fact.changes?.compared?.(reading.value) ?? null;
  return value === null ? undefined : JSON.stringify(value);
};

/** Returns when the newest change of each thing was seen; changes that are too old to matter are left out. */
export const seenChanges = (earlier: Earlier, readings: Readings, now: number): Changes => {
  const seen = [...readings.keys()].flatMap((fact): [Changing, number][] => {
    if (fact.kind === 'answer' || !fact.changes) return [];
    const { of } = fact.changes;
    const before = textOf(fact, earlier.readings);
    const after = textOf(fact, readings);
    const isDifferent = before !== undefined && after !== undefined && before !== after;
    const recorded = recordedChange(fact, readings, now);
    // A recent record shows itself when it was changed.
    const isOld = recorded === null || now - recorded >= longestWindow;
    const at = isDifferent && isOld ? now : recorded;
    return at === null ? [] : [[of, at]];
  });
  const all = [...(Object.entries(earlier.changes) as [Changing, number][]), ...seen];
  const newest = all.toSorted(([, one], [, other]) => one - other);
  return Object.fromEntries(newest.filter(([, at]) => now - at < longestWindow));
};

/**
 * Returns a function that adds to a context which changes its readings show, compared with what was read of the setup before.
 * @param facts those that are read now.
 */
export const followChanges = async (
  storage: Pick<Storage, 'keptReadings'>,
  setupId: string,
  guide: Guide,
  facts: readonly Fact<unknown>[],
  context: AnsweredContext,
): Promise<(readings: Readings) => AnsweredContext> => {
  const earlier = await readEarlier(storage, setupId, guide, facts, context);
  return (readings) => ({ ...context, changes: seenChanges(earlier, readings, context.now) });
};

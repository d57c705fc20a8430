import type { Fact, Failure, Read, ReadFact, Reading } from '@orgready/guides/model/fact';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { inheritedReading, knownTo, type Readings, workOut } from '@orgready/guides/readings';
import type { OrgSession } from '../salesforce/org-session.ts';
import { keyOf, type ReadAnswer, sendWave } from '../salesforce/planner.ts';
import type { DescribeCache } from './describe-cache.ts';
import { type Json, parseAndReduce } from './kept-readings.ts';

const asList = (reads: Read | readonly Read[] | undefined): readonly Read[] =>
  reads === undefined ? [] : 'via' in reads ? [reads] : reads;

/** Parses what came back. The answers of several list-like reads are one list. */
const readingOf = <T>(
  fact: ReadFact<T>,
  answers: readonly ReadAnswer[],
): { readonly reading: Reading<T>; readonly raw?: Json } => {
  for (const answer of answers)
    if (!answer.ok) return { reading: { state: 'failed', failure: answer.failure } };
  const values = answers.map((answer) => (answer.ok ? answer.value : undefined));
  const { parsed, reduced } = parseAndReduce(fact.shape, values.length === 1 ? values[0] : values.flat());
  return parsed.success
    ? { reading: { state: 'read', value: parsed.data }, raw: reduced }
    : { reading: { state: 'failed', failure: { reason: 'fault', code: 'UNEXPECTED_ANSWER' } } };
};

export interface GatherOptions {
  /** Undefined while nobody is signed in: every read is then `signed-out`. */
  readonly session: OrgSession | undefined;
  readonly setup: AnsweredContext;
  readonly describes: DescribeCache;
  /** Told between waves, so that checks can be judged as soon as their facts are there. */
  readonly onWave?: (readings: Readings) => Promise<void>;
  /** Called for each fact that was read, with Salesforce's answer reduced to what the fact looks at. */
  readonly onRaw?: (factId: string, raw: Json) => void;
}

/**
 * Reads facts, those that others depend on first. Facts that wait for nothing more are sent together: a wave costs
 * one round trip. Every fact ends with a reading; nothing Salesforce does makes this reject.
 * @param facts in an order in which each comes after those in its `after`.
 */
export const gather = async (facts: readonly Fact<unknown>[], options: GatherOptions): Promise<Readings> => {
  const { session, setup, describes, onWave, onRaw } = options;
  const { answers: _, ...unanswered } = setup;
  const readings = new Map<Fact<unknown>, Reading<unknown>>();
  /** Null for what is not kept. Only while somebody is signed in to a known org: nothing passes from one org to another. */
  const cacheKey = (fact: ReadFact<unknown>, reads: readonly Read[]): string | null =>
    fact.cached && session && setup.connection
      ? [setup.connection.orgId, setup.connection.userId, fact.id, ...reads.map(keyOf)].join(' ')
      : null;
  const refused = (failure: Failure): Reading<never> => ({ state: 'failed', failure });

  const send = async (
    wanted: readonly { readonly fact: ReadFact<unknown>; readonly reads: readonly Read[] }[],
  ): Promise<void> => {
    if (!session) {
      for (const { fact } of wanted) readings.set(fact, refused({ reason: 'signed-out' }));
      return;
    }
    const answers = await sendWave(
      session,
      wanted.flatMap(({ reads }) => reads),
    );
    for (const { fact, reads } of wanted) {
      const own = reads.map(
        (read): ReadAnswer => answers.get(keyOf(read)) ?? { ok: false, failure: { reason: 'fault' } },
      );
      const { reading, raw } = readingOf(fact, own);
      readings.set(fact, reading);
      if (raw === undefined) continue;
      onRaw?.(fact.id, raw);
      const key = cacheKey(fact, reads);
      if (key !== null) describes.set(key, { reading, raw });
    }
  };

  /** A column that was there when the object was described is gone: describe again and ask once more (A 3.2). */
  const mendColumns = async (sent: readonly ReadFact<unknown>[]): Promise<void> => {
    const stale = sent.filter((fact) => {
      const reading = readings.get(fact);
      return (
        reading?.state === 'failed' &&
        reading.failure.code === 'INVALID_FIELD' &&
        fact.after.some((earlier) => earlier.kind === 'read' && earlier.cached)
      );
    });
    if (stale.length === 0) return;
    const described = [...new Set(stale.flatMap((fact) => fact.after))].filter(
      (earlier): earlier is ReadFact<unknown> => earlier.kind === 'read' && earlier.cached,
    );
    const again = described.map((fact) => ({
      fact,
      reads: asList(fact.read(unanswered, knownTo(fact, readings))),
    }));
    for (const { fact, reads } of again) describes.drop(cacheKey(fact, reads) ?? '');
    await send(again);
    const asked = stale.map((fact) => ({
      fact,
      reads: asList(fact.read(unanswered, knownTo(fact, readings))),
    }));
    // Without a new describe there is nothing to ask, and nothing asked is not "nothing there".
    for (const { fact, reads } of asked)
      if (reads.length === 0) readings.set(fact, inheritedReading(fact, readings));
    await send(asked.filter(({ reads }) => reads.length > 0));
  };

  let waiting = [...facts];
  let waves = 0;
  while (waiting.length > 0) {
    const ready = waiting.filter((fact) => fact.after.every((earlier) => readings.has(earlier)));
    if (ready.length === 0) throw new Error(`Facts wait for each other: ${waiting.map((fact) => fact.id)}`);
    const wave: { fact: ReadFact<unknown>; reads: readonly Read[] }[] = [];
    for (const fact of ready) {
      if (fact.kind !== 'read') {
        readings.set(fact, workOut(fact, setup, readings));
        continue;
      }
      const reads = asList(fact.read(unanswered, knownTo(fact, readings)));
      const key = cacheKey(fact, reads);
      const kept = key === null ? undefined : describes.get(key);
      if (reads.length === 0) readings.set(fact, inheritedReading(fact, readings));
      else if (kept) {
        readings.set(fact, kept.reading);
        onRaw?.(fact.id, kept.raw);
      } else wave.push({ fact, reads });
    }
    // Answers, derived, skipped and cached facts cost nothing: what they make ready joins this very wave.
    if (wave.length < ready.length) {
      waiting = waiting.filter((fact) => !readings.has(fact));
      continue;
    }
    if (waves > 0) await onWave?.(readings);
    waves += 1;
    await send(wave);
    await mendColumns(wave.map(({ fact }) => fact));
    waiting = waiting.filter((fact) => !readings.has(fact));
  }
  return readings;
};

/** What a gathering asked for, given how it went: every read of every fact that had something to read. */
export const readsOfGathering = (
  facts: readonly Fact<unknown>[],
  readings: Readings,
  { answers: _, ...setup }: AnsweredContext,
): readonly Read[] =>
  facts.flatMap((fact) => (fact.kind === 'read' ? asList(fact.read(setup, knownTo(fact, readings))) : []));

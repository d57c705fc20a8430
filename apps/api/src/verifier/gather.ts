import type { Fact, Failure, Read, ReadFact, Reading } from '@orgready/guides/model/fact';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import {
  dependsOnReader,
  type OwnPermissions,
  type RowCounts,
  rowsAreProvedBy,
  unprovedRows,
} from '@orgready/guides/no-rows';
import { withDependencies } from '@orgready/guides/plan';
import { computeReading, inheritedReading, type Readings, readingsFor } from '@orgready/guides/readings';
import { concernsOrg } from '../salesforce/faults-of-org.ts';
import type { OrgSession } from '../salesforce/org-session.ts';
import { sendWave } from '../salesforce/planner.ts';
import { keyOf, type ReadAnswer } from '../salesforce/read-answer.ts';
import { takeTurns } from '../turns.ts';
import type { DescribeCache } from './describe-cache.ts';
import { type Json, parseAndReduce } from './kept-readings.ts';
import { areRefused } from './lacks.ts';

const asList = (reads: Read | readonly Read[] | undefined): readonly Read[] =>
  reads === undefined ? [] : 'via' in reads ? [reads] : reads;

interface Parsed<T> {
  readonly reading: Reading<T>;
  readonly raw?: Json;
}

/** Parses what came back. The answers of several list-like reads are one list. */
const readingOf = <T>(fact: ReadFact<T>, answers: readonly ReadAnswer[]): Parsed<T> => {
  for (const answer of answers)
    if (!answer.ok) return { reading: { state: 'failed', failure: answer.failure } };
  const values = answers.map((answer) => (answer.ok ? answer.value : undefined));
  const { parsed, reduced } = parseAndReduce(fact.shape, values.length === 1 ? values[0] : values.flat());
  return parsed.success
    ? { reading: { state: 'read', value: parsed.data }, raw: reduced }
    : { reading: { state: 'failed', failure: { reason: 'fault', code: 'UNEXPECTED_ANSWER' } } };
};

/** Counts the rows of what came back. */
const rowCounts = (reads: readonly Read[], answers: readonly ReadAnswer[]): RowCounts =>
  reads.map((read, index) => {
    const answer = answers[index];
    return { read, rows: answer?.ok && Array.isArray(answer.value) ? answer.value.length : undefined };
  });

/** Returns the fault of a wave of which nothing came back because the whole org is away, or refuses every request. */
const faultOfOrg = (answers: readonly ReadAnswer[]): Failure | undefined => {
  const failures = answers.flatMap((answer) => (answer.ok ? [] : [answer.failure]));
  // One read alone may have been too slow.
  const isSlow = failures.length === 1 && failures[0]?.code === 'NO_ANSWER_IN_TIME';
  const isOfOrg = failures.length === answers.length && failures.every(concernsOrg);
  return isOfOrg && !isSlow ? failures[0] : undefined;
};

export interface GatherOptions {
  /** Undefined while nobody is signed in: every read is then `signed-out`. */
  readonly session: OrgSession | undefined;
  readonly setup: AnsweredContext;
  readonly describes: DescribeCache;
  /** Called between waves, so that checks can be judged as soon as their facts are there. */
  readonly onWave?: (readings: Readings) => Promise<void>;
  /** Called for each fact that was read, with Salesforce's answer reduced to what the fact looks at. */
  readonly onRaw?: (factId: string, raw: Json) => void;
}

interface FactReads {
  readonly fact: ReadFact<unknown>;
  readonly reads: readonly Read[];
}

/** What was found for a fact; no rows prove something only to a reader who is shown them. */
interface Found {
  readonly one: FactReads;
  readonly parsed: Parsed<unknown>;
  readonly counts: RowCounts;
}

/** One gathering under way: the readings so far, and how more of them are made. */
class Gathering {
  readonly readings = new Map<Fact<unknown>, Reading<unknown>>();
  private readonly options: GatherOptions;
  private unproved: Found[] = [];
  /** Why nothing more is sent: every further read would fail in the same way. */
  private fault: Failure | undefined;
  /** The slow reads that were sent and have not been answered. */
  private readonly underWay = new Map<Fact<unknown>, Promise<void>>();
  /** What an org answers may be large: everybody else has a turn between two facts. */
  readonly others = takeTurns();

  constructor(options: GatherOptions) {
    this.options = options;
  }

  /** Returns the reads of a fact, made from what the facts before it found. */
  readsOf(fact: ReadFact<unknown>): readonly Read[] {
    const { answers: _, ...setup } = this.options.setup;
    return asList(fact.read(setup, readingsFor(fact, this.readings)));
  }

  /** Null for what is not kept. Only while someone is signed in to a known org: nothing passes from one org to another. */
  private cacheKey({ fact, reads }: FactReads): string | null {
    const { session, setup } = this.options;
    return fact.cached && session && setup.connection
      ? [setup.connection.orgId, setup.connection.userId, fact.id, ...reads.map(keyOf)].join(' ')
      : null;
  }

  /** Settles a fact that costs nothing: derived, answered, with nothing to read, or kept. Returns the reads of any other. */
  settle(fact: Fact<unknown>): FactReads | null {
    if (fact.kind !== 'read') {
      this.readings.set(fact, computeReading(fact, this.options.setup, this.readings));
      return null;
    }
    const wanted = { fact, reads: this.readsOf(fact) };
    const key = this.cacheKey(wanted);
    const kept = key === null ? undefined : this.options.describes.get(key);
    if (wanted.reads.length === 0) this.readings.set(fact, inheritedReading(fact, this.readings));
    else if (kept) {
      this.readings.set(fact, kept.reading);
      this.options.onRaw?.(fact.id, kept.raw);
    } else return wanted;
    return null;
  }

  async send(wanted: readonly FactReads[]): Promise<void> {
    const { session } = this.options;
    const failure = session ? this.fault : ({ reason: 'signed-out' } as const);
    if (!session || failure) {
      for (const { fact } of wanted)
        this.readings.set(fact, { state: 'failed', failure: failure ?? { reason: 'fault' } });
      return;
    }
    const answers = await sendWave(
      session,
      wanted.flatMap(({ reads }) => reads),
    );
    this.fault ??= faultOfOrg([...answers.values()]);
    for (const one of wanted) {
      await this.others();
      const own = one.reads.map(
        (read): ReadAnswer => answers.get(keyOf(read)) ?? { ok: false, failure: { reason: 'fault' } },
      );
      const parsed = readingOf(one.fact, own);
      const counts = rowCounts(one.reads, own);
      if (parsed.reading.state === 'read' && dependsOnReader(counts))
        this.unproved.push({ one, parsed, counts });
      else this.decide({ one, parsed, counts });
    }
  }

  /** Sends slow reads, for which nothing else waits. */
  sendSlow(wanted: readonly FactReads[]): void {
    for (const one of wanted)
      this.underWay.set(
        one.fact,
        this.send([one]).finally(() => this.underWay.delete(one.fact)),
      );
  }

  get isAnySlow(): boolean {
    return this.underWay.size > 0;
  }

  /** Waits for the next answer of a slow read; not at all if the last one has come. */
  async nextSlow(): Promise<void> {
    if (this.isAnySlow) await Promise.race(this.underWay.values());
  }

  private keep(one: FactReads, { reading, raw }: Parsed<unknown>): void {
    const { describes, onRaw } = this.options;
    this.readings.set(one.fact, reading);
    if (raw === undefined) return;
    onRaw?.(one.fact.id, raw);
    const key = this.cacheKey(one);
    if (key !== null) describes.set(key, { reading, raw });
  }

  /**
   * Decides the facts that found no rows, once the reader's own permissions are read. Returns the facts to read for
   * that; none if nothing is to be decided, or if it has been.
   */
  prove(): readonly Fact<unknown>[] {
    const { readings, unproved } = this;
    // A refusal is explained by what the reader may do, too.
    if (!readings.has(rowsAreProvedBy))
      return unproved.length > 0 || areRefused(readings.keys(), readings)
        ? withDependencies([rowsAreProvedBy]).filter((fact) => !readings.has(fact))
        : [];
    for (const one of this.unproved) this.decide(one);
    this.unproved = [];
    return [];
  }

  /** Keeps what was found, unless it is no rows that prove nothing. */
  private decide({ one, parsed, counts }: Found): void {
    const own = this.readings.get(rowsAreProvedBy) as Reading<OwnPermissions> | undefined;
    const failure = parsed.reading.state === 'read' ? unprovedRows(counts, own) : undefined;
    this.keep(one, failure ? { reading: { state: 'failed', failure } } : parsed);
  }

  /** Returns the facts that have no reading, no rows to be proved, and no slow read under way. */
  open(facts: readonly Fact<unknown>[]): Fact<unknown>[] {
    const unproved = new Set<Fact<unknown>>(this.unproved.map(({ one }) => one.fact));
    return facts.filter(
      (fact) => !this.readings.has(fact) && !unproved.has(fact) && !this.underWay.has(fact),
    );
  }

  /** If a column that was described is gone, describes the object again and asks once more (P 1.2). */
  async mendColumns(sent: readonly ReadFact<unknown>[]): Promise<void> {
    const stale = sent.filter((fact) => {
      const reading = this.readings.get(fact);
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
    const again = described.map((fact) => ({ fact, reads: this.readsOf(fact) }));
    for (const one of again) this.options.describes.drop(this.cacheKey(one) ?? '');
    await this.send(again);
    const retried = stale.map((fact) => ({ fact, reads: this.readsOf(fact) }));
    // Without a new describe there is nothing to ask, and nothing asked is not "nothing there".
    for (const { fact, reads } of retried)
      if (reads.length === 0) this.readings.set(fact, inheritedReading(fact, this.readings));
    await this.send(retried.filter(({ reads }) => reads.length > 0));
  }
}

/**
 * Reads facts, those that others depend on first. Facts that wait for nothing more are sent together: a wave costs
 * one round trip. Every fact ends with a reading; nothing Salesforce does makes this reject.
 * @param facts in an order in which each comes after those in its `after`.
 */
export const gather = async (facts: readonly Fact<unknown>[], options: GatherOptions): Promise<Readings> => {
  const gathering = new Gathering(options);
  const { readings } = gathering;
  // Where objects are described first, the reader's own permissions come with them and cost no call of their own.
  // What is kept needs no proof.
  const reads = facts.filter((fact) => fact.kind === 'read');
  const isDescribed = reads.some(({ cached }) => cached) && reads.some(({ cached }) => !cached);
  let waiting = [...new Set([...facts, ...(isDescribed ? withDependencies([rowsAreProvedBy]) : [])])];
  let waves = 0;
  while (waiting.length > 0 || gathering.isAnySlow) {
    // One pass: what a settled fact makes ready comes after it.
    const wanted: FactReads[] = [];
    let isStuck = true;
    for (const fact of waiting) {
      if (!fact.after.every((earlier) => readings.has(earlier))) continue;
      isStuck = false;
      await gathering.others();
      const unsettled = gathering.settle(fact);
      if (unsettled) wanted.push(unsettled);
    }
    if (isStuck) {
      if (!gathering.isAnySlow)
        throw new Error(`Facts wait for each other: ${waiting.map((fact) => fact.id)}`);
      await options.onWave?.(readings);
      await gathering.nextSlow();
    }
    gathering.sendSlow(wanted.filter(({ fact }) => fact.slow));
    const wave = wanted.filter(({ fact }) => !fact.slow);
    if (wave.length > 0) {
      if (waves > 0) await options.onWave?.(readings);
      waves += 1;
      await gathering.send(wave);
      await gathering.mendColumns(wave.map(({ fact }) => fact));
    }
    const proof = gathering.prove();
    waiting = [...new Set(gathering.open([...proof, ...waiting]))];
  }
  return readings;
};

/** What a gathering asked for, given how it went: every read of every fact that had something to read. */
export const readsOfGathering = (
  facts: readonly Fact<unknown>[],
  readings: Readings,
  { answers: _, ...setup }: AnsweredContext,
): readonly Read[] =>
  facts.flatMap((fact) =>
    fact.kind === 'read' ? asList(fact.read(setup, readingsFor(fact, readings))) : [],
  );

/** A stage that every setup has, or a step of its guide, such as `step connect`. */
export type StageKey = 'opened' | 'signed-in' | 'ended' | `step ${string}`;

export const stageOfStep = (step: string): StageKey => `step ${step}`;

/** A check that failed, or a sign-in that was refused, by code: nothing of the org. */
export interface Failure {
  readonly stage: StageKey;
  /** Empty if it was a sign-in. */
  readonly check: string;
  /** Key of the message, or Salesforce's code. */
  readonly code: string;
}

/** How far a setup has come, and when it got there. A stage that was reached once stays reached. */
export interface Milestones {
  /**
   * The stages that it has, in their order, with the moment when each was reached; null if it was not, `without` if the setup goes
   * on without it.
   */
  readonly stages: readonly (readonly [stage: StageKey, at: number | 'without' | null])[];
  /** Each once. */
  readonly failures: readonly Failure[];
  /** How it ended the last time; null if it never did. */
  readonly endedAs: 'done' | 'finished' | null;
  /** When staff last freed it from an org: what was reached before no longer counts. Null if they never did. */
  readonly freedAt: number | null;
}

/** Two durations of the same bucket differ by less than a tenth. */
const growth = Math.log(1.1);

/** Returns the bucket of a duration; a longer one is never in a lower bucket. */
export const bucketOf = (milliseconds: number): number =>
  Math.round(Math.log1p(Math.max(0, milliseconds) / 1000) / growth);

/** Returns the duration that stands for a bucket, in milliseconds. */
export const durationOf = (bucket: number): number => Math.round(1000 * Math.expm1(bucket * growth));

/** What is counted: a word, the stage, and what tells figures of one stage apart. */
export type Figure = readonly [kind: FigureKind, stage: string, detail: string, code: string];
/**
 * `asked`: setups that have the stage. `reached`: those that reached it. `without`: those that go on without it. `stopped`: those of which
 * it is the first stage that is still open. `took`: how long it took since the stage before, by bucket.
 */
export type FigureKind = 'setups' | 'asked' | 'reached' | 'without' | 'stopped' | 'took' | 'ended' | 'failed';

/** Returns what one setup adds to the figures: each of these counts one. */
export const figuresOf = (
  createdAt: number,
  { stages, failures, endedAs }: Milestones,
): readonly Figure[] => {
  const figures: Figure[] = [['setups', '', '', '']];
  const earlier = [createdAt];
  let isStopped = false;
  for (const [stage, at] of stages) {
    figures.push(['asked', stage, '', '']);
    if (at === 'without') figures.push(['without', stage, '', '']);
    else if (at === null) {
      if (!isStopped) figures.push(['stopped', stage, '', '']);
      isStopped = true;
    } else {
      // Steps need not be completed in their order: what came later is not what this one waited for.
      const before = Math.max(createdAt, ...earlier.filter((moment) => moment <= at));
      figures.push(['reached', stage, '', ''], ['took', stage, String(bucketOf(at - before)), '']);
      earlier.push(at);
    }
  }
  if (endedAs !== null) figures.push(['ended', '', endedAs, '']);
  return [...figures, ...failures.map(({ stage, check, code }): Figure => ['failed', stage, check, code])];
};

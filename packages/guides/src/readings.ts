import type { AnyCheck } from './model/check.ts';
import type { AnswerFact, DerivedFact, Fact, Known, Reading } from './model/fact.ts';
import type { AnsweredContext, Answers } from './model/setup-context.ts';
import { factsOf } from './plan.ts';

/** The reading of each fact. */
export type Readings = ReadonlyMap<Fact<unknown>, Reading<unknown>>;

/** Returns the readings a fact may use: those it named in `after`. */
export const readingsFor = (fact: Fact<unknown>, readings: Readings): Known => ({
  get: <T>(other: Fact<T>): Reading<T> => {
    const reading = readings.get(other);
    if (!reading || !(fact.after as readonly Fact<unknown>[]).includes(other))
      throw new Error(`The fact ${fact.id} asks for ${other.id} without naming it in "after"`);
    return reading as Reading<T>;
  },
});

/** Returns the reading of a fact with nothing to read: it fails or waits as its first dependency does. */
export const inheritedReading = (fact: Fact<unknown>, readings: Readings): Reading<never> => {
  for (const earlier of fact.after) {
    const reading = readings.get(earlier);
    if (reading?.state === 'failed' || reading?.state === 'unasked') return reading;
  }
  return { state: 'skipped' };
};

/** Returns the reading of a fact that needs no org: an answer, or a value derived from known facts. */
export const computeReading = (
  fact: AnswerFact<unknown> | DerivedFact<unknown>,
  { answers, ...setup }: AnsweredContext,
  readings: Readings,
): Reading<unknown> => {
  if (fact.kind === 'derived') return fact.derive(setup, readingsFor(fact, readings));
  const answersOfFact: Record<string, string> = {};
  for (const question of fact.questions(setup)) {
    const answer = answers[question];
    if (answer !== undefined) answersOfFact[question] = answer;
  }
  return fact.take(answersOfFact satisfies Answers);
};

/** Returns the question a check waits for, if that can be determined without reading the org. */
export const questionWaitedFor = (check: AnyCheck, setup: AnsweredContext): string | undefined => {
  const readings = new Map<Fact<unknown>, Reading<unknown>>();
  for (const fact of factsOf([check]))
    readings.set(
      fact,
      fact.kind === 'read' ? inheritedReading(fact, readings) : computeReading(fact, setup, readings),
    );
  for (const fact of Object.values<Fact<unknown>>(check.needs)) {
    const reading = readings.get(fact);
    if (reading?.state === 'unasked') return reading.question;
  }
  return undefined;
};

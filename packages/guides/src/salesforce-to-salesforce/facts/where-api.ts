import { answerIfAny } from '../../model/answer.ts';
import { type DerivedFact, deriveFact, type Fact } from '../../model/fact.ts';
import { editionQuestion, isWithoutApi } from '../edition.ts';

/** Codes of Salesforce for an org without an API (A 1.3). */
const orgHasNone: ReadonlySet<string | undefined> = new Set([
  'API_DISABLED_FOR_ORG',
  'RESTAPINOTENABLED',
  'FUNCTIONALITY_NOT_ENABLED',
]);

/** A person decides what cannot be read in an org without an API. */
const withoutApi = {
  state: 'failed',
  failure: { reason: 'not-readable-by-api', withoutApi: true },
} as const;

const edition = answerIfAny(editionQuestion);
const made = new WeakMap<Fact<unknown>, DerivedFact<unknown>>();

/**
 * The same fact, left to a person where the edition has no API: the admin answered so, or Salesforce refused every call
 * for this org. Nobody else's sign-in would help there.
 */
export const whereApi = <T>(fact: Fact<T>): DerivedFact<T> => {
  const known = made.get(fact);
  if (known) return known as DerivedFact<T>;
  const gated = deriveFact<T>({
    id: `${fact.id}-where-api`,
    after: [edition, fact],
    derive: (_setup, readings) => {
      const answer = readings.get(edition);
      if (answer.state === 'read' && isWithoutApi(answer.value)) return withoutApi;
      const reading = readings.get(fact);
      return reading.state === 'failed' && orgHasNone.has(reading.failure.code) ? withoutApi : reading;
    },
  });
  made.set(fact, gated);
  return gated;
};

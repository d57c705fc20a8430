import type { CantTellReason } from '@orgready/shared/document/verdict';
import type { z } from 'zod';
import type { ReadsKey } from '../locales/en.ts';
import type { ReaderPermission } from '../permission-labels.ts';
import type { Changes } from './changes.ts';
import type { Answers, SetupContext } from './setup-context.ts';

/**
 * How something is read from an org. It is data, so that the planner can batch many reads into few calls.
 * `Fact.shape` receives the records of all pages for `query` and `tooling`; the body for `get`; the components found
 * for `metadata` and the file properties for `metadataList`, each as an array of plain objects.
 */
export type Read =
  | { readonly via: 'query' | 'tooling'; readonly soql: string }
  /** A resource below `/services/data/vXX.X/`, for example `sobjects/User/describe`. */
  | { readonly via: 'get'; readonly path: string }
  | { readonly via: 'metadata'; readonly type: string; readonly fullNames: readonly string[] }
  | { readonly via: 'metadataList'; readonly type: string }
  /**
   * Daily API requests as `{ used, max }`. Every REST response carries them in `Sforce-Limit-Info`, so a separate
   * call (`/limits`) is made only if nothing else is read.
   */
  | { readonly via: 'usage' }
  /** The org's API versions with the names of their releases; needs a separate call. */
  | { readonly via: 'versions' };

/** Why something could not be read. */
export interface Failure {
  readonly reason: CantTellReason;
  /** Salesforce's error code, for example `INVALID_TYPE`. */
  readonly code?: string;
  /** Salesforce's error message, shortened; shown to the admin as Salesforce's text, never as ours. */
  readonly detail?: string;
  /** When the org is asked again, milliseconds since the epoch: nothing is sent to it until then. */
  readonly until?: number;
  /** How many requests we send within 24 hours at most, if that is why nothing was sent. */
  readonly ownLimit?: number;
  /** True if the org has no API, so that nothing and nobody else's sign-in would show it. */
  readonly withoutApi?: true;
  /** Permissions that would have shown it, by Salesforce's field name, if they are not those that the fact requires. */
  readonly lacks?: readonly string[];
}

/**
 * `skipped`: there was nothing to read for the fact. `unasked`: it waits for the admin's answer to `question`; checks
 * that need it stay untested.
 */
export type Reading<T> =
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'skipped' }
  | { readonly state: 'unasked'; readonly question: string };

/** Readings of the facts named in `after`. Requesting any other fact is an error in the guide and throws. */
export interface Known {
  get<T>(fact: Fact<T>): Reading<T>;
}

/** A fact that is read from the org. */
export interface ReadFact<T> {
  readonly kind: 'read';
  /** Kebab-case, unique. */
  readonly id: string;
  /** What is read, shown to the admin. */
  readonly reads: ReadsKey;
  /** Permissions the read needs; they explain a refusal. */
  readonly requires: readonly ReaderPermission[];
  /** Facts whose readings (values or failures) the read depends on. Each wave costs a round trip. */
  readonly after: readonly Fact<unknown>[];
  /** True if the value changes only with a release or a feature, such as a describe: it is cached per org for minutes. */
  readonly cached: boolean;
  /** True if its answer can be large and late: nothing else waits for it. */
  readonly slow: boolean;
  /** What to read; several queries or metadata reads are concatenated. Undefined if there is nothing to read. */
  read(setup: SetupContext, known: Known): Read | readonly Read[] | undefined;
  /** Parses the response, which is never trusted. */
  readonly shape: z.ZodType<T>;
  readonly changes?: Changes<T>;
}

/** A fact that is derived from others: a fallback chain, or a join. */
export interface DerivedFact<T> {
  readonly kind: 'derived';
  readonly id: string;
  readonly after: readonly Fact<unknown>[];
  derive(setup: SetupContext, known: Known): Reading<T>;
  readonly changes?: Changes<T>;
}

/** A fact that holds answers of the admin (see `answer.ts`). */
export interface AnswerFact<T> {
  readonly kind: 'answer';
  readonly id: string;
  readonly after: readonly [];
  /** Ids of the questions it depends on. */
  questions(setup: Pick<SetupContext, 'params'>): readonly string[];
  /** @param answers the answers to those questions only. */
  take(answers: Answers): Reading<T>;
}

export type Fact<T> = ReadFact<T> | DerivedFact<T> | AnswerFact<T>;

/** Facts by the names under which `evaluate` and `derive` receive their values. */
export type Needs = Readonly<Record<string, Fact<unknown>>>;
export type ValuesOf<N extends Needs> = { readonly [K in keyof N]: N[K] extends Fact<infer T> ? T : never };

/** Declares a fact that is read from the org. */
export const defineFact = <T>(
  fact: Omit<ReadFact<T>, 'kind' | 'after' | 'cached' | 'slow'> &
    Partial<Pick<ReadFact<T>, 'after' | 'cached' | 'slow'>>,
): ReadFact<T> => ({ after: [], cached: false, slow: false, ...fact, kind: 'read' });

/** Declares a fact that is derived from others. */
export const deriveFact = <T>(fact: Omit<DerivedFact<T>, 'kind'>): DerivedFact<T> => ({
  ...fact,
  kind: 'derived',
});

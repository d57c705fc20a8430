import type { RequiredAccess } from '@orgready/shared/document/required-access';
import type { InEveryLocale, Locale } from '@orgready/shared/language/locales';
import type { Messages } from '@orgready/shared/language/translator';
import type { z } from 'zod';
import type { Topic } from '../explain/cause.ts';
import type { WhyNotOfGuide } from '../explain/why-not.ts';
import type { SetupPath } from '../setup-pages.ts';
import type { AnyCheck, Message } from './check.ts';
import type { Condition } from './condition.ts';
import type { Fact } from './fact.ts';
import type { Scenario } from './scenario.ts';
import type { Drawing } from './screen.ts';
import type { Answers } from './setup-context.ts';
import type { Choice, ShownFact } from './shown.ts';
import type { Task } from './task.ts';

/** A question for the org's field that holds something. */
export interface FieldQuestion {
  readonly id: string;
  /** API name of the object the field belongs to. */
  readonly fieldOf: string;
  /** What the field holds, in the party's words. */
  readonly label: string;
  /** The usual field. */
  readonly suggestion?: string;
  /** True if the customer may choose no field. */
  readonly optional: boolean;
}

/**
 * The form of an answer that names something in the org: a record id with the prefix, or a text that matches the
 * pattern.
 */
export type AnswerForm = { readonly idPrefix: string } | { readonly pattern: RegExp };

/** Something in the org that a search finds. */
export interface FoundItem<Key extends string = string> {
  readonly value: string;
  readonly name: string;
  /** What distinguishes it from others with the same name. */
  readonly details: readonly string[];
  /** Why it cannot be chosen; absent if it can. */
  readonly whyNot?: Message<Key>;
}

/** One of the answers that the guide itself offers. */
export interface AnswerOption<Key extends string = string> {
  readonly value: string;
  readonly label: Key;
  /** What follows from choosing it. */
  readonly hint?: Key;
  /** What the org has for it, read with the verification of the step while the question is open. */
  readonly detail?: ShownFact;
  /** Present if most orgs should choose it; not recommended while a fact has the value of `unless`. */
  readonly recommended?: { readonly unless?: { readonly fact: ShownFact<string>; readonly is: string } };
}

/** Likely answers, read with the verification of the step while the question is open, listed before the search. */
export interface Candidates<Key extends string = string> {
  readonly title: Key;
  /** At most 20, each with its name first. */
  readonly from: ShownFact<readonly Choice<Key>[]>;
}

/** A search by part of a name for something in the org. */
export type OrgSearch<Key extends string = string> =
  | {
      /** Returns the query for at most `limit` records, sorted by name. It may depend on the answers to other questions. */
      soql(text: string, limit: number, answers: Answers): string;
      /** Parses one of Salesforce's records into a choice. */
      readonly shape: z.ZodType<FoundItem<Key>>;
    }
  /** For what Salesforce cannot search: everything there is, read at each search. */
  | { readonly among: Fact<readonly FoundItem<Key>[]> };

/**
 * The possible answers. `from`: the choices the org offered when it was last read. `search`: what is found by name.
 * `typed`: a line of text that matches the pattern.
 */
export type AnswerOptions<Key extends string = string> =
  | readonly AnswerOption<Key>[]
  | ({
      readonly from: ShownFact<readonly Choice<Key>[]>;
      /** Returns the page in the org on which a choice can be seen. */
      readonly page?: (value: string) => SetupPath;
    } & AnswerForm)
  | ({
      readonly search: OrgSearch<Key>;
      /** What to type. */
      readonly label: Key;
      readonly candidates?: Candidates<Key>;
      /** The names of what is chosen: of the only answer, or by value. Absent if the values are names. */
      readonly chosen?: ShownFact<string> | ShownFact<readonly Choice<Key>[]>;
      /** The maximum number of answers, separated by commas; absent if there is one. */
      readonly most?: number;
      /** True if nothing waits for an answer. */
      readonly optional?: true;
      /** What is meant until something else is chosen. */
      readonly usual?: string;
    } & AnswerForm)
  | { readonly typed: RegExp };

/** A question that a step asks in its own words. */
export interface StepQuestion<Key extends string = string> {
  readonly id: string;
  readonly title: Key;
  /** What to do while it is not answered, starting with a verb. */
  readonly choose: Key;
  readonly options: AnswerOptions<Key>;
  /** An example of a typed answer. */
  readonly hint?: Key;
  /** Absent if the question is always asked. */
  readonly when?: Condition;
}

export type Question<Key extends string = string> = StepQuestion<Key> | FieldQuestion;

/** A Salesforce term that the guide explains wherever it occurs. */
export interface Term<Key extends string = string> {
  readonly id: string;
  readonly title: Key;
  readonly text: Key;
  /** Key of the message with its spellings in running text, separated by `|`. */
  readonly words: Key;
}

/** The parts of a step's page. The setup's own names are the placeholders of their messages (see `placeholders.ts`). */
export type Block<Key extends string = string> = (
  | { readonly kind: 'text'; readonly text: Key }
  /** Related records, drawn as boxes: `User → Account ← Case`; `shows` has those of this org. */
  | {
      readonly kind: 'chain';
      readonly title: Key;
      readonly chain: string;
      readonly shows?: ShownFact<string>;
    }
  | { readonly kind: 'setting'; readonly label: string; readonly value: string }
  | { readonly kind: 'note'; readonly tone: 'info' | 'caution'; readonly text: Key }
  | { readonly kind: 'question'; readonly question: string }
  /** Required access to objects, shown until the org's grants have been read. */
  | {
      readonly kind: 'access';
      readonly until: ShownFact;
      of(params: unknown): RequiredAccess[];
    }
  /** Every question for a field; nothing if there is none. */
  | { readonly kind: 'mappings' }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'summary' }
) & {
  /** Shown only if the fact has this value. Also shown while the fact is unknown, except with `onlyIfKnown`. */
  readonly when?: { readonly fact: ShownFact<string>; readonly is: string; readonly onlyIfKnown?: true };
  /** Shown only if this condition holds. */
  readonly condition?: Condition;
};

export interface Step<Key extends string = string> {
  readonly id: string;
  readonly phase: string;
  readonly name: Key;
  /** The outcome, as a sentence. Shown only once the step is complete. */
  readonly title: Key;
  /** The task. Shown while the step is open, because the outcome as a title would read as if it were already true. */
  readonly openTitle: Key;
  /** True if there is no task: a failing check's own finding is then the title. */
  readonly failureIsTitle?: true;
  /** The question whose answer the outcome is about: the step is open while it is asked and not answered. */
  readonly subject?: string;
  readonly why: Key;
  /** Salesforce permissions of the person who can do the step, as printed in Setup. */
  readonly needs: readonly string[];
  /** Absent if the step always applies. */
  readonly when?: Condition;
  /** What the reader chooses and has to know. */
  readonly body: readonly Block<Key>[];
  /** What to do in Setup, in order. */
  readonly tasks?: readonly Task<Key>[];
  /**
   * Where the rows of this step's tables are changed: each object's page in this permission set, or `otherwise` while
   * it is not known which set that is. Absent if each row has a page of its own.
   */
  readonly rowsIn?: { readonly set: ShownFact<string>; readonly otherwise: SetupPath };
  /** True for a step that can be done before anyone signs in. A new setup starts there. */
  readonly beforeSignIn?: true;
  /** True for the last step: its status is that of the whole setup, and it is the only step without checks. */
  readonly closing?: true;
  /** If the API cannot decide a step, it has a check that a person confirms. */
  readonly checks: readonly AnyCheck<Key>[];
}

/** Ids of steps, by the topic of a cause. */
export type FixedIn = Partial<Readonly<Record<Topic, readonly string[]>>>;

/** A Salesforce app through which an admin signs in. */
export interface SignInApp {
  /** As printed in Setup. */
  readonly label: string;
  /** The OAuth client id; public by nature. */
  readonly consumerKey: string;
}

/** Whether parameters need something. The type of a method, so that guides with different parameters can share a list. */
type Need<Params> = { need(params: Params): boolean }['need'];

/** @typeParam Params the guide's parameters, set once for all setups of a blueprint. */
export interface Guide<Params = unknown, Key extends string = string> {
  readonly id: string;
  readonly title: Key;
  readonly params: z.ZodType<Params>;
  /** Returns what is set up with these parameters, for staff and customers. */
  describe(params: Params): { readonly name: string; readonly purpose: string };
  /** Returns the guide's own placeholders for its messages. */
  placeholders(params: Params, locale: Locale): Readonly<Record<string, string>>;
  /** Returns the app that comes with the parameters. Absent if the admin signs in through the deployment's own app. */
  signInApp?(params: Params): SignInApp;
  /** Returns the required access to objects, for the page that a link alone shows. */
  access?(params: Params): RequiredAccess[];
  /** Returns the steps that fix what an error is about. Of several, the first that applies to the setup does. */
  fixedIn?(params: Params): FixedIn;
  /** Present if a product is connected at one of the steps. */
  readonly whyNot?: WhyNotOfGuide;
  /**
   * If this condition holds, nobody has to sign in: until an org is confirmed, anyone with the link confirms every
   * step by name.
   */
  readonly withoutOrg?: Condition;
  /** The notice at the top of every page: `text` until the fact is known. */
  readonly notice?: { readonly text: Key; readonly seen: ShownFact<Message<Key>> };
  /** Estimated duration in minutes, shown on the landing page. */
  readonly minutes: number;
  readonly phases: readonly { readonly id: string; readonly title: Key }[];
  questions(params: Params): readonly Question<Key>[];
  /** What conditions can require of the parameters, by name. */
  readonly needs: Readonly<Record<string, Need<Params>>>;
  /** Returns a warning if the answers do not match this org, shown before the org is bound to the setup permanently. */
  readonly orgWarning?: (answers: Answers, org: { readonly isSandbox: boolean }) => Message<Key> | undefined;
  /** Names from the org for every message, once they are known. */
  readonly names?: {
    readonly user: ShownFact<string>;
    readonly profile: ShownFact<string>;
    /** The permission set that the setup fills. */
    readonly set?: ShownFact<string>;
  };
  /** Drawings of the pages that acts of verdicts open, by id; each takes what the act is about. */
  readonly actDrawings?: Readonly<Record<string, (about: string) => readonly Drawing<Key>[]>>;
  readonly glossary: readonly Term<Key>[];
  /** In the order they are done. */
  readonly steps: readonly Step<Key>[];
  /** Messages by locale; every locale has the same keys and placeholders. */
  readonly locales: InEveryLocale<Messages>;
  readonly scenarios: readonly Scenario<Params>[];
}

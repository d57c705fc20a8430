import type { RequiredAccess } from '@orgready/shared/document/required-access';
import type { InEveryLocale, Locale } from '@orgready/shared/language/locales';
import type { Messages } from '@orgready/shared/language/translator';
import type { z } from 'zod';
import type { SetupPath } from '../setup-pages.ts';
import type { RefusalCause } from '../sign-in-refusals.ts';
import type { AnyCheck, Message, Shown } from './check.ts';
import type { Condition } from './condition.ts';
import type { Scenario } from './scenario.ts';
import type { Answers, PageContext } from './setup-context.ts';
import type { Choice, ShownFact } from './shown.ts';

/** Which field of the org holds something. */
export interface FieldQuestion {
  readonly id: string;
  /** API name of the object whose field it is. */
  readonly fieldOf: string;
  /** What is kept in the field, in the words of who asks. */
  readonly label: string;
  /** Where it usually is. */
  readonly suggestion?: string;
  /** It may stay without a field. */
  readonly optional: boolean;
}

/** What an answer that names something of the org looks like: the id of a record with the prefix, or a text of the form. */
export type AnswerForm = { readonly idPrefix: string } | { readonly pattern: RegExp };

/** Something of the org that is found while somebody types a part of its name. */
export interface OrgSearch {
  /** The query for at most `limit` records, by name. It may depend on the answers to other questions. */
  soql(text: string, limit: number, answers: Answers): string;
  /** Makes one of Salesforce's records a choice. */
  readonly shape: z.ZodType<{
    readonly value: string;
    readonly name: string;
    /** What tells it from others of that name. */
    readonly details: readonly string[];
  }>;
}

/**
 * What can be answered. `from`: the choices that the org was last seen to offer, `several` of them separated by commas.
 * `search`: one that is found by its name, of which `chosen` shows the name. `typed`: a line of text that fits the pattern.
 */
export type AnswerOptions<Key extends string = string> =
  | readonly { readonly value: string; readonly label: Key }[]
  | ({ readonly from: ShownFact<readonly Choice<Key>[]>; readonly several?: true } & AnswerForm)
  | ({
      readonly search: OrgSearch;
      /** What to type. */
      readonly label: Key;
      readonly chosen: ShownFact<string>;
    } & AnswerForm)
  | { readonly typed: RegExp };

/** A question that a step asks in its own words. */
export interface StepQuestion<Key extends string = string> {
  readonly id: string;
  readonly title: Key;
  readonly options: AnswerOptions<Key>;
  /** What a typed answer looks like. */
  readonly hint?: Key;
  /** Absent: the question is always asked. */
  readonly when?: Condition;
}

export type Question<Key extends string = string> = StepQuestion<Key> | FieldQuestion;

/** A word of Salesforce's that the guide explains wherever it stands. */
export interface Term<Key extends string = string> {
  readonly id: string;
  readonly title: Key;
  readonly text: Key;
  /** The message of its spellings in running text, separated by `|`. */
  readonly words: Key;
}

/** A row of a drawn Setup page. Labels are Salesforce's own and are printed as they are. */
export type ScreenRow<Key extends string = string> =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'field';
      readonly label: string;
      readonly control: 'select' | 'text';
      readonly wanted: string | null;
      /** What is wanted in this org, once that is known. */
      readonly wants?: ShownFact<Shown<Key>>;
      /** The control's current value. */
      readonly shows?: ShownFact<Shown<Key>>;
      readonly marked: boolean;
    }
  | {
      readonly kind: 'choice';
      readonly control: 'radio' | 'checkbox';
      readonly label: string;
      readonly options: readonly {
        readonly label: string;
        readonly chosen: boolean;
        readonly marked: boolean;
      }[];
    }
  | {
      readonly kind: 'buttons';
      readonly buttons: readonly { readonly label: string; readonly marked: boolean }[];
    }
  | {
      readonly kind: 'tabs';
      readonly tabs: readonly {
        readonly label: string;
        readonly active: boolean;
        readonly marked: boolean;
      }[];
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      rows(setup: PageContext): readonly (readonly string[])[];
      readonly markedRow: number | null;
    };

/** What a step's page is made of. Message keys are resolved with the setup's own names as placeholders (see `placeholders.ts`). */
export type Block<Key extends string = string> = (
  | { readonly kind: 'text'; readonly text: Key }
  | { readonly kind: 'clicks'; readonly title: Key; readonly actions: readonly Key[] }
  | { readonly kind: 'path'; readonly parts: readonly string[] }
  /** Records that lead to one another, drawn as boxes: `User → Account ← Case`; `shows`: the same of this org. */
  | {
      readonly kind: 'chain';
      readonly title: Key;
      readonly chain: string;
      readonly shows?: ShownFact<string>;
    }
  | { readonly kind: 'setting'; readonly label: string; readonly value: string }
  | {
      readonly kind: 'open';
      readonly label: Key;
      readonly hint: Key;
      /** The page's address, or undefined while the org's host is not known. */
      href(setup: PageContext): string | undefined;
      /** The page of the one record that is meant, once its id is known. */
      readonly exact?: {
        readonly record: ShownFact<string>;
        readonly label: Key;
        readonly page: (record: string) => SetupPath;
      };
    }
  | {
      readonly kind: 'screen';
      readonly title: Key;
      /** A page of Salesforce Classic. Absent: Lightning Experience. */
      readonly look?: 'classic';
      readonly rows: readonly ScreenRow<Key>[];
      readonly description: Key;
    }
  | { readonly kind: 'note'; readonly tone: 'info' | 'caution'; readonly text: Key }
  | { readonly kind: 'question'; readonly question: string }
  /** What must be granted on objects, until it is seen what is granted. */
  | {
      readonly kind: 'access';
      readonly until: ShownFact;
      of(params: unknown): RequiredAccess[];
    }
  /** Every question for a field; nothing where there is none. */
  | { readonly kind: 'mappings' }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'summary' }
) & {
  /** Shown only where the fact has this value, and while it is not known unless that is ruled out. */
  readonly when?: { readonly fact: ShownFact<string>; readonly is: string; readonly onlyIfKnown?: true };
  /** Shown only where this holds. */
  readonly condition?: Condition;
};

export interface Step<Key extends string = string> {
  readonly id: string;
  readonly phase: string;
  readonly name: Key;
  /** The outcome, as a sentence. */
  readonly title: Key;
  /** Said instead while the step is open, where the outcome as a heading would read as if it were so already. */
  readonly openTitle?: Key;
  readonly why: Key;
  /** Salesforce permissions of the person who can do the step, as Setup prints them. */
  readonly needs: readonly string[];
  /** Absent: the step always applies. */
  readonly when?: Condition;
  readonly body: readonly Block<Key>[];
  /** True for a step that can be done before anybody is signed in: where a new setup begins. */
  readonly beforeSignIn?: true;
  /** The last step: its status is that of the whole setup, and it alone has no checks of its own. */
  readonly closing?: true;
  /** A step that nothing can decide has a check for a person. */
  readonly checks: readonly AnyCheck<Key>[];
}

/** An app of Salesforce's through which an admin signs in. */
export interface SignInApp {
  /** As Setup prints it. */
  readonly label: string;
  /** The OAuth client id; public by nature. */
  readonly consumerKey: string;
}

/** Whether parameters ask for something. A method's type, so that guides of different parameters share a list. */
type Need<Params> = { need(params: Params): boolean }['need'];

/** @typeParam Params what the guide has to be told once, for all setups of a blueprint. */
export interface Guide<Params = unknown, Key extends string = string> {
  readonly id: string;
  readonly title: Key;
  readonly params: z.ZodType<Params>;
  /** What is set up with these parameters, in words for staff and customers. */
  describe(params: Params): { readonly name: string; readonly purpose: string };
  /** The guide's own names in its messages, by placeholder. */
  placeholders(params: Params, locale: Locale): Readonly<Record<string, string>>;
  /** The app that comes with the parameters. Absent: the admin signs in through the deployment's own app. */
  signInApp?(params: Params): SignInApp;
  /** What must be granted on objects, for the page that a link alone shows. */
  access?(params: Params): RequiredAccess[];
  /** The steps where refused sign-ins are put right, by what the refusal comes from. */
  refusals?(params: Params): Partial<Readonly<Record<RefusalCause, string>>>;
  /** Where this holds nobody has to sign in: while no org is confirmed, whoever holds the link confirms every step by name. */
  readonly withoutOrg?: Condition;
  /** What every page of the guide says above all else: `text` until the fact is known. */
  readonly notice?: { readonly text: Key; readonly seen: ShownFact<Message<Key>> };
  /** Minutes it usually takes, told on the landing page. */
  readonly minutes: number;
  readonly phases: readonly { readonly id: string; readonly title: Key }[];
  questions(params: Params): readonly Question<Key>[];
  /** What conditions can ask of the parameters, by name. */
  readonly needs: Readonly<Record<string, Need<Params>>>;
  /** What the answers say against this org, told before it is bound to the setup for good. */
  readonly orgWarning?: (answers: Answers, org: { readonly isSandbox: boolean }) => Message<Key> | undefined;
  /** Names of the org for every message, once they are known. */
  readonly names?: { readonly user: ShownFact<string>; readonly profile: ShownFact<string> };
  readonly glossary: readonly Term<Key>[];
  /** In the order they are done. */
  readonly steps: readonly Step<Key>[];
  /** Messages by locale; every locale has the same keys and placeholders. */
  readonly locales: InEveryLocale<Messages>;
  readonly scenarios: readonly Scenario<Params>[];
}

import type { CantTellReason, Severity } from '@orgready/shared/document/verdict';
import type { Params } from '@orgready/shared/language/translator';
import type { SetupPath } from '../setup-pages.ts';
import type { Condition } from './condition.ts';
import type { Needs, ValuesOf } from './fact.ts';
import type { SetupContext } from './setup-context.ts';

/** A key of the guide's messages with the values of its placeholders. Stored so that it can be shown in any language. */
export interface Message<Key extends string = string> {
  readonly key: Key;
  readonly params?: Params;
}

/** A plain string comes from the org and is shown unchanged; a message is translated. */
export type Shown<Key extends string = string> = string | Message<Key>;

export type Evidence<Key extends string = string> =
  | {
      readonly kind: 'value';
      readonly label: Shown<Key>;
      /** Null if no particular value is expected. */
      readonly expected: Shown<Key> | null;
      readonly actual: Shown<Key>;
    }
  | {
      readonly kind: 'records';
      readonly label: Shown<Key>;
      readonly columns: readonly Shown<Key>[];
      readonly rows: readonly (readonly Shown<Key>[])[];
      /** Total number of rows; `rows` may hold fewer. */
      readonly total: number;
    }
  | MatrixEvidence<Key>;

/**
 * `follows`: needed and not granted yet, but it has no checkbox of its own: it comes with another permission, which
 * `grantedBy` names. `unknown`: could not be determined.
 */
export type CellState = 'granted' | 'missing' | 'follows' | 'not-needed' | 'unknown';

export interface MatrixRow<Key extends string = string> {
  readonly name: string;
  /** The org's label, if it adds something to the name. */
  readonly label?: string;
  /** Shown instead of the row's cells. */
  readonly note: Shown<Key> | null;
  /** The Setup page where the row is changed, a path on the org's host. */
  readonly path?: SetupPath;
  /** The object of the row as Setup's addresses name it, for the object's page in a permission set. */
  readonly object?: string;
  readonly cells: readonly { readonly state: CellState; readonly grantedBy: readonly Shown<Key>[] }[];
  /** What the user's profile itself grants of a field; absent where it does not decide. */
  readonly inProfile?: 'nothing' | 'read' | 'edit';
}

/** Permissions by object or field, with who grants each. */
export interface MatrixEvidence<Key extends string = string> {
  readonly kind: 'matrix';
  readonly label: Shown<Key>;
  readonly columns: readonly Shown<Key>[];
  readonly groups: readonly {
    readonly name: Shown<Key>;
    readonly label: string | null;
    readonly note: Shown<Key> | null;
    readonly gaps: number;
    readonly rows: readonly MatrixRow<Key>[];
  }[];
  /** The missing permissions, one per line, to be copied. */
  readonly missing: readonly Shown<Key>[];
}

/** At least one piece of evidence: every verdict must have some. */
export type SomeEvidence<Key extends string = string> = readonly [Evidence<Key>, ...Evidence<Key>[]];

/** What the reader does next about a finding. Labels start with a verb. */
export type Act<Key extends string = string> =
  /** Open the exact Setup page. */
  | {
      readonly kind: 'open';
      readonly label: Message<Key>;
      readonly page: SetupPath;
      /** Names the guide's drawing of the page, and what it is about: verdicts are stored, drawings are not. */
      readonly drawing?: { readonly id: string; readonly about: string };
    }
  /** Answer a question of the check's step again. */
  | { readonly kind: 'choose'; readonly label: Message<Key>; readonly question: string }
  /**
   * Go to the step that changes it; ignored on that step, and in a setup without it. The placeholder `step` of the
   * label is its name.
   */
  | { readonly kind: 'step'; readonly label: Message<Key>; readonly step: string }
  /** Go to the step of another check. */
  | { readonly kind: 'step-of'; readonly label: Message<Key>; readonly check: string }
  /** Forward a message, because someone else has to act. */
  | {
      readonly kind: 'forward';
      readonly label: Message<Key>;
      readonly subject: Message<Key>;
      readonly message: Message<Key>;
    };

/** One of the sentences that a check's statement consists of, and the Setup page on which a person sees it. */
export interface StatementPart<Key extends string = string> {
  readonly text: Message<Key>;
  readonly page: SetupPath;
}

export type Verdict<Key extends string = string> =
  | { readonly outcome: 'passed'; readonly message: Message<Key>; readonly evidence: SomeEvidence<Key> }
  | {
      readonly outcome: 'failed';
      readonly severity: Severity;
      readonly message: Message<Key>;
      /** What to do about it. */
      readonly remedy?: Message<Key>;
      /** If absent, the task of the check is next. */
      readonly act?: Act<Key>;
      readonly evidence: SomeEvidence<Key>;
    }
  | {
      readonly outcome: 'cantTell';
      readonly reason: CantTellReason;
      /** When the change began that is not in force everywhere yet, milliseconds since the epoch, where it is known. */
      readonly since?: number;
      /** Overrides the check's severity. */
      readonly severity?: Severity;
      readonly message?: Message<Key>;
      /** What would make the check decidable. */
      readonly remedy?: Message<Key>;
      /** If absent, the task of the check is next. */
      readonly act?: Act<Key>;
      /**
       * What a person confirms one by one, all of it or nothing. Absent if the statement is a single sentence. A
       * confirmation counts only while it covers every part.
       */
      readonly parts?: readonly StatementPart<Key>[];
      /** What a person can confirm here; replaces the statement of the check. */
      readonly statement?: Message<Key>;
      readonly evidence?: readonly Evidence<Key>[];
      /**
       * Permissions, as printed in Setup, that the person signed in lacks: someone who has them can have it decided. Set by the
       * engine; absent if nobody would see more.
       */
      readonly lacks?: readonly string[];
      /** Salesforce's code and message, if it refused. */
      readonly refusal?: { readonly code?: string; readonly detail?: string };
    }
  | { readonly outcome: 'inapplicable'; readonly why: Message<Key> };

/**
 * One requirement. `evaluate` is pure and receives only the values of the facts it declared. If any of them could not
 * be read, the engine returns `cantTell` with the failure's reason and never calls it.
 */
export interface Check<Key extends string = string, N extends Needs = Needs, Params = unknown> {
  /** Kebab-case noun, equal to the file's name, unique in the guide. */
  readonly id: string;
  readonly title: Key;
  readonly why: Key;
  /**
   * The most severe failure it can find. Only an undecided `blocker` keeps its step incomplete, unless that verdict
   * has a lesser severity.
   */
  readonly severity: Severity;
  /** True if other checks cannot be read while it fails: every page of the setup then shows it, with who can act. */
  readonly isCause?: true;
  /** Absent if it applies whenever its step does. */
  readonly when?: Condition;
  readonly needs: N;
  /** The sentence a named person confirms if the API cannot show the answer; absent if nobody can attest. */
  readonly statement?: Key;
  /**
   * Questions whose answers the statement does not depend on: a new answer voids the finding, but not a person's
   * confirmation.
   */
  readonly statementIgnores?: readonly string[];
  evaluate(values: ValuesOf<N>, setup: SetupContext<Params>): Verdict<Key>;
}

/** A check without the type of its needs, for lists. */
// biome-ignore lint/suspicious/noExplicitAny: the only place where checks with different needs share a list; `judge` passes each one exactly its own needs
export type AnyCheck<Key extends string = string> = Check<Key, any>;

/**
 * Returns a function that declares checks of one guide. `evaluate` gets exactly the values of `needs`, and message
 * keys must be the guide's.
 */
export const defineCheckFor =
  <Key extends string, Params>() =>
  <N extends Needs>(check: Check<Key, N, Params>): Check<Key, N> =>
    check;

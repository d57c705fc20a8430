import type { CantTellReason, Severity } from '@orgready/shared/document/verdict';
import type { Params } from '@orgready/shared/language/translator';
import type { SetupPath } from '../setup-pages.ts';
import type { Condition } from './condition.ts';
import type { Needs, ValuesOf } from './fact.ts';
import type { SetupContext } from './setup-context.ts';

/** A key of the guide's messages with the values of its placeholders. Stored so that it can be said in any language. */
export interface Message<Key extends string = string> {
  readonly key: Key;
  readonly params?: Params;
}

/** A plain string is the org's own words, shown as they are; a message is translated. */
export type Shown<Key extends string = string> = string | Message<Key>;

export type Evidence<Key extends string = string> =
  | {
      readonly kind: 'value';
      readonly label: Shown<Key>;
      /** Null where nothing in particular is expected. */
      readonly expected: Shown<Key> | null;
      readonly actual: Shown<Key>;
    }
  | {
      readonly kind: 'records';
      readonly label: Shown<Key>;
      readonly columns: readonly Shown<Key>[];
      readonly rows: readonly (readonly Shown<Key>[])[];
      /** How many there are in all; `rows` may hold fewer. */
      readonly total: number;
    }
  | MatrixEvidence<Key>;

/** `wanted`: not needed to pass, and asked for; `unknown`: could not be told. */
export type CellState = 'granted' | 'missing' | 'wanted' | 'not-needed' | 'unknown';

export interface MatrixRow<Key extends string = string> {
  readonly name: string;
  /** What the org calls it, where that is more than the name. */
  readonly label?: string;
  /** Said of the row instead of its cells. */
  readonly note: Shown<Key> | null;
  /** The Setup page where the row is changed, a path on the org's host. */
  readonly path?: SetupPath;
  readonly cells: readonly { readonly state: CellState; readonly grantedBy: readonly Shown<Key>[] }[];
}

/** Rights by object or field, with who grants each. */
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
  /** What is missing, one a line, to be copied. */
  readonly missing: readonly Shown<Key>[];
}

/** At least one piece: no verdict without evidence. */
export type SomeEvidence<Key extends string = string> = readonly [Evidence<Key>, ...Evidence<Key>[]];

export type Verdict<Key extends string = string> =
  | { readonly outcome: 'passed'; readonly message: Message<Key>; readonly evidence: SomeEvidence<Key> }
  | {
      readonly outcome: 'failed';
      readonly severity: Severity;
      readonly message: Message<Key>;
      /** What to do about it. */
      readonly remedy?: Message<Key>;
      readonly evidence: SomeEvidence<Key>;
    }
  | {
      readonly outcome: 'cantTell';
      readonly reason: CantTellReason;
      /** The check's own severity unless it is given here. */
      readonly severity?: Severity;
      readonly message?: Message<Key>;
      /** What would let us tell. */
      readonly remedy?: Message<Key>;
      readonly evidence?: readonly Evidence<Key>[];
      /** Salesforce's code and words, when it refused. */
      readonly refusal?: { readonly code?: string; readonly detail?: string };
    }
  | { readonly outcome: 'inapplicable'; readonly why: Message<Key> };

/**
 * One thing that must hold. `evaluate` is pure and sees only the values of the facts it declared:
 * when any of them could not be read the engine answers `cantTell` with the failure's reason and never calls it.
 */
export interface Check<Key extends string = string, N extends Needs = Needs, Params = unknown> {
  /** Kebab-case noun, the file's name, unique in the guide. */
  readonly id: string;
  readonly title: Key;
  readonly why: Key;
  /**
   * The most severe failure it can find. Only a `blocker` holds its step while it cannot be told,
   * unless that verdict has a lesser severity of its own.
   */
  readonly severity: Severity;
  /** Absent: it belongs to its step whenever the step applies. */
  readonly when?: Condition;
  readonly needs: N;
  /** The sentence a named person confirms where the API cannot show the answer; absent: nobody can attest. */
  readonly statement?: Key;
  /** Questions whose answers the statement does not depend on: a new answer voids the finding and not a person's word. */
  readonly statementIgnores?: readonly string[];
  evaluate(values: ValuesOf<N>, setup: SetupContext<Params>): Verdict<Key>;
}

/** A check whose needs are forgotten, for lists. */
// biome-ignore lint/suspicious/noExplicitAny: the one seam where checks of different needs share a list; `judge` hands each exactly its own needs
export type AnyCheck<Key extends string = string> = Check<Key, any>;

/** Keeps the types of one check: `evaluate` sees exactly the values of `needs`, and message keys are the guide's. */
export const defineCheckFor =
  <Key extends string, Params>() =>
  <N extends Needs>(check: Check<Key, N, Params>): Check<Key, N> =>
    check;

import type { SetupPath } from '../setup-pages.ts';
import type { Shown } from './check.ts';
import type { Condition } from './condition.ts';
import type { Drawing, Wanted } from './screen.ts';
import type { PageContext } from './setup-context.ts';
import type { ShownFact } from './shown.ts';

/** A link into the reader's org, or to the party. */
export interface PageLink<Key extends string = string> {
  /** Starts with a verb. */
  readonly label: Key;
  /** Returns the page's address, or undefined if the org's host is not known. */
  href(setup: PageContext): string | undefined;
  /** The page of the exact record, once its id is known. */
  readonly exact?: {
    readonly record: ShownFact<string>;
    readonly label: Key;
    readonly page: (record: string) => SetupPath;
  };
}

/**
 * One click: a message, one that names what is missing in this org, one that is left out while the org has the value
 * already, or both. The placeholder `names` is `unknown` while nothing is known to be missing.
 */
export type Click<Key extends string = string> =
  | Key
  | {
      readonly text: Key;
      readonly names?: readonly ShownFact<string>[];
      /** The value may depend on what the setup asks for. */
      readonly unless?: {
        readonly fact: ShownFact<Shown<Key>>;
        readonly is: string | Wanted;
      };
    };

/** What to do on one Setup page: the link, the clicks and the drawing. */
export interface Task<Key extends string = string> {
  /** Kebab-case, unique in the step. */
  readonly id: string;
  /** Ids of the checks that it fixes. Absent for every check of the step that no other task names. */
  readonly fixes?: readonly string[];
  /** What to do, starting with a verb. */
  readonly title: Key;
  readonly clicks: readonly Click<Key>[];
  /** Where the page is in Setup, with Salesforce's own labels. */
  readonly path?: readonly string[];
  readonly open?: PageLink<Key>;
  /** In the order in which the pages appear. */
  readonly drawings?: readonly Drawing<Key>[];
  /** The next act after the page was opened before the sign-in. */
  readonly thenSignIn?: Key;
  /** Offered only if the fact has this value. Also offered while the fact is unknown, except with `onlyIfKnown`. */
  readonly when?: { readonly fact: ShownFact<string>; readonly is: string; readonly onlyIfKnown?: true };
  /** Offered only if this condition holds. */
  readonly condition?: Condition;
}

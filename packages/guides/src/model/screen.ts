import type { AnyCheck, Shown } from './check.ts';
import type { PageContext } from './setup-context.ts';
import type { ShownFact } from './shown.ts';

/** One row of a Setup page. Labels are Salesforce's own and are printed unchanged. */
export type ScreenRow<Label extends string = string> =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'field'; readonly label: Label; readonly control: 'select' | 'text' | 'date' }
  /** Radio buttons. */
  | { readonly kind: 'choice'; readonly label: Label; readonly options: readonly string[] }
  /** A table of checkboxes. Its label is not printed. */
  | { readonly kind: 'boxes'; readonly label: Label; readonly columns: readonly string[] }
  /** A list of records. Its label is not printed. */
  | { readonly kind: 'table'; readonly label: Label; readonly columns: readonly string[] }
  | { readonly kind: 'buttons'; readonly buttons: readonly Label[] }
  | { readonly kind: 'tabs'; readonly tabs: readonly Label[] };

/** The part of a Setup page that tasks are about: its rows in the order of the page. */
export interface SetupScreen<Label extends string = string> {
  /** Kebab-case, equal to the file's name. */
  readonly id: string;
  /** The page's heading, as Salesforce prints it. */
  readonly title: string;
  /** `classic` for a page of Salesforce Classic; absent for Lightning Experience. */
  readonly look?: 'classic';
  /** Where its labels and their order are from: a fact sheet such as `(A 5.4)`, a source text, or `not confirmed`. */
  readonly source: string;
  readonly rows: readonly ScreenRow<Label>[];
}

/** Returns the screen. Its labels become the keys that a drawing of it may use. */
export const defineScreen = <const Label extends string>(screen: SetupScreen<Label>): SetupScreen<Label> =>
  screen;

/** A value that the setup asks for. The type of a method, so that guides with different parameters can share a list. */
export type Wanted = { wanted(setup: PageContext): string }['wanted'];

/** What a drawing shows in a row. A row that is not named is drawn empty. */
export type DrawnValue<Key extends string = string> =
  /** A field or radio buttons: the current value and what is asked for, fixed or of this org. */
  | {
      readonly shows?: ShownFact<Shown<Key>>;
      /** Fixed, or as the blueprint's parameters say. */
      readonly wanted?: string | Wanted;
      /** Replaces `wanted` once it is known. */
      readonly wants?: ShownFact<Shown<Key>>;
      /** Set for a field that the reader fills in, although no particular value is asked for. */
      readonly marked?: true;
    }
  /** Checkboxes that must be checked, whatever the org has; with `kept`, that stay as they are. */
  | { readonly rows: readonly string[]; readonly kept?: true }
  /** The checkbox of a record of this org, which must be checked. It is drawn once the record is known. */
  | { readonly row: ShownFact<string> }
  /** Checkboxes as a check found them: those with a gap. Those of several checks are one list in alphabetical order. */
  | {
      readonly from: AnyCheck<Key> | readonly AnyCheck<Key>[];
      /** The columns are Visible and Read-Only of the profile: to edit a field, Read-Only has to be cleared. */
      readonly of?: 'field-level-security';
    }
  /** A table. */
  | {
      records(setup: PageContext): readonly (readonly string[])[];
      readonly markedRow: number | null;
    };

/** A Setup page with the values of this org and the controls to use. */
export interface Drawing<Key extends string = string> {
  readonly screen: SetupScreen;
  /** The text equivalent. */
  readonly description: Key;
  /** Name of the org's record on the page. */
  readonly record?: ShownFact<string> | string;
  readonly values: Readonly<Record<string, DrawnValue<Key>>>;
  /** Labels of the buttons and tabs to click. */
  readonly press: readonly string[];
}

/** Returns a drawing. @param values by label of the row, which must be one of the screen's. */
export const draw = <Key extends string, Label extends string>(
  screen: SetupScreen<Label>,
  drawing: {
    readonly description: NoInfer<Key>;
    readonly record?: ShownFact<string> | string;
    readonly values?: { readonly [L in NoInfer<Label>]?: DrawnValue<Key> };
    readonly press?: readonly NoInfer<Label>[];
  },
): Drawing<Key> => ({
  screen,
  description: drawing.description,
  ...(drawing.record ? { record: drawing.record } : {}),
  values: (drawing.values ?? {}) as Readonly<Record<string, DrawnValue<Key>>>,
  press: drawing.press ?? [],
});

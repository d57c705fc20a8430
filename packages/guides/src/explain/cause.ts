import type { en } from '../locales/en.ts';

type Key = keyof typeof en;
type WithText<Part extends string> = Key extends infer K
  ? K extends `explain.${infer Id}.${Part}`
    ? Id
    : never
  : never;
/** Id of a cause, which has a title and an explanation in every language. */
export type CauseId = WithText<'title'> & WithText<'cause'>;

/** Who can fix it; `unclear` if there are several possible causes, to be tried in turn. */
export type Actor = 'you' | 'salesforce-admin' | 'party' | 'salesforce' | 'unclear';

/** What a guide's steps are about, so that a cause can lead to the step that fixes it. */
export type Topic =
  | 'api-access'
  | 'install'
  | 'app-here'
  | 'sign-in'
  | 'app-policies'
  | 'app-blocked'
  | 'app-approval'
  | 'user'
  | 'license'
  | 'permissions'
  | 'objects'
  | 'fields'
  | 'events'
  | 'connection';

/** What recognizes a cause in a text. With codes and a text, both must be there. */
export interface Matcher {
  /** Codes, upper case. */
  readonly codes?: readonly string[];
  /** Found in the folded text (`fold`): lower case, plain quotes and hyphens, single spaces. */
  readonly text?: RegExp;
  /**
   * What shows that a code is Salesforce's, where others use the same: `form`: where it is in the text, or `origin`;
   * `origin`: the text names Salesforce or has the form of its answers, or there is nothing but the code.
   */
  readonly needs?: 'form' | 'origin';
}

export interface Cause {
  readonly id: CauseId;
  readonly title: Key;
  readonly cause: Key;
  /** Section of a fact sheet. */
  readonly source: string;
  readonly matches: readonly Matcher[];
  readonly who: Actor;
  readonly actions: readonly Key[];
  /** The topics of the steps that fix it, most likely first. */
  readonly topics: readonly Topic[];
  /** What the text names: an object, a field, a reason of Salesforce's. Every group is shown as it was pasted. */
  readonly names?: RegExp;
  /** Present if a sign-in through the app was refused, which a setup remembers until someone has signed in. */
  readonly refusesSignIn?: true;
  /** Present if the app is certainly not in the org. */
  readonly appIsAbsent?: true;
}

type Row = Omit<Cause, 'id' | 'title' | 'cause' | 'topics'> & { readonly topics?: readonly Topic[] };

/** Returns a cause with the keys of its texts. */
export const defineCause = (id: CauseId, row: Row): Cause => ({
  topics: [],
  ...row,
  id,
  title: `explain.${id}.title`,
  cause: `explain.${id}.cause`,
});

/** What helps if only the party can act. */
export const forwarded = ['explain.action.forward'] as const satisfies readonly Key[];

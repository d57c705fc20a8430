import type { Actor, Cause, Matcher } from './cause.ts';
import { causes } from './causes.ts';
import { knownCodes } from './known-codes.ts';
import { type Pasted, readPasted } from './pasted.ts';

export interface Explained {
  /** Null if no cause is certain enough. */
  readonly cause: Cause | null;
  /** Salesforce's code, as it was written; null if the text has none. */
  readonly code: string | null;
  /** What the text names, at most three, as they were pasted. */
  readonly names: readonly string[];
  /** True if a sign-in through the app was refused. */
  readonly refusesSignIn: boolean;
}

const isSure = ({ needs }: Matcher, code: string, pasted: Pasted): boolean =>
  needs === undefined ||
  pasted.isFromSalesforce ||
  (needs === 'form' && (pasted.leading.has(code) || pasted.marked?.toUpperCase() === code));

/** Returns the code by which the matcher applies, '' if it applies by its text alone, or null if it does not. */
const applies = (matcher: Matcher, pasted: Pasted): string | null => {
  if (matcher.text && !matcher.text.test(pasted.folded)) return null;
  if (!matcher.codes) return matcher.needs === undefined || pasted.isFromSalesforce ? '' : null;
  const code = matcher.codes.find((one) => pasted.codes.has(one) && isSure(matcher, one, pasted));
  return code === undefined ? null : (pasted.codes.get(code) ?? null);
};

/** Texts decide before codes: one code can have several meanings. */
const byText = (matcher: Matcher): boolean => matcher.text !== undefined;
const byCode = (matcher: Matcher): boolean => matcher.text === undefined;

const codesOfCauses = new Set(causes.flatMap(({ matches }) => matches.flatMap(({ codes }) => codes ?? [])));
const isKnownCode = (code: string): boolean =>
  code.startsWith('OAUTH_') || code.startsWith('SFDC.') || knownCodes.has(code) || codesOfCauses.has(code);

/** Returns a code to show: the one that the text marks as its error, one of Salesforce's, or one that a text explains. */
const codeOf = ({ marked, codes, leading }: Pasted): string | null =>
  marked ?? [...codes].find(([one]) => isKnownCode(one))?.[1] ?? [...leading][0] ?? null;

/** The longest text that is shown of what was pasted. */
const longestName = 200;
const namesIn = ({ names }: Cause, { plain }: Pasted): string[] =>
  names
    ? (names.exec(plain.replace(/\s+/g, ' '))?.slice(1) ?? [])
        .map((one) => (one ?? '').trim().slice(0, longestName))
        .filter((one) => one !== '')
        .slice(0, 3)
    : [];

const explain = (pasted: Pasted): Explained => {
  for (const kind of [byText, byCode])
    for (const cause of causes)
      for (const matcher of cause.matches.filter(kind)) {
        const code = applies(matcher, pasted);
        if (code === null) continue;
        const refusesSignIn = cause.refusesSignIn === true;
        return { cause, code: code || codeOf(pasted), names: namesIn(cause, pasted), refusesSignIn };
      }
  const code = codeOf(pasted);
  return { cause: null, code, names: [], refusesSignIn: code?.startsWith('OAUTH_') === true };
};

/** Returns the cause of the error in a text that someone pasted. What is not known is not guessed. */
export const explainPasted = (text: string): Explained => explain(readPasted(text));

/** Returns the cause of a refusal that Salesforce itself sent back. */
export const explainRefusal = (code: string, description: string): Explained => {
  const text = new URLSearchParams({ error: code, error_description: description }).toString();
  return explain({ ...readPasted(text), isFromSalesforce: true });
};

/** Returns what to show for an error without a known cause. */
export const forUnknown = (
  code: string | null,
): Pick<Cause, 'title' | 'cause' | 'actions' | 'topics'> & {
  readonly id: 'unknown';
  readonly who: Actor;
} => ({
  id: 'unknown',
  title: 'explain.unknown.title',
  cause: 'explain.unknown.cause',
  who: code === null ? 'you' : 'unclear',
  actions:
    code === null
      ? ['explain.none.action', 'explain.action.login-history']
      : ['explain.none.action', 'explain.action.login-history', 'explain.action.forward'],
  topics: [],
});

/** Returns the code by which a refused sign-in is remembered: Salesforce's, or the one that its words stand for. */
export const codeToRemember = ({ cause, code }: Explained): string => {
  const codes = cause?.matches.flatMap((matcher) => matcher.codes ?? []) ?? [];
  return code !== null && (codes.length === 0 || codes.includes(code.toUpperCase()))
    ? code
    : (codes[0] ?? 'unknown_error');
};

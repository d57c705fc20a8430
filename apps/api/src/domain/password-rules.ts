import { dictionary } from '@zxcvbn-ts/language-common';

/** About 49,000 passwords that people use most, in lower case. Made when it is first needed. */
let common: ReadonlySet<string> | undefined;

/** Fewer different characters than this can be typed without thinking. */
const leastDifferent = 5;

const lettersOf = (text: string): string => text.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** The text once, if it is the same text several times. */
const once = (text: string): string => /^(.+?)\1+$/u.exec(text)?.[1] ?? text;

/**
 * Returns whether a password is easily guessed: it is a common one, or one with digits and signs around it or repeated, it
 * is made of few different characters, or it is little more than what is known about the person.
 * @param known name and e-mail of the person.
 */
export const isEasilyGuessed = (password: string, known: readonly string[]): boolean => {
  common ??= new Set(dictionary['passwords-common'].map(String));
  const text = password.normalize('NFKC').toLowerCase().trim();
  if (new Set(text).size < leastDifferent) return true;
  const forms = [text, once(text), lettersOf(text), once(lettersOf(text))];
  if (forms.some((each) => each.length > 1 && common?.has(each))) return true;
  const words = [...known, 'orgready'].flatMap((each) => each.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  let rest = text;
  for (const word of words) if (word.length > 2) rest = rest.replaceAll(word, '');
  return rest.length < text.length && lettersOf(rest).length < 4;
};

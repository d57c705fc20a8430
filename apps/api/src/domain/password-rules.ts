/** About 49,000 passwords that people use most, in lower case. Loaded when they are first needed: few processes ever need them. */
const loadCommon = async (): Promise<ReadonlySet<string>> => {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common'].map(String));
};
let common: Promise<ReadonlySet<string>> | undefined;

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
export const isEasilyGuessed = async (password: string, known: readonly string[]): Promise<boolean> => {
  common ??= loadCommon();
  const mostUsed = await common;
  const text = password.normalize('NFKC').toLowerCase().trim();
  if (new Set(text).size < leastDifferent) return true;
  const forms = [text, once(text), lettersOf(text), once(lettersOf(text))];
  if (forms.some((each) => each.length > 1 && mostUsed.has(each))) return true;
  const words = [...known, 'orgready'].flatMap((each) => each.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  let rest = text;
  for (const word of words) if (word.length > 2) rest = rest.replaceAll(word, '');
  return rest.length < text.length && lettersOf(rest).length < 4;
};

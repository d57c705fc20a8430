import type { Messages } from './translator.ts';

const accents: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/**
 * Returns the messages in a pseudo language: every message is wrapped in ⟦ ⟧ and its vowels are accented, so that
 * text from anywhere else stands out. Placeholders and tags do not change.
 */
export const pseudoLocalize = <M extends Messages>(messages: M): M =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => {
      let depth = 0;
      let inTag = false;
      let out = '';
      for (const char of message) {
        if (char === '{') depth += 1;
        if (char === '<') inTag = true;
        out += depth === 0 && !inTag ? (accents[char] ?? char) : char;
        if (char === '}') depth -= 1;
        if (char === '>') inTag = false;
      }
      return [key, `⟦${out}⟧`];
    }),
  ) as unknown as M;

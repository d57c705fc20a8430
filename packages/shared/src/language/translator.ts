import { IntlMessageFormat } from 'intl-messageformat';
import type { Inline, Text } from '../document/text.ts';

/** Values for the placeholders of a message. Dates are given in milliseconds since the epoch. */
export type Params = Readonly<Record<string, string | number>>;

/** ICU messages by key. `<b>` marks a Salesforce label, `<c>` a value to copy. */
export type Messages = Readonly<Record<string, string>>;

export interface Translator<M extends Messages> {
  readonly locale: string;
  /** The message as runs, with labels and codes marked. Throws on an unknown key or a missing placeholder. */
  text(key: keyof M & string, params?: Params): Text;
  /** The message as a plain string. */
  line(key: keyof M & string, params?: Params): string;
}

const asRuns = (parts: unknown): Text =>
  (Array.isArray(parts) ? parts.flat() : [parts]).map(
    (part): Inline => (typeof part === 'object' && part !== null ? (part as Inline) : String(part)),
  );
const words = (chunks: readonly unknown[]): string => chunks.map((chunk) => String(chunk)).join('');
const marks = {
  b: (chunks: unknown[]) => ({ label: words(chunks) }),
  c: (chunks: unknown[]) => ({ code: words(chunks) }),
};
const noMarks = { b: words, c: words };

/** The one way from a message key to words, in the API and in the web. */
export const createTranslator = <M extends Messages>(messages: M, locale: string): Translator<M> => {
  const compiled = new Map<string, IntlMessageFormat>();
  const find = (key: string): IntlMessageFormat => {
    let format = compiled.get(key);
    if (!format) {
      const message = messages[key];
      if (message === undefined) throw new Error(`No message with the key "${key}"`);
      format = new IntlMessageFormat(message, locale);
      compiled.set(key, format);
    }
    return format;
  };
  return {
    locale,
    text: (key, params = {}) => asRuns(find(key).format({ ...params, ...marks })),
    line: (key, params = {}) => words([find(key).format({ ...params, ...noMarks })].flat()),
  };
};

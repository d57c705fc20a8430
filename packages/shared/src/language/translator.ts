import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
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

/** The API does not know where its readers are: moments are those of one zone, and a time of day names it. */
const moments = {
  date: { day: { dateStyle: 'long', timeZone: 'UTC' } },
  time: { minute: { hour: 'numeric', minute: '2-digit', timeZone: 'UTC', timeZoneName: 'short' } },
} as const;

/** Whether a message has nothing of ICU's but placeholders. */
export const isSimple = (message: string): boolean => /^[^{}<>']*(?:\{\w+\}[^{}<>']*)*$/.test(message);

/** Says a simple message as ICU would. */
const fillIn = (message: string, values: Readonly<Record<string, unknown>>): string =>
  message
    .split(/[{}]/)
    .map((part, at) => {
      if (at % 2 === 0) return part;
      if (values[part] === undefined) throw new Error(`The value of {${part}} is missing`);
      return String(values[part]);
    })
    .join('');

/** The one way from a message key to words, in the API and in the web. */
export const createTranslator = <M extends Messages>(messages: M, locale: string): Translator<M> => {
  const compiled = new Map<string, IntlMessageFormat>();
  const format = (key: string, values: Readonly<Record<string, unknown>>): unknown => {
    // The build of the pages compiles what is not simple (compile.ts), and leaves the parser out.
    const message: string | MessageFormatElement[] | undefined = messages[key];
    if (message === undefined) throw new Error(`No message with the key "${key}"`);
    // Most are simple: a format for each would cost a slow page a fifth of a second.
    if (typeof message === 'string' && isSimple(message)) return fillIn(message, values);
    const known = compiled.get(key) ?? new IntlMessageFormat(message, locale, moments);
    compiled.set(key, known);
    return known.format({ ...values });
  };
  return {
    locale,
    text: (key, params = {}) => asRuns(format(key, { ...params, ...marks })),
    line: (key, params = {}) => words([format(key, { ...params, ...noMarks })].flat()),
  };
};

import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Inline, Text } from '../document/text.ts';

/** Values for the placeholders of a message. Dates are in milliseconds since the epoch; a list becomes "A, B, and C". */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/** ICU messages by key. `<b>` marks a Salesforce label, `<c>` a value to copy. */
export type Messages = Readonly<Record<string, string>>;

export interface Translator<M extends Messages> {
  readonly locale: string;
  /** Returns the message as runs, with labels and codes marked. Throws on an unknown key or a missing placeholder. */
  text(key: keyof M & string, params?: Params): Text;
  /** Returns the message as a plain string. */
  line(key: keyof M & string, params?: Params): string;
}

/** Removes a second full stop: a name such as "Acme Inc." can end a sentence. */
const withoutDoubleStop = (text: string): string => text.replace(/(?<!\.)\.\.(?!\S)/g, '.');
const textOf = (run: Inline): string =>
  typeof run === 'string' ? run : (Object.values(run).find((text) => typeof text === 'string') ?? '');

const asRuns = (parts: unknown): Text => {
  const runs = (Array.isArray(parts) ? parts.flat() : [parts]).map(
    (part): Inline => (typeof part === 'object' && part !== null ? (part as Inline) : String(part)),
  );
  return runs.flatMap((run, at): Inline[] => {
    if (typeof run !== 'string') return [run];
    const before = runs[at - 1];
    const repeats = before !== undefined && textOf(before).endsWith('.') && /^\.(?!\S)/.test(run);
    const text = withoutDoubleStop(repeats ? run.slice(1) : run);
    return text === '' && repeats ? [] : [text];
  });
};
const words = (chunks: readonly unknown[]): string => chunks.map((chunk) => String(chunk)).join('');
const marks = {
  b: (chunks: unknown[]) => ({ label: words(chunks) }),
  c: (chunks: unknown[]) => ({ code: words(chunks) }),
};
const noMarks = { b: words, c: words };

/**
 * The API does not know its readers' time zones, so moments are formatted in one fixed zone, and a time of day names
 * it.
 */
const moments = {
  date: { day: { dateStyle: 'long', timeZone: 'UTC' } },
  time: { minute: { hour: 'numeric', minute: '2-digit', timeZone: 'UTC', timeZoneName: 'short' } },
} as const;

/** Returns whether placeholders are a message's only ICU syntax. */
export const isSimple = (message: string): boolean => /^[^{}<>']*(?:\{\w+\}[^{}<>']*)*$/.test(message);

/** Formats a simple message, split at its braces, as ICU would. */
const fillIn = (parts: readonly string[], lookUp: (name: string) => unknown): string =>
  parts
    .map((part, at) => {
      if (at % 2 === 0) return part;
      const value = lookUp(part);
      if (value === undefined) throw new Error(`The value of {${part}} is missing`);
      return String(value);
    })
    .join('');

/** Creates the translator. Every text in the API and the web is formatted by one. */
export const createTranslator = <M extends Messages>(messages: M, locale: string): Translator<M> => {
  const compiled = new Map<string, IntlMessageFormat | string[]>();
  // Made when a list is first formatted: making it delays the first paint of a page that has none.
  let lists: Intl.ListFormat | undefined;
  const joined = (items: Iterable<string>): string => {
    lists ??= new Intl.ListFormat(locale);
    return lists.format(items);
  };
  const format = (key: string, params: Params, tags: typeof marks | typeof noMarks): unknown => {
    const lookUp = (name: string): unknown => {
      const value = params[name];
      return typeof value === 'object' ? joined(value) : value;
    };
    // The build of the web compiles the other messages (compile.ts) and omits the parser.
    const message: string | MessageFormatElement[] | undefined = messages[key];
    if (message === undefined) throw new Error(`No message with the key "${key}"`);
    // Most messages are simple; building an ICU format for each would slow down a large page by a fifth of a second.
    const known =
      compiled.get(key) ??
      (typeof message === 'string' && isSimple(message)
        ? message.split(/[{}]/)
        : new IntlMessageFormat(message, locale, moments));
    compiled.set(key, known);
    if (Array.isArray(known)) return fillIn(known, lookUp);
    const values = Object.keys(params).map((name) => [name, lookUp(name)]);
    return known.format({ ...Object.fromEntries(values), ...tags });
  };
  return {
    locale,
    text: (key, params = {}) => asRuns(format(key, params, marks)),
    line: (key, params = {}) => withoutDoubleStop(words([format(key, params, noMarks)].flat())),
  };
};

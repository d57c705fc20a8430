/**
 * The languages of the product. Adding one here makes the compiler name every table of messages that is missing.
 * The first is for readers none of whose languages is among them.
 */
export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];

/** One table of messages for each language. */
export type InEveryLocale<Messages> = Readonly<Record<Locale, Messages>>;

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * Returns the language for a reader.
 *
 * @param preferred BCP 47 tags, best first: `navigator.languages`, or what `Accept-Language` asks for.
 */
export const localeFor = (preferred: readonly string[]): Locale =>
  preferred.map((tag) => locales.find((locale) => locale === languageOf(tag))).find((found) => found) ??
  locales[0];

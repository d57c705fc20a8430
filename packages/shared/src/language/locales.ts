/**
 * The product's languages. When one is added, the compiler reports every missing table of messages. The first is the
 * default, for readers who prefer none of them.
 */
export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];

/** One table of messages per language. */
export type InEveryLocale<Messages> = Readonly<Record<Locale, Messages>>;

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * Returns the language for a reader.
 * @param preferred BCP 47 tags, best first: `navigator.languages`, or the tags of `Accept-Language`.
 */
export const localeFor = (preferred: readonly string[]): Locale =>
  preferred.map((tag) => locales.find((locale) => locale === languageOf(tag))).find((found) => found) ??
  locales[0];

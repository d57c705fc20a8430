/**
 * Returns the reader's regional variant of the page's language (`en-GB` for `en`), for numbers and dates. The
 * browser's first language may be a different one: "vor 2 Minuten" does not belong in an English sentence.
 */
export const readerLocale = (language: string): string =>
  navigator.languages.find((locale) => locale.split('-')[0] === language.split('-')[0]) ?? language;

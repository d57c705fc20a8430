/**
 * The reader's own regional form of the page's language (`en-GB` for `en`), for numbers and dates.
 * Not simply the browser's first language: "vor 2 Minuten" in an English sentence helps nobody.
 */
export const readerLocale = (language: string): string =>
  navigator.languages.find((locale) => locale.split('-')[0] === language.split('-')[0]) ?? language;

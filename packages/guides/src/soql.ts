/**
 * Returns a SOQL string literal. Values must not be put into a query in any other way.
 * Escapes as documented: backslash, quotes and control characters [D soql-sosl quoted string escape sequences].
 */
export const quote = (value: string): string =>
  `'${value
    .replace(/[\\'"]/g, (char) => `\\${char}`)
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters must not reach the query
    .replace(/[\u0000-\u001f]/g, '')}'`;

/** Returns a SOQL literal for LIKE that matches the value anywhere; wildcards in the value are escaped. */
export const quoteAnywhere = (value: string): string => {
  const inside = quote(value)
    .slice(1, -1)
    .replace(/[%_]/g, (char) => `\\${char}`);
  return `'%${inside}%'`;
};

/**
 * A SOQL string literal. The only way a value gets into a query.
 * Escapes as documented: backslash, quotes and control characters [D soql-sosl quoted string escape sequences].
 */
export const quote = (value: string): string =>
  `'${value
    .replace(/[\\'"]/g, (char) => `\\${char}`)
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the query
    .replace(/[\u0000-\u001f]/g, '')}'`;

/** A SOQL literal for LIKE that finds the value anywhere; its own wildcards are taken as they are written. */
export const quoteAnywhere = (value: string): string => {
  const inside = quote(value)
    .slice(1, -1)
    .replace(/[%_]/g, (char) => `\\${char}`);
  return `'%${inside}%'`;
};

/** A value of a CSV file. One that a spreadsheet would calculate gets an apostrophe, with which it is text. */
const cellOf = (value: string | number | null): string => {
  const text = String(value ?? '');
  // Spaces before a formula do not keep a spreadsheet from calculating it.
  const isFormula = typeof value === 'string' && /^[\s\u200b]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text);
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** Returns a CSV file, with the byte order mark that spreadsheets recognize UTF-8 by. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;

/** Returns the address of a file that the browser downloads without asking the server. */
export const csvAddress = (csv: string): string => `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`;

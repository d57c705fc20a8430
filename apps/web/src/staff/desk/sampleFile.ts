import { importColumns, importHeadings } from '@orgready/shared/contract/import-columns';

/** A value of a CSV file. One that a spreadsheet would calculate gets an apostrophe, which is removed when it is read. */
const cellOf = (text: string): string =>
  `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** Returns a file of two setups, with the byte order mark that spreadsheets recognize UTF-8 by. */
export const sampleFile = ({
  blueprint,
  email,
  dueOn,
}: {
  readonly blueprint: string;
  readonly email: string;
  readonly dueOn: string;
}): string => {
  const rows = [
    importColumns.map((column) => importHeadings[column]),
    ['Acme Bicycles', blueprint, 'production', email, dueOn, 'en', '30', ''],
    ['Cedar & Sons', blueprint, 'sandbox', 'nobody', '', '', '', '00D000000000001EAA'],
  ];
  return `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
};

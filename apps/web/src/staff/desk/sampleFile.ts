import { importColumns, importHeadings } from '@orgready/shared/contract/import-columns';

/** A value of a CSV file. One that a spreadsheet would calculate gets an apostrophe, which is removed when it is read. */
const cellOf = (text: string): string =>
  `"${(/^[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Returns what the first blueprint is called in a file: of several with its name, only the id tells them apart. */
const calledOf = ([first, ...others]: readonly Named[]): string =>
  first && others.some(({ name }) => name.toLowerCase() === first.name.toLowerCase())
    ? first.id
    : (first?.name ?? '');

/** Returns a file of two setups, with the byte order mark that spreadsheets recognize UTF-8 by. */
export const sampleFile = ({
  blueprints,
  email,
  dueOn,
}: {
  readonly blueprints: readonly Named[];
  readonly email: string;
  readonly dueOn: string;
}): string => {
  const blueprint = calledOf(blueprints);
  const rows = [
    importColumns.map((column) => importHeadings[column]),
    ['Acme Bicycles', blueprint, 'production', email, dueOn, 'en', '30', ''],
    ['Cedar & Sons', blueprint, 'sandbox', 'nobody', '', '', '', '00D000000000001EAA'],
  ];
  return `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
};

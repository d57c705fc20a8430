import {
  type ImportColumn,
  importColumns,
  importHeadings,
  mostImported,
} from '@orgready/shared/contract/import-columns';
import type { ImportFault } from '@orgready/shared/contract/setup-imports';
import { CsvError, type InfoRecord, parse } from 'csv-parse/sync';

/** A row of a file as it was typed; columns that the file does not have are empty. */
export interface FileRow {
  readonly line: number;
  readonly cells: Readonly<Record<ImportColumn, string>>;
  /** Whether it has more values than there are columns. */
  readonly isTooLong: boolean;
}

export type SetupFile = { readonly rows: readonly FileRow[] } | { readonly fault: ImportFault };

type Row = { readonly record: readonly string[]; readonly info: InfoRecord };

/** No row of the columns is longer, and a quotation mark that is never closed ends here. */
const longestRow = 8000;

/** Excel writes semicolons where the comma separates decimals. No heading contains any of them. */
const separatorOf = (csv: string): string => {
  const [heading = ''] = csv.split(/[\r\n]/, 1);
  const counts = [',', ';', '\t'].map((each) => [each, heading.split(each).length] as const);
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
};

const folded = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();

const columnOf = (heading: string): ImportColumn | undefined =>
  importColumns.find((column) => importHeadings[column] === folded(heading));

/** Returns the columns of a file in its order, or what is wrong with them. */
const columnsIn = (headings: readonly string[]): readonly ImportColumn[] | ImportFault => {
  const columns: ImportColumn[] = [];
  for (const heading of headings) {
    const column = columnOf(heading);
    if (column === undefined) return { code: 'unknown-column', column: heading.slice(0, 60) };
    if (columns.includes(column)) return { code: 'repeated-column', column: importHeadings[column] };
    columns.push(column);
  }
  const missing = (['customer', 'blueprint'] as const).find((column) => !columns.includes(column));
  return missing ? { code: 'missing-column', column: importHeadings[missing] } : columns;
};

/** The apostrophe with which a spreadsheet is kept from calculating a text that begins like a formula. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

/** Returns the rows of a file of setups, as they were typed, or what keeps it from being read. */
export const readSetupFile = (csv: string): SetupFile => {
  let records: readonly Row[];
  try {
    records = parse(csv, {
      bom: true,
      delimiter: separatorOf(csv),
      info: true,
      max_record_size: longestRow,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      // One more than is allowed, with the headings.
      to: mostImported + 2,
      trim: true,
    }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { fault: { code: 'not-csv', line: Number(error.lines ?? 1) } };
  }
  const [headings, ...rows] = records;
  if (!headings || rows.length === 0) return { fault: { code: 'no-rows' } };
  if (rows.length > mostImported) return { fault: { code: 'too-many-rows', limit: mostImported } };
  const columns = columnsIn(headings.record);
  if ('code' in columns) return { fault: columns };
  return {
    rows: rows.map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(
        importColumns.map((column) => [column, withoutGuard(record[columns.indexOf(column)] ?? '')]),
      ) as Record<ImportColumn, string>,
      isTooLong: record.length > columns.length,
    })),
  };
};

import { z } from 'zod';
import { faultSchema } from './faults.ts';
import { type ImportColumn, importColumns, longestImport } from './import-columns.ts';

export const setupImportSchema = z.strictObject({
  /** The file: comma, semicolon or tab between values; the first line names the columns. */
  csv: z.string().min(1).max(longestImport),
});

/** What keeps a file from being read at all. */
export const importFaultSchema = z.discriminatedUnion('code', [
  /** `line`: where the quotation marks of a value stop making sense. */
  z.strictObject({ code: z.literal('not-csv'), line: z.number().int() }),
  z.strictObject({ code: z.literal('no-rows') }),
  z.strictObject({ code: z.literal('too-many-rows'), limit: z.number().int() }),
  z.strictObject({
    code: z.enum(['unknown-column', 'repeated-column', 'missing-column']),
    column: z.string(),
  }),
]);
export type ImportFault = z.infer<typeof importFaultSchema>;

/** A row as it would become a setup; what could not be read is shown as it was typed. */
export const importedRowSchema = z.strictObject({
  /** The line of the file on which it ends. */
  line: z.number().int(),
  values: z.strictObject(
    Object.fromEntries(importColumns.map((column) => [column, z.string()])) as Record<
      ImportColumn,
      z.ZodString
    >,
  ),
  /** Their paths are columns; `''` for the whole row. */
  faults: z.array(faultSchema),
});
export type ImportedRow = z.infer<typeof importedRowSchema>;

export const importPreviewSchema = z.strictObject({
  /** Null if the rows could be read. */
  fault: importFaultSchema.nullable(),
  rows: z.array(importedRowSchema),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

export const importedSetupsSchema = z.strictObject({
  setups: z.array(z.strictObject({ id: z.string(), customer: z.string() })),
});

import { z } from 'zod';

export const cellSchema = z.strictObject({
  state: z.enum(['granted', 'missing', 'follows', 'not-needed', 'unknown']),
  /** Who grants it, as text; empty if nobody does. */
  grantedBy: z.array(z.string()),
});

/** A text or null for each row of a group; empty if no row has a text. */
const byRow = z.array(z.string().nullable());
const place = z.number().int();

/** A matrix in transfer format; `unpackMatrix` restores it. */
export const packedMatrixSchema = z.strictObject({
  kind: z.literal('matrix'),
  label: z.string(),
  columns: z.array(z.string()),
  groups: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string().nullable(),
      note: z.string().nullable(),
      gaps: z.number().int(),
      /** Names of the rows, in order. */
      names: z.array(z.string()),
      /** Labels of the rows; empty if no row has one. */
      labels: byRow,
      notes: byRow,
      links: z.strictObject({ before: z.string(), after: z.string(), keys: byRow }).nullable(),
      /** For each row, the index of its cells in `patterns`. */
      cells: z.array(place),
    }),
  ),
  /** Every distinct combination of cells in a row. */
  patterns: z.array(z.array(cellSchema)),
  /** Lines; or the index of a line in `missingTexts`, with the group and row it is about. */
  missing: z.array(z.union([z.string(), z.tuple([place, place, place])])),
  missingTexts: z.array(z.string()),
});

/** What was read in the org, next to what was expected. Strings come from the org or are already translated. */
export const evidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    label: z.string(),
    /** Null if no particular value is expected: the value explains, it does not decide. */
    expected: z.string().nullable(),
    actual: z.string(),
  }),
  z.strictObject({
    kind: z.literal('records'),
    label: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    /** Total number of rows; `rows` may hold fewer. */
    total: z.number().int(),
  }),
  packedMatrixSchema,
]);
export type Evidence = z.infer<typeof evidenceSchema>;

import { z } from 'zod';

export const cellSchema = z.strictObject({
  state: z.enum(['granted', 'missing', 'wanted', 'not-needed', 'unknown']),
  /** Who grants it, in words; empty when nobody does. */
  grantedBy: z.array(z.string()),
});

/** A text for each row of a group, or none. */
const byRow = z.array(z.string().nullable());
const place = z.number().int();

/** A matrix as it travels; `unpackMatrix` says what it holds. */
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
      /** Of its rows, in order. */
      names: z.array(z.string()),
      /** Of its rows; empty where none has one. */
      labels: byRow,
      notes: byRow,
      links: z.strictObject({ before: z.string(), after: z.string(), keys: byRow }).nullable(),
      /** Of its rows: their place in `patterns`. */
      cells: z.array(place),
    }),
  ),
  /** Each combination of cells that a row has. */
  patterns: z.array(z.array(cellSchema)),
  /** Lines; or the text in `missingTexts`, group and row of one. */
  missing: z.array(z.union([z.string(), z.tuple([place, place, place])])),
  missingTexts: z.array(z.string()),
});

/** What was seen in the org, next to what was expected. Strings are the org's own words or already translated. */
export const evidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    label: z.string(),
    /** Null where nothing in particular is expected: the value explains, it does not decide. */
    expected: z.string().nullable(),
    actual: z.string(),
  }),
  z.strictObject({
    kind: z.literal('records'),
    label: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    /** How many there are in all; `rows` may show fewer. */
    total: z.number().int(),
  }),
  packedMatrixSchema,
]);
export type Evidence = z.infer<typeof evidenceSchema>;

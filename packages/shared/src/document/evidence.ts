import { z } from 'zod';

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
  /** Rights by object (or fields of an object): what is needed and who grants it. Rows with gaps come first. */
  z.strictObject({
    kind: z.literal('matrix'),
    label: z.string(),
    columns: z.array(z.string()),
    groups: z.array(
      z.strictObject({
        /** API name, and the label in this org where it differs. */
        name: z.string(),
        label: z.string().nullable(),
        /** What is wrong with the group as a whole, such as an object this org does not have. */
        note: z.string().nullable(),
        gaps: z.number().int(),
        rows: z.array(
          z.strictObject({
            name: z.string(),
            /** What the org calls it, where that is more than the name. */
            label: z.string().nullable(),
            /** Said of the row instead of its cells, such as a field this org does not have. */
            note: z.string().nullable(),
            /** The Setup page of the reader's org where this row is changed. */
            href: z.string().nullable(),
            cells: z.array(
              z.strictObject({
                state: z.enum(['granted', 'missing', 'wanted', 'not-needed', 'unknown']),
                /** Who grants it, in words; empty when nobody does. */
                grantedBy: z.array(z.string()),
              }),
            ),
          }),
        ),
      }),
    ),
    /** What is missing, one a line, to be copied. */
    missing: z.array(z.string()),
  }),
]);
export type Evidence = z.infer<typeof evidenceSchema>;

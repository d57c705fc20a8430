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
]);
export type Evidence = z.infer<typeof evidenceSchema>;

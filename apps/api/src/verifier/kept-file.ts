import { z } from 'zod';
import { keptReadingSchema } from './kept-readings.ts';

/** Bytes a file of kept readings may have; a setup of 100 objects with 300 fields stays below. */
export const keptFileLimit = 20 * 1024 * 1024;

/** Everything that decides the verdicts of a verification: enough to judge it again without the org. */
export const keptFileSchema = z.strictObject({
  format: z.literal(1),
  guide: z.string().max(64),
  /** The blueprint's parameters, as the guide's schema has them. */
  params: z.json(),
  answers: z.record(z.string().max(64), z.string().max(200)),
  /** The sign-in through which the org was read; null when nothing was read. */
  connection: z
    .strictObject({
      orgId: z.string(),
      orgName: z.string(),
      isSandbox: z.boolean(),
      instanceUrl: z.string(),
      userId: z.string(),
      username: z.string(),
      scopes: z.array(z.string()),
      apiVersion: z.string(),
    })
    .nullable(),
  loginUrl: z.string().nullable(),
  signInRefusal: z.strictObject({ code: z.string().max(80), at: z.number() }).nullable(),
  /** When it was judged, milliseconds since the epoch. */
  now: z.number(),
  /** By fact id. */
  readings: z.record(z.string().max(120), keptReadingSchema),
});
export type KeptFile = z.infer<typeof keptFileSchema>;

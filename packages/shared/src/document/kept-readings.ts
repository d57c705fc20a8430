import { z } from 'zod';
import { cantTellReasonSchema } from './verdict.ts';

const failureSchema = z.strictObject({
  reason: cantTellReasonSchema,
  code: z.string().max(200).exactOptional(),
  detail: z.string().max(2000).exactOptional(),
});

/**
 * What one fact read, before its shape made a value of it: Salesforce's own JSON, reduced to what the shape looks at.
 * Judging it again therefore runs the same parsing as the first time.
 */
export const keptReadingSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('read'), raw: z.json() }),
  z.strictObject({ state: z.literal('failed'), failure: failureSchema }),
  z.strictObject({ state: z.literal('skipped') }),
]);
export type KeptReading = z.infer<typeof keptReadingSchema>;

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

import { z } from 'zod';
import { cantTellReasonSchema } from './verdict.ts';

const failureSchema = z.strictObject({
  reason: cantTellReasonSchema,
  code: z.string().max(200).exactOptional(),
  detail: z.string().max(2000).exactOptional(),
  until: z.number().exactOptional(),
  ownLimit: z.number().exactOptional(),
  lacks: z.array(z.string().max(80)).max(20).readonly().exactOptional(),
});

/**
 * What one fact read, before its shape parsed it: Salesforce's own JSON, reduced to the parts the shape uses.
 * Evaluating it again therefore runs the same parsing as the first time.
 */
export const keptReadingSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('read'), raw: z.json() }),
  z.strictObject({ state: z.literal('failed'), failure: failureSchema }),
  z.strictObject({ state: z.literal('skipped') }),
]);
export type KeptReading = z.infer<typeof keptReadingSchema>;

/** The largest file of readings, in bytes; a setup of 100 objects with 300 fields stays below it. */
export const keptFileLimit = 20 * 1024 * 1024;

/** Everything that decides the verdicts of a verification: enough to evaluate it again without the org. */
export const keptFileSchema = z.strictObject({
  format: z.literal(1),
  guide: z.string().max(64),
  /** The blueprint's parameters, as parsed by the guide's schema. */
  params: z.json(),
  answers: z.record(z.string().max(64), z.string().max(200)),
  /** The sign-in that was used to read the org; null if nothing was read. */
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
  /** When it was evaluated, milliseconds since the epoch. */
  now: z.number(),
  /** When the newest change of something was seen. */
  changes: z
    .partialRecord(z.enum(['app', 'approval', 'package', 'group', 'membership']), z.number())
    .exactOptional(),
  /** Readings by fact id. */
  readings: z.record(z.string().max(120), keptReadingSchema),
});
export type KeptFile = z.infer<typeof keptFileSchema>;

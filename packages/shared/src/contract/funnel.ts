import { z } from 'zod';

/** `opened`: the link. `signed-in`: somebody confirmed the org. `ended`: done, or finished with exceptions. */
const stageKindSchema = z.enum(['opened', 'signed-in', 'step', 'ended']);

const setupsSchema = z.number().int().min(0);

/** One stage of a funnel: what every setup goes through, or a step of the guide. */
export const funnelStageSchema = z.strictObject({
  kind: stageKindSchema,
  /** Id of the step; null if it is none. */
  step: z.string().nullable(),
  /** Name of the step; null if it is none. */
  name: z.string().nullable(),
  /** Setups that have this stage: a step applies to some setups only. */
  asked: setupsSchema,
  /** Setups that have reached it, in whatever order. */
  reached: setupsSchema,
  /** Setups that go on without it. */
  without: setupsSchema,
  /** Setups of which it is the first stage that is still open. */
  stopped: setupsSchema,
  /** The median time since the stage before, in milliseconds, to within 5 %; null if no setup has reached it. */
  took: z.number().int().nullable(),
});
export type FunnelStage = z.infer<typeof funnelStageSchema>;

/** A message with which a check failed, or a code with which Salesforce refused a sign-in; nothing of any org. */
export const funnelFailureSchema = z.strictObject({
  kind: stageKindSchema,
  step: z.string().nullable(),
  /** Name of the step; null if it was a sign-in. */
  name: z.string().nullable(),
  /** The title of the check; null if it was a sign-in. */
  check: z.string().nullable(),
  code: z.string(),
  /** The message with every value of an org replaced by its kind; null if it cannot be shown without them. */
  message: z.string().nullable(),
  /** Setups in which it happened at least once. */
  setups: setupsSchema,
});
export type FunnelFailure = z.infer<typeof funnelFailureSchema>;

/** Where the setups of a blueprint stand. Holds counts, durations, and codes. */
export const funnelSchema = z.strictObject({
  setups: setupsSchema,
  /** In their order. */
  stages: z.array(funnelStageSchema),
  /** How the setups ended that did so. */
  done: setupsSchema,
  finished: setupsSchema,
  /** The most frequent first. */
  failures: z.array(funnelFailureSchema),
  /** The month in which the first setup of the blueprint was created, such as `2026-11`; null if there is none. */
  firstMonth: z.string().nullable(),
});
export type Funnel = z.infer<typeof funnelSchema>;

export const funnelQuerySchema = z.strictObject({
  /** If absent, setups of all versions are counted. */
  version: z.coerce.number().int().min(1).optional(),
  /** The year or the month in which they were created, such as `2026` or `2026-11`. */
  period: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
    .optional(),
});

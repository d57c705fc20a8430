import { z } from 'zod';
import { timestampSchema } from '../document/step.ts';
import type { EventKind } from './event-kinds.ts';

/** The kinds of event that the timeline of a setup shows. The others are parts of these, or of no setup. */
export const timelineKinds = [
  'setup-created',
  'setup-assigned',
  'setup-changed',
  'setup-archived',
  'reminder-prepared',
  'setup-restored',
  'link-created',
  'link-extended',
  'link-requested',
  'link-revoked',
  'link-claimed',
  'signed-in',
  'sign-in-refused',
  'sign-in-failed',
  'wrong-org-refused',
  'org-bound',
  'org-unbound',
  'sandbox-refreshed',
  'connection-expired',
  'connection-ended',
  'token-not-revoked',
  'answer-changed',
  'attested',
  'attestation-withdrawn',
  'step-skipped',
  'skip-withdrawn',
  'step-handed-on',
  'hand-off-withdrawn',
  'hand-off-verified',
  'step-overridden',
  'override-withdrawn',
  'exception-ended',
  'findings-released',
  'release-withdrawn',
  'verification-finished',
  'setup-done',
  'setup-finished',
  'setup-reopened',
  'readings-deleted',
] as const satisfies readonly EventKind[];
export type TimelineKind = (typeof timelineKinds)[number];

/** One event of a setup, without anything that was read from the org. */
export const timelineEntrySchema = z.strictObject({
  /** Its number among the events of the setup. */
  number: z.number().int(),
  kind: z.enum(timelineKinds),
  at: timestampSchema,
  /** `staff` with the person's name, or null for somebody who used the deployment's key in a browser. */
  actor: z.strictObject({
    kind: z.enum(['staff', 'customer', 'service', 'system']),
    name: z.string().nullable(),
  }),
  /** The step that it is about; null if it is about the whole setup, or the step applies no longer. */
  step: z.string().nullable(),
  /** The person that a setup was assigned to, or the colleague who was handed a step; null for nobody, and for other kinds. */
  person: z.string().nullable(),
});

export const timelineSchema = z.strictObject({
  /** The newest first. */
  entries: z.array(timelineEntrySchema),
  /** Ask with it for the events before these; null if there are none. */
  before: z.number().int().nullable(),
});
export type Timeline = z.infer<typeof timelineSchema>;

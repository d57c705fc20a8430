import { z } from 'zod';
import { blockSchema } from './block.ts';
import { evidenceSchema } from './evidence.ts';
import { actSchema, taskSchema } from './task.ts';
import { textSchema } from './text.ts';
import { cantTellReasonSchema, outcomeSchema, severitySchema } from './verdict.ts';

/** Milliseconds since the epoch, UTC. */
export const timestampSchema = z.number().int();

export const attestationSchema = z.strictObject({
  name: z.string(),
  note: z.string(),
  at: timestampSchema,
});

/** A check on one line, as in the setup document and the report. */
export const checkLineSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  outcome: outcomeSchema,
  /** Set if the outcome is `failed`. */
  severity: severitySchema.nullable(),
  /** Set if the outcome is `cantTell`. */
  reason: cantTellReasonSchema.nullable(),
  /** The finding, in one sentence. Empty while untested. */
  message: textSchema,
  checkedAt: timestampSchema.nullable(),
  attestation: attestationSchema.nullable(),
});
export type CheckLine = z.infer<typeof checkLineSchema>;

export const checkDocumentSchema = checkLineSchema.extend({
  why: textSchema,
  /** Id of the step whose question this check waits for; null if it waits for none. */
  waitsFor: z.string().nullable(),
  /** What would make the check decidable, or what to do next. Empty if there is nothing to add. */
  remedy: textSchema,
  /** What to do next; null for the task of the check. */
  act: actSchema.nullable(),
  /** When the change began that it waits for; absent unless it is `propagating`, and where that is not known. */
  since: timestampSchema.exactOptional(),
  /** Permissions, as printed in Setup, that the reader lacks to have it decided; absent if nobody would see more. */
  lacks: z.array(z.string()).exactOptional(),
  evidence: z.array(evidenceSchema),
  /** What is read from the org for this check, in plain words. */
  reads: z.array(z.string()),
  /** The username that was used to read the org. */
  checkedAs: z.string().nullable(),
  /** The sentence a named person can confirm; null if this outcome cannot be attested. */
  attestable: textSchema.nullable(),
  /** What of it is confirmed line by line, all or nothing, each with its Setup page; empty if it is one sentence. */
  parts: z.array(z.strictObject({ text: textSchema, href: z.string().nullable() })),
});
export type CheckDocument = z.infer<typeof checkDocumentSchema>;

/** Why a step does not keep the setup from going on although it is open. It counts neither as passed nor as attested. */
export const stepExceptionSchema = z.strictObject({
  /** `skipped` by somebody in the bound org, `overridden` by a person on the staff. */
  kind: z.enum(['skipped', 'overridden']),
  /** Who decided it. */
  name: z.string(),
  reason: z.string(),
  at: timestampSchema,
});
export type StepException = z.infer<typeof stepExceptionSchema>;

/** A step that a colleague is asked to do, with a link that opens this step only. */
export const handOffSchema = z.strictObject({
  /** Id of the link. */
  id: z.string(),
  colleague: z.string(),
  /** Who asks. */
  by: z.string(),
  /** The day on which it is to be done, such as `2026-12-24`. */
  dueOn: z.string(),
  expiresAt: timestampSchema,
  /** When the link was first opened; null until then. */
  openedAt: timestampSchema.nullable(),
  /** When the step was first found complete since; null until then. */
  verifiedAt: timestampSchema.nullable(),
});
export type HandOff = z.infer<typeof handOffSchema>;

/**
 * `complete`: every blocker check passed or does not apply. `attested`: complete, but at least one check relies on a
 * person's confirmation. `attention`: something failed. `unknown`: something cannot be determined. `unchecked`: not
 * checked yet. `skipped`, `overridden`: open, and a person decided to go on without it. `concealed`: visible only after
 * signing in to the org.
 */
export const stepStatusSchema = z.enum([
  'complete',
  'attested',
  'attention',
  'unknown',
  'unchecked',
  'skipped',
  'overridden',
  'concealed',
]);
export type StepStatus = z.infer<typeof stepStatusSchema>;

/** A step on one line, as in the setup document: what every page of the setup shows of it. */
export const stepLineSchema = z.strictObject({
  id: z.string(),
  phase: z.string(),
  /** The step's short name, for the rail. */
  name: z.string(),
  /** The outcome of the step, as a sentence. */
  title: z.string(),
  status: stepStatusSchema,
  /** True if complete, but with a warning or advice to read. */
  hasAdvice: z.boolean(),
  /** Present while the status is `skipped` or `overridden`. */
  exception: stepExceptionSchema.exactOptional(),
  checks: z.array(checkLineSchema),
});
export type StepLine = z.infer<typeof stepLineSchema>;

/** A step's own page. It includes evidence only for a browser that has signed in to the bound org. */
export const stepDocumentSchema = stepLineSchema.extend({
  /** Differs whenever any other part of the step's page does. */
  version: z.string(),
  why: textSchema,
  /** Salesforce permissions of the person who can do this step, as printed in Setup. */
  needs: z.array(z.string()),
  /** Permissions, as printed in Setup, that the reader lacks to have this step checked; absent if none is known. */
  lacks: z.array(z.string()).exactOptional(),
  /**
   * The colleagues who are asked to do it, the newest first; absent if nobody is. A reader who is one of them sees only that,
   * also on the page of the sign-in.
   */
  handOffs: z.array(handOffSchema).exactOptional(),
  /** Present while the step asks for a choice that decides about other steps too: it is handed on to nobody before. */
  choicesFirst: z.literal(true).exactOptional(),
  /** Present if the party's product is connected at this step. */
  connectsProduct: z.literal(true).exactOptional(),
  /** What the reader chooses and has to know. */
  body: z.array(blockSchema),
  /** What to do in Setup, in order. */
  tasks: z.array(taskSchema),
  checks: z.array(checkDocumentSchema),
});
export type StepDocument = z.infer<typeof stepDocumentSchema>;

import { z } from 'zod';
import { blockSchema } from './block.ts';
import { evidenceSchema } from './evidence.ts';
import { textSchema } from './text.ts';
import { cantTellReasonSchema, outcomeSchema, severitySchema } from './verdict.ts';

/** Milliseconds since the epoch, UTC. */
export const timestampSchema = z.number().int();

export const attestationSchema = z.strictObject({
  name: z.string(),
  note: z.string(),
  at: timestampSchema,
});

export const checkDocumentSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  why: textSchema,
  outcome: outcomeSchema,
  /** Set when the outcome is `failed`. */
  severity: severitySchema.nullable(),
  /** Set when the outcome is `cantTell`. */
  reason: cantTellReasonSchema.nullable(),
  /** Id of the step with the question whose answer it waits for; null when it waits for none. */
  waitsFor: z.string().nullable(),
  /** What was found, in one sentence. Empty while untested. */
  message: textSchema,
  /** What would let us tell, or what to do next. Empty when there is nothing to add. */
  remedy: textSchema,
  evidence: z.array(evidenceSchema),
  /** What is read from the org for this check, in plain words. */
  reads: z.array(z.string()),
  checkedAt: timestampSchema.nullable(),
  /** The username through which the org was read. */
  seenBy: z.string().nullable(),
  attestation: attestationSchema.nullable(),
  /** The sentence a named person confirms; null when this outcome cannot be attested. */
  attestable: textSchema.nullable(),
});
export type CheckDocument = z.infer<typeof checkDocumentSchema>;

/**
 * `complete`: every blocker check passed or does not apply. `attested`: complete, but at least one check rests on a person's word.
 * `attention`: something failed. `unknown`: something cannot be told. `unchecked`: not looked at yet.
 * `concealed`: told only to those who have signed in to the org.
 */
export const stepStatusSchema = z.enum([
  'complete',
  'attested',
  'attention',
  'unknown',
  'unchecked',
  'concealed',
]);
export type StepStatus = z.infer<typeof stepStatusSchema>;

export const stepDocumentSchema = z.strictObject({
  id: z.string(),
  phase: z.string(),
  /** The step's short name, for the rail. */
  name: z.string(),
  /** The outcome the step brings about, as a sentence. */
  title: z.string(),
  why: textSchema,
  status: stepStatusSchema,
  /** True when complete but with a warning or advice to read. */
  hasAdvice: z.boolean(),
  /** Salesforce permissions of the person who can do this step, as Setup prints them. */
  needs: z.array(z.string()),
  body: z.array(blockSchema),
  checks: z.array(checkDocumentSchema),
});
export type StepDocument = z.infer<typeof stepDocumentSchema>;

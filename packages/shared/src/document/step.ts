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

/** A check in one line, as the setup document and the report have it. */
export const checkLineSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  outcome: outcomeSchema,
  /** Set when the outcome is `failed`. */
  severity: severitySchema.nullable(),
  /** Set when the outcome is `cantTell`. */
  reason: cantTellReasonSchema.nullable(),
  /** What was found, in one sentence. Empty while untested. */
  message: textSchema,
  checkedAt: timestampSchema.nullable(),
  attestation: attestationSchema.nullable(),
});
export type CheckLine = z.infer<typeof checkLineSchema>;

export const checkDocumentSchema = checkLineSchema.extend({
  why: textSchema,
  /** Id of the step with the question whose answer it waits for; null when it waits for none. */
  waitsFor: z.string().nullable(),
  /** What would let us tell, or what to do next. Empty when there is nothing to add. */
  remedy: textSchema,
  evidence: z.array(evidenceSchema),
  /** What is read from the org for this check, in plain words. */
  reads: z.array(z.string()),
  /** The username through which the org was read. */
  checkedAs: z.string().nullable(),
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

/** A step in one line, as the setup document has it: what every page of the setup shows of it. */
export const stepLineSchema = z.strictObject({
  id: z.string(),
  phase: z.string(),
  /** The step's short name, for the rail. */
  name: z.string(),
  /** The outcome the step brings about, as a sentence. */
  title: z.string(),
  status: stepStatusSchema,
  /** True when complete but with a warning or advice to read. */
  hasAdvice: z.boolean(),
  checks: z.array(checkLineSchema),
});
export type StepLine = z.infer<typeof stepLineSchema>;

/** A step's own page. Evidence is in it only for a browser that has signed in to the bound org. */
export const stepDocumentSchema = stepLineSchema.extend({
  /** Differs whenever something else of the step's page does. */
  version: z.string(),
  why: textSchema,
  /** Salesforce permissions of the person who can do this step, as Setup prints them. */
  needs: z.array(z.string()),
  body: z.array(blockSchema),
  checks: z.array(checkDocumentSchema),
});
export type StepDocument = z.infer<typeof stepDocumentSchema>;

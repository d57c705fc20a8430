import { z } from 'zod';
import { evidenceSchema } from '../document/evidence.ts';
import { stepExceptionSchema, stepStatusSchema, timestampSchema } from '../document/step.ts';
import { cantTellReasonSchema, outcomeSchema, severitySchema } from '../document/verdict.ts';

/**
 * What a check found, as staff may read it. Until the customer releases the findings, what was read from the org is replaced by
 * its kind ("the user"), and there is no evidence.
 */
const staffCheckSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  outcome: outcomeSchema,
  /** Set if the outcome is `failed`. */
  severity: severitySchema.nullable(),
  /** Set if the outcome is `cantTell`. */
  reason: cantTellReasonSchema.nullable(),
  /** Key of the message that the customer reads; null if there is none. */
  code: z.string().nullable(),
  /** That message. Null if there is none, or it would be untrue without the values that it depends on. */
  message: z.string().nullable(),
  /** What the customer is advised to do; null as above. */
  remedy: z.string().nullable(),
  checkedAt: timestampSchema.nullable(),
  /** That a person confirmed it; who, and what they noted, only once it is released. */
  attestation: z
    .strictObject({ name: z.string().nullable(), note: z.string().nullable(), at: timestampSchema })
    .nullable(),
  evidence: z.array(evidenceSchema),
});
export type StaffCheck = z.infer<typeof staffCheckSchema>;

/** What was found in a setup, step by step, as staff may read it. */
export const staffFindingsSchema = z.strictObject({
  /** When the customer released what was read from the org; null if they did not, or took it back. */
  releasedAt: timestampSchema.nullable(),
  steps: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      status: stepStatusSchema,
      exception: stepExceptionSchema.nullable(),
      checks: z.array(staffCheckSchema),
    }),
  ),
});
export type StaffFindings = z.infer<typeof staffFindingsSchema>;

import { z } from 'zod';
import { stepLineSchema, timestampSchema } from './step.ts';
import { textSchema } from './text.ts';

/** Who asks for a setup. */
export const partySchema = z.strictObject({
  name: z.string(),
  /** A CSS hex colour, `#rrggbb`; the web corrects it until text on it can be read. */
  accent: z.string(),
  supportEmail: z.string(),
  /** Where the customer goes back to when the setup is done; null: nowhere. */
  returnUrl: z.string().nullable(),
});
export type Party = z.infer<typeof partySchema>;

/** What a blueprint sets up, in the words of its guide. */
export const blueprintNameSchema = z.strictObject({ name: z.string(), purpose: z.string() });

export const orgSchema = z.strictObject({
  /** 18-character organization id. */
  id: z.string(),
  name: z.string(),
  /** `OrganizationType`, the edition in Salesforce's words. */
  edition: z.string(),
  instance: z.string(),
  isSandbox: z.boolean(),
  /** Host of the org's My Domain. */
  host: z.string(),
});
export type Org = z.infer<typeof orgSchema>;

/** The sign-in of the browser that asks. A sign-in of another browser is never shown here. */
export const connectionSchema = z.strictObject({
  /** `confirm`: signed in, the person has not yet said "this is the org". `expired`: Salesforce refuses the session. */
  state: z.enum(['confirm', 'connected', 'expired']),
  org: orgSchema,
  username: z.string(),
  displayName: z.string(),
  since: timestampSchema,
  /** What was answered and does not fit this org; empty where nothing does not. */
  orgWarning: textSchema,
});

/** Where a verification stands. `step` is null when the whole setup is verified. */
export const runningVerificationSchema = z.strictObject({
  id: z.string(),
  step: z.string().nullable(),
  /** When it started, or starts. */
  startsAt: timestampSchema,
  /** One of the same kind started a moment ago: this one starts when a pause is over. */
  waiting: z.boolean(),
});

/**
 * One setup as one browser may see it. With `access: 'plan'` nothing read from the org is in it:
 * steps carry text only, outcomes are `untested`, and `org` is null. `full` needs a sign-in to the bound org in this browser.
 */
export const setupDocumentSchema = z.strictObject({
  /** Differs whenever something else of the document does. */
  version: z.string(),
  /** The counter of the setup: every change that was counted up to here is in the document. */
  seq: z.number().int(),
  id: z.string(),
  locale: z.string(),
  access: z.enum(['plan', 'full']),
  customer: z.string(),
  blueprint: blueprintNameSchema,
  party: partySchema,
  guide: z.strictObject({ id: z.string(), title: z.string() }),
  /** What the guide says on every page; empty where it has nothing to say. */
  notice: textSchema,
  /** Salesforce's words that stand in the guide's texts. */
  glossary: z.array(z.strictObject({ id: z.string(), title: z.string(), text: textSchema })),
  phases: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  /** In order. What a step's page shows beyond its line travels with the step. */
  steps: z.array(stepLineSchema),
  /** The step where one signs in to Salesforce; null where the guide has none. */
  signInStep: z.string().nullable(),
  /** The first step that still needs something; the last step when none does. */
  nextStep: z.string(),
  /** Some org has been confirmed for this setup, perhaps from another browser. */
  orgBound: z.boolean(),
  /** The bound org; null with `access: 'plan'`. */
  org: orgSchema.nullable(),
  connection: connectionSchema.nullable(),
  verification: runningVerificationSchema.nullable(),
  lastVerifiedAt: timestampSchema.nullable(),
  /** When one whole verification, newer than the last change, found every step complete. */
  doneAt: timestampSchema.nullable(),
  /** API calls made to the org for this setup so far; 0 with `access: 'plan'`. */
  callCount: z.number().int(),
});
export type SetupDocument = z.infer<typeof setupDocumentSchema>;

import { z } from 'zod';
import { brandSchema } from './brand.ts';
import { handOffSchema, stepLineSchema, timestampSchema } from './step.ts';
import { actSchema } from './task.ts';
import { textSchema } from './text.ts';

/** The party that asks for a setup. */
export const partySchema = z.strictObject({
  name: z.string(),
  /** A CSS hex color, `#rrggbb`, as staff chose it; pages have that of the brand. */
  accent: z.string(),
  supportEmail: z.string(),
  /** Where the customer returns when the setup is done; null for nowhere. */
  returnUrl: z.string().nullable(),
});
export type Party = z.infer<typeof partySchema>;

/** What a blueprint sets up, in its guide's words. */
export const blueprintNameSchema = z.strictObject({ name: z.string(), purpose: z.string() });

export const orgSchema = z.strictObject({
  /** 18-character organization id. */
  id: z.string(),
  name: z.string(),
  /** `OrganizationType`, Salesforce's name for the edition. */
  edition: z.string(),
  instance: z.string(),
  isSandbox: z.boolean(),
  /** Host of the org's My Domain. */
  host: z.string(),
});
export type Org = z.infer<typeof orgSchema>;

/** The sign-in of the requesting browser. Another browser's sign-in is never shown here. */
export const connectionSchema = z.strictObject({
  /**
   * `confirm`: signed in, but the person has not yet confirmed that this is the org. `expired`: Salesforce refuses
   * the session.
   */
  state: z.enum(['confirm', 'connected', 'expired']),
  org: orgSchema,
  username: z.string(),
  displayName: z.string(),
  since: timestampSchema,
  /** A warning about an answer that does not match this org; empty if there is none. */
  orgWarning: textSchema,
  /** Id that the same sandbox had before it was refreshed, while nobody has confirmed the new one. */
  refreshedFrom: z.string().exactOptional(),
});

/** A verification in progress. `step` is null if it covers the whole setup. */
export const runningVerificationSchema = z.strictObject({
  id: z.string(),
  step: z.string().nullable(),
  /** When it started, or will start. */
  startsAt: timestampSchema,
  /** True if one of the same kind started a moment ago: this one starts after a pause. */
  waiting: z.boolean(),
});

/**
 * One setup as one browser may see it. With `access: 'plan'` it contains nothing read from the org: steps carry text
 * only, outcomes are `untested`, and `org` is null. `full` requires a sign-in to the bound org in this browser.
 */
export const setupDocumentSchema = z.strictObject({
  /** Differs whenever any other part of the document does. */
  version: z.string(),
  /** The setup's counter: the document includes every change counted so far. */
  seq: z.number().int(),
  id: z.string(),
  locale: z.string(),
  access: z.enum(['plan', 'full']),
  customer: z.string(),
  blueprint: blueprintNameSchema,
  party: partySchema,
  brand: brandSchema,
  guide: z.strictObject({ id: z.string(), title: z.string() }),
  /** The guide's notice for every page; empty if it has none. */
  notice: textSchema,
  /** Salesforce terms used in the guide's texts. */
  glossary: z.array(z.strictObject({ id: z.string(), title: z.string(), text: textSchema })),
  phases: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  /** In order. The rest of a step's page is in the step document. */
  steps: z.array(stepLineSchema),
  /** Id of the step for signing in to Salesforce; null if the guide has none. */
  signInStep: z.string().nullable(),
  /** The host that this browser last signed in at for this setup; null if there is none. */
  signInHost: z.string().nullable(),
  /** Id of the first step that still needs something; of the last step if none does. */
  nextStep: z.string(),
  /** True if an org has been confirmed for this setup, possibly from another browser. */
  orgBound: z.boolean(),
  /** The bound org; null with `access: 'plan'`. */
  org: orgSchema.nullable(),
  connection: connectionSchema.nullable(),
  /** Why other checks wait, where one cause stops many; shown on every page but that of its step. Null for none. */
  cause: z.strictObject({ step: z.string(), text: textSchema, act: actSchema.nullable() }).nullable(),
  /** Sign-ins that have ended here, and that Salesforce has not confirmed to have ended. */
  tokensToEnd: z.number().int(),
  verification: runningVerificationSchema.nullable(),
  lastVerifiedAt: timestampSchema.nullable(),
  /** When a whole verification after the last change found every step complete. */
  doneAt: timestampSchema.nullable(),
  /** When one found every step complete but those that a person skipped or overrode; absent unless there are some. */
  finishedAt: timestampSchema.exactOptional(),
  /** When somebody in the org released what was read to the party's staff; absent unless they did. */
  releasedAt: timestampSchema.exactOptional(),
  /**
   * The steps that were handed on to this reader, who opened links to single steps only. The document then holds these and the
   * sign-in, and nothing about the rest of the setup. Absent for a reader of the whole setup.
   */
  handOffs: z.array(handOffSchema.extend({ step: z.string() })).exactOptional(),
  /** API calls made to the org for this setup so far; 0 with `access: 'plan'`. */
  callCount: z.number().int(),
});
export type SetupDocument = z.infer<typeof setupDocumentSchema>;

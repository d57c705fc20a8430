import { z } from 'zod';
import { requiredAccessSchema } from '../document/required-access.ts';
import { blueprintNameSchema, partySchema } from '../document/setup-document.ts';
import { stepStatusSchema, timestampSchema } from '../document/step.ts';
import { textSchema } from '../document/text.ts';
import { formatted, httpsUrl, shortText } from './texts.ts';

/** Who asks for a setup, as staff enter it. */
const newPartySchema = z.strictObject({
  name: shortText,
  accent: formatted('colour', /^#[0-9a-f]{6}$/i),
  supportEmail: z.email().max(200),
  returnUrl: httpsUrl.nullable(),
});

export const newBlueprintSchema = z.strictObject({
  /** Id of a guide that is offered. */
  guide: z.string().min(1).max(64),
  /** Judged by the guide's own schema: its faults are told under this path. */
  params: z.unknown(),
  party: newPartySchema,
  /** Of the guide's own sign-in app: sealed on arrival and never returned. Null where it does not require one. */
  consumerSecret: z.string().min(1).max(500).nullable(),
});

/** The guide stays the same. */
export const newBlueprintVersionSchema = newBlueprintSchema.extend({
  /** Absent: that of the version before stays. */
  consumerSecret: z.string().min(1).max(500).nullable().optional(),
});

/** One version of a blueprint. */
export const blueprintSchema = z.strictObject({
  id: z.string(),
  /** 1 for the first; setups stay with the one they were made from. */
  version: z.number().int(),
  guide: z.string(),
  /** What the guide calls it, given these parameters. */
  name: z.string(),
  purpose: z.string(),
  params: z.unknown(),
  party: partySchema,
  createdAt: timestampSchema,
});
export type Blueprint = z.infer<typeof blueprintSchema>;

/** What a deployment lacks to offer a guide, by the names of its variables. */
export const missingSettingSchema = z.enum(['SALESFORCE_CLIENT_ID']);

/** A guide as staff choose it for a blueprint. */
export const guideSummarySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Empty: it is offered. */
  missing: z.array(missingSettingSchema),
});
export type GuideSummary = z.infer<typeof guideSummarySchema>;

export const newSetupSchema = z.strictObject({
  /** The setup follows the version that is the newest now. */
  blueprintId: z.string().min(1).max(64),
  /** The customer's name, shown to the admin and to staff. */
  customer: shortText,
});

export const setupStageSchema = z.enum(['not-opened', 'opened', 'in-progress', 'done']);

/** One row of the staff list. Holds no data read from the customer's org beyond each step's status. */
export const setupSummarySchema = z.strictObject({
  id: z.string(),
  customer: z.string(),
  blueprintId: z.string(),
  blueprintVersion: z.number().int(),
  blueprintName: z.string(),
  stage: setupStageSchema,
  steps: z.array(z.strictObject({ id: z.string(), name: z.string(), status: stepStatusSchema })),
  /** The step the customer is at; null when done. */
  currentStep: z.string().nullable(),
  createdAt: timestampSchema,
  /** The last thing anybody did in the setup. */
  activeAt: timestampSchema,
  openLinks: z.number().int(),
});
export type SetupSummary = z.infer<typeof setupSummarySchema>;

/** Columns by which the staff list is sorted. */
export const setupSortSchema = z.enum(['customer', 'progress', 'current', 'active', 'links']);
export type SetupSort = z.infer<typeof setupSortSchema>;

/** Which setups of the list, and in which order; the latest activity first when nothing is said. */
export const setupQuerySchema = z.strictObject({
  /** Finds customers whose name has words that begin with the words of this; from two characters on. */
  search: z.string().max(120).optional(),
  stage: setupStageSchema.optional(),
  sort: setupSortSchema.optional(),
  direction: z.enum(['asc', 'desc']).optional(),
  /** What `next` of the page before said. */
  after: z.string().max(300).optional(),
});

export const linkSchema = z.strictObject({
  id: z.string(),
  createdAt: timestampSchema,
  expiresAt: timestampSchema,
  revokedAt: timestampSchema.nullable(),
  openedAt: timestampSchema.nullable(),
});

/** A new link; the only time its address can be seen. */
export const newLinkSchema = linkSchema.extend({ url: z.string() });

/** What the link alone shows: who asks, for what, and the plan. Nothing from any org. */
export const landingSchema = z.strictObject({
  customer: z.string(),
  party: partySchema,
  blueprint: blueprintNameSchema,
  /** What the guide says on every page; empty where it has nothing to say. */
  notice: textSchema,
  steps: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  /** What must be granted on objects; empty where the guide names none. */
  access: z.array(requiredAccessSchema),
  /** What will be read from the org, in plain words. */
  reads: z.array(z.string()),
  /** How long it takes, minutes. */
  minutes: z.number().int(),
  expiresAt: timestampSchema,
});
export type Landing = z.infer<typeof landingSchema>;

/** Something of the org, found by search. */
export const orgChoiceSchema = z.strictObject({
  /** What is saved as the answer. */
  value: z.string(),
  name: z.string(),
  /** What tells it from others of that name, most important first. */
  details: z.array(z.string()),
});
export type OrgChoice = z.infer<typeof orgChoiceSchema>;

/** A field of an object of the org. */
export const orgFieldSchema = z.strictObject({
  /** API name. */
  name: z.string(),
  label: z.string(),
  /** Type in Salesforce's words: `Text(80)`, `Picklist`. */
  type: z.string(),
});
export type OrgField = z.infer<typeof orgFieldSchema>;

/** One call made to the org. */
export const apiCallSchema = z.strictObject({
  id: z.string(),
  at: timestampSchema,
  method: z.string(),
  /** Path without host, token or record data. */
  path: z.string(),
  /** What was asked: SOQL statements, resources, metadata names; one a line. */
  asked: z.array(z.string()),
  status: z.number().int().nullable(),
  /** What went wrong, as Salesforce's code; null when answered. */
  error: z.string().nullable(),
  milliseconds: z.number().int(),
  /** True when it counts against the org's daily API requests. */
  counted: z.boolean(),
});
export type ApiCall = z.infer<typeof apiCallSchema>;

/** What a refused sign-in means, who must act, and what to do. */
export const signInExplanationSchema = z.strictObject({
  /** Salesforce's own code as found in what was pasted; null when none was found. */
  code: z.string().nullable(),
  known: z.boolean(),
  title: z.string(),
  cause: z.string(),
  /** Who can put it right. */
  who: z.enum(['you', 'salesforce-admin', 'party', 'salesforce', 'unclear']),
  actions: z.array(z.string()),
  /** The step where it is put right, if one is. */
  step: z.string().nullable(),
  /** A message to forward to the person who must act. */
  message: z.string(),
});
export type SignInExplanation = z.infer<typeof signInExplanationSchema>;

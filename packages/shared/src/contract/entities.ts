import { z } from 'zod';
import { partySchema } from '../document/setup-document.ts';
import { stepExceptionSchema, stepStatusSchema, timestampSchema } from '../document/step.ts';
import { messageLanguages } from '../language/message-languages.ts';
import { blockedSchema } from './blocked.ts';
import { staffNotesSchema } from './staff-notes.ts';
import { colorSchema, httpsUrl, shortText } from './texts.ts';

/** The party that asks for a setup, as staff enter it. */
const newPartySchema = z.strictObject({
  name: shortText,
  accent: colorSchema,
  supportEmail: z.email().max(200),
  returnUrl: httpsUrl.nullable(),
});

export const newBlueprintSchema = z.strictObject({
  /** Id of an offered guide. */
  guide: z.string().min(1).max(64),
  /** Validated by the guide's own schema, whose faults are reported under this path. */
  params: z.unknown(),
  party: newPartySchema,
  /**
   * The secret of the guide's own sign-in app: encrypted on arrival and never returned. Null if the app does not
   * require one.
   */
  consumerSecret: z.string().min(1).max(500).nullable(),
  /** Whether staff may let a setup go on without a step; if absent, they may not. */
  allowsOverride: z.boolean().optional(),
});

/** The guide must be that of the previous version. */
export const newBlueprintVersionSchema = newBlueprintSchema.extend({
  /** If absent, the previous version's secret is kept. */
  consumerSecret: z.string().min(1).max(500).nullable().optional(),
});

/** One version of a blueprint. */
export const blueprintSchema = z.strictObject({
  id: z.string(),
  /** Starts at 1. A setup keeps the version it was made from. */
  version: z.number().int(),
  guide: z.string(),
  /** The guide's name for it, given these parameters. */
  name: z.string(),
  purpose: z.string(),
  params: z.unknown(),
  party: partySchema,
  /** Present if staff may let its setups go on without a step. */
  allowsOverride: z.literal(true).exactOptional(),
  createdAt: timestampSchema,
});
export type Blueprint = z.infer<typeof blueprintSchema>;

/** A blueprint in its newest version, and how many setups use it. */
export const listedBlueprintSchema = blueprintSchema.extend({
  /** How many setups there are of each version that has any, oldest version first. */
  setups: z.array(z.strictObject({ version: z.number().int(), count: z.number().int() })),
  /** The callback URL that has to be registered in the app with which its customers sign in. */
  callbackUrl: z.string(),
  /** When it was put away: no new setups are made from it. Null: it is in use. */
  archivedAt: timestampSchema.nullable(),
  /** Who its customers hear from. */
  sender: z.string(),
});
export type ListedBlueprint = z.infer<typeof listedBlueprintSchema>;

/** Settings a deployment lacks to offer a guide, by environment variable. */
export const missingSettingSchema = z.enum(['SALESFORCE_CLIENT_ID']);

/** A guide as staff choose it for a blueprint. */
export const guideSummarySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Empty if the guide is offered. */
  missing: z.array(missingSettingSchema),
});
export type GuideSummary = z.infer<typeof guideSummarySchema>;

export const personIdSchema = z.string().min(1).max(64);

/** A person a setup can be assigned to. */
export const assigneeSchema = z.strictObject({ id: z.string(), name: z.string() });
export type Assignee = z.infer<typeof assigneeSchema>;

/** Days for which a new link works, if nobody chooses otherwise. */
export const usualLinkDays = 30;
export const linkDaysSchema = z.number().int().min(1).max(90);
/** A day of the calendar, such as `2026-12-24`. */
const daySchema = z.iso.date();

/** What is preset for a setup, and can be changed at any time. */
const presetsSchema = z.strictObject({
  /** The language of messages to the customer. */
  locale: z.enum(messageLanguages).optional(),
  /** Days for which a link works, unless its own are chosen; 30 if absent. */
  linkDays: linkDaysSchema.optional(),
  /** When the setup is to be done. If absent, two weeks from today; null: on no particular day. */
  dueOn: daySchema.nullable().optional(),
  /** Id of the org, or any address of it. If given, no other org can be signed in to. */
  expectedOrg: z.string().trim().max(2000).nullable().optional(),
});

/** What is absent stays as it is. */
export const changedSetupSchema = presetsSchema;
export type ChangedSetup = z.infer<typeof changedSetupSchema>;

export const environmentSchema = z.enum(['production', 'sandbox']);

export const newSetupSchema = presetsSchema.extend({
  /** The setup uses the version that is newest when it is created. */
  blueprintId: z.string().min(1).max(64),
  /** The customer's name, shown to the admin and to staff. */
  customer: shortText,
  /** The kind of org, answered for the customer where the guide asks for it; null if they choose. */
  environment: environmentSchema.nullable().optional(),
  /** Null: nobody. If absent, the person who creates it; nobody when the service key does. */
  assigneeId: personIdSchema.nullable().optional(),
});

export type NewSetup = z.infer<typeof newSetupSchema>;

/** `finished`: every step is complete but those that a person skipped or overrode. */
export const setupStageSchema = z.enum(['not-opened', 'opened', 'in-progress', 'done', 'finished']);

/** One row of the staff list. Of what was read from the org it holds which org it is, statuses, and what was released. */
export const setupSummarySchema = z.strictObject({
  id: z.string(),
  customer: z.string(),
  blueprintId: z.string(),
  blueprintVersion: z.number().int(),
  blueprintName: z.string(),
  stage: setupStageSchema,
  steps: z.array(z.strictObject({ id: z.string(), name: z.string(), status: stepStatusSchema })),
  /** The steps that a person skipped or overrode; absent if there are none. */
  exceptions: z.array(stepExceptionSchema.extend({ step: z.string() })).exactOptional(),
  /** Present if the blueprint allows staff to let the setup go on without a step. */
  allowsOverride: z.literal(true).exactOptional(),
  /** The customer's current step; null when done or finished. */
  currentStep: z.string().nullable(),
  /** Null if it waits for nothing: it is done. */
  blocked: blockedSchema.nullable(),
  /** The person on the staff it is assigned to; null if nobody. */
  assigneeId: z.string().nullable(),
  createdAt: timestampSchema,
  /** When anyone last did something in the setup. */
  activeAt: timestampSchema,
  openLinks: z.number().int(),
  /** When the customer asked to renew a link that expired; null if nobody waits for one. */
  linkAskedAt: timestampSchema.nullable(),
  /** The org that somebody confirmed; null until then. */
  boundOrg: z.strictObject({ id: z.string(), host: z.string(), isSandbox: z.boolean() }).nullable(),
  /** Id or My Domain host of the only org that can be bound; null if any can. */
  expectedOrg: z.string().nullable(),
  /** The kind of org that staff chose; null if they left it to the customer. */
  environment: environmentSchema.nullable(),
  locale: z.enum(messageLanguages),
  /** Days for which a new link works. */
  linkDays: z.number().int(),
  /** The day on which it is to be done; null if there is none. */
  dueOn: z.string().nullable(),
  /** When staff put it away: its links open nothing, and the list leaves it out. Null: it is in use. */
  archivedAt: timestampSchema.nullable(),
  /** The last time staff freed the setup from an org; null if they never did. */
  unbound: z
    .strictObject({ orgId: z.string(), name: z.string(), reason: z.string(), at: timestampSchema })
    .nullable(),
  /** Sign-ins that have ended here, and that Salesforce has not confirmed to have ended. */
  tokensToEnd: z.number().int(),
});
export type SetupSummary = z.infer<typeof setupSummarySchema>;

/** The same with what only its own page shows: the ids of a sandbox that was refreshed while it was set up. */
export const setupDetailSchema = setupSummarySchema.extend({
  refreshes: z.array(z.strictObject({ from: z.string(), to: z.string(), at: timestampSchema })),
  notes: staffNotesSchema.exactOptional(),
});
export type SetupDetail = z.infer<typeof setupDetailSchema>;

/** Columns the staff list can be sorted by. */
export const setupSortSchema = z.enum(['customer', 'progress', 'blocked', 'active', 'due']);
export type SetupSort = z.infer<typeof setupSortSchema>;

/** Filters and order of the staff list; by default, the latest activity comes first. */
export const setupQuerySchema = z.strictObject({
  /** Finds customers whose names have words that begin with these words; ignored if shorter than two characters. */
  search: z.string().max(120).optional(),
  stage: setupStageSchema.optional(),
  /** Id of a person: setups assigned to them. `nobody`: those assigned to nobody. */
  assignee: personIdSchema.optional(),
  /** Archived setups instead of those in use. */
  archived: z.literal('true').optional(),
  sort: setupSortSchema.optional(),
  direction: z.enum(['asc', 'desc']).optional(),
  /** `next` of the previous page. */
  after: z.string().max(300).optional(),
});

/** A field of an object of the org. */
export const orgFieldSchema = z.strictObject({
  /** API name. */
  name: z.string(),
  label: z.string(),
  /** Type as Salesforce names it: `Text(80)`, `Picklist`. */
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
  /** What was requested: SOQL statements, resources, metadata names; one per line. */
  asked: z.array(z.string()),
  status: z.number().int().nullable(),
  /** Salesforce's error code; null if the call succeeded. */
  error: z.string().nullable(),
  milliseconds: z.number().int(),
  /** True if it counts against the org's daily API requests. */
  counted: z.boolean(),
});
export type ApiCall = z.infer<typeof apiCallSchema>;

/**
 * Kinds of call. Only `other` could write: what was recorded of it does not show a sign-in or a read.
 * `reads-together`: several reads in one call. `metadata-read`: lists or reads metadata.
 */
export const callKindSchema = z.enum(['sign-in', 'read', 'reads-together', 'metadata-read', 'other']);
export type CallKind = z.infer<typeof callKindSchema>;

/** Every call made to the org for one setup, and the receipt that nothing was written in it. */
export const callReceiptSchema = z.strictObject({
  setup: z.string(),
  customer: z.string(),
  /** The bound org; null if there is none. */
  org: z.strictObject({ id: z.string(), name: z.string(), host: z.string() }).nullable(),
  madeAt: timestampSchema,
  firstAt: timestampSchema.nullable(),
  lastAt: timestampSchema.nullable(),
  total: z.number().int(),
  /** Calls of the kind `other`: 0 means that nothing was written. */
  notShownToBeReads: z.number().int(),
  /** Oldest first. */
  calls: z.array(apiCallSchema.extend({ kind: callKindSchema })),
});
export type CallReceipt = z.infer<typeof callReceiptSchema>;

/** The address or the text of an error: of a page, a mail, a log. */
export const pastedErrorSchema = z.strictObject({ pasted: z.string().min(1).max(8000) });

/** What a pasted error means, who must act, and what to do. */
export const errorExplanationSchema = z.strictObject({
  /** Id of the cause; `unknown` if it is not known. */
  id: z.string(),
  /** Salesforce's error code found in the pasted text; null if none was found. */
  code: z.string().nullable(),
  known: z.boolean(),
  title: z.string(),
  cause: z.string(),
  /** What the text names, as it was pasted: an object, a field, Salesforce's own reason. */
  names: z.array(z.string()),
  /** Name of the party, which is one of those who can fix it. */
  party: z.string(),
  /** Who can fix it; `you`: the person in front of the setup. */
  who: z.enum(['you', 'salesforce-admin', 'party', 'salesforce', 'unclear']),
  actions: z.array(z.string()),
  /** Ids of the steps that fix it, most likely first. */
  steps: z.array(z.string()),
  /** A message to forward to the person who must act; empty if that is the reader. */
  message: z.string(),
});
export type ErrorExplanation = z.infer<typeof errorExplanationSchema>;

/** Why a product could not be connected: the likeliest cause, or that it is not known (`known: false`). */
export const whyNotSchema = errorExplanationSchema.extend({
  /** What the cause rests on, newest first: a row of Login History, a check of the setup. */
  evidence: z.array(z.strictObject({ at: z.number().int(), text: z.string() })),
});
export type WhyNotAnswer = z.infer<typeof whyNotSchema>;

import { z } from 'zod';
import { requiredAccessSchema } from '../document/required-access.ts';
import { vendorSchema } from '../document/setup-document.ts';
import { stepStatusSchema, timestampSchema } from '../document/step.ts';
import type { RuleFault, TextFormat } from './faults.ts';

/** A text of a form that has a name, by which a fault tells it. */
const formatted = (format: TextFormat, pattern: RegExp) => z.stringFormat(format, pattern);

/** Control characters, and those that turn the reading direction of what follows: no name has one. */
const hidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
const shortText = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((text) => !hidden.test(text), { params: { fault: 'hidden-character' satisfies RuleFault } });
/** An API name of Salesforce: a letter, then letters, digits and underscores. */
export const apiNameSchema = formatted('api-name', /^[A-Za-z][A-Za-z0-9_]{0,79}$/);
/** A package version id, 15 or 18 characters. */
export const packageVersionIdSchema = formatted(
  'package-version-id',
  /^04t[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/,
);
const httpsUrl = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .describe('https, or http on localhost');

/** How Salesforce knows the vendor's program. */
const appSchema = z.strictObject({
  /** As Setup prints it. */
  label: shortText,
  developerName: apiNameSchema,
  namespace: formatted('namespace', /^[A-Za-z][A-Za-z0-9_]{0,14}$/).nullable(),
  /** The OAuth client id; public by nature. */
  consumerKey: z.string().min(10).max(300),
});

/** An External Client App, packaged by the vendor and installed by the customer. */
export const externalClientAppSchema = appSchema.extend({
  type: z.literal('external-client-app'),
  package: z.strictObject({
    name: shortText,
    /** What the customer installs: one version for production, possibly another for sandboxes. */
    versionIds: z.strictObject({
      production: packageVersionIdSchema,
      sandbox: packageVersionIdSchema.nullable(),
    }),
  }),
});

/** A Connected App, of which the customer sets the policies; it exists already, since new ones cannot be made. */
export const connectedAppSchema = appSchema.extend({ type: z.literal('connected-app') });

/** A right on an object, as `ObjectPermissions` has it. */
export const objectRightSchema = z.enum([
  'Read',
  'Create',
  'Edit',
  'Delete',
  'ViewAllRecords',
  'ModifyAllRecords',
  'ViewAllFields',
]);
export type ObjectRight = z.infer<typeof objectRightSchema>;

/** An object the integration works with, and the fields of it. */
export const requiredObjectSchema = z.strictObject({
  name: apiNameSchema,
  /** `read` needs Read; `write` needs Read, Create and Edit. */
  access: z.enum(['read', 'write']),
  /** Rights the vendor needs beyond those. */
  also: z.array(objectRightSchema).max(7).optional(),
  fields: z
    .array(
      z.strictObject({
        name: apiNameSchema,
        access: z.enum(['read', 'write']),
        /** The integration works without it. */
        optional: z.literal(true).optional(),
      }),
    )
    .max(300),
});
export type RequiredObject = z.infer<typeof requiredObjectSchema>;

/** A field that the vendor cannot name, because every customer keeps it elsewhere: the admin picks it. */
export const fieldMappingSchema = z.strictObject({
  /** Unique in the integration. */
  id: formatted('mapping-id', /^[a-z][a-z0-9-]{0,39}$/),
  /** One of the objects the integration names. */
  object: apiNameSchema,
  /** What is kept in the field, in the vendor's words: “Region”. */
  label: shortText,
  access: z.enum(['read', 'write']),
  /** Where it usually is. */
  suggestion: apiNameSchema.optional(),
  /** It may stay without a field. */
  optional: z.literal(true).optional(),
});
export type FieldMapping = z.infer<typeof fieldMappingSchema>;

/** What the vendor's integration needs from an org. */
export const integrationSchema = z.strictObject({
  name: shortText,
  /** What it does for the customer, one plain sentence. */
  purpose: z.string().trim().min(1).max(300),
  guide: z.literal('integration'),
  vendor: vendorSchema.extend({
    name: shortText,
    accent: formatted('colour', /^#[0-9a-f]{6}$/i),
    supportEmail: z.email().max(200),
    returnUrl: httpsUrl,
  }),
  app: z.discriminatedUnion('type', [externalClientAppSchema, connectedAppSchema]),
  /** What the user that runs the integration must be able to read and write; absent: no objects are named. */
  objects: z.array(requiredObjectSchema).max(100).optional(),
  /** Fields that the customer picks. */
  mappings: z.array(fieldMappingSchema).max(50).optional(),
  /** Objects whose changes the integration follows by Change Data Capture: its subscribe actions. */
  subscribe: z.array(apiNameSchema).min(1).max(25).optional(),
  /** The integration installs its own Apex so that it uses fewer of the org's API requests. */
  quotaOptimization: z.literal(true).optional(),
});
export type Integration = z.infer<typeof integrationSchema>;
export type ExternalClientApp = z.infer<typeof externalClientAppSchema>;

/** Names that stand twice in a list, whatever their case, by their place in it. */
const repeated = (names: readonly string[]): readonly number[] => {
  const lower = names.map((name) => name.toLowerCase());
  return lower.flatMap((name, at) => (lower.indexOf(name) < at ? [at] : []));
};

/** What no single value shows: names that stand twice, and fields of objects that the integration does not name. */
const refuseIncoherent = (integration: Integration, context: z.core.$RefinementCtx<Integration>): void => {
  const { objects = [], mappings = [], subscribe = [] } = integration;
  const refuse = (fault: RuleFault, ...path: (string | number)[]) =>
    context.addIssue({ code: 'custom', path, params: { fault } });
  for (const at of repeated(objects.map(({ name }) => name))) refuse('repeated', 'objects', at, 'name');
  for (const [at, { fields }] of objects.entries())
    for (const place of repeated(fields.map(({ name }) => name)))
      refuse('repeated', 'objects', at, 'fields', place, 'name');
  for (const at of repeated(mappings.map(({ id }) => id))) refuse('repeated', 'mappings', at, 'id');
  for (const at of repeated(subscribe)) refuse('repeated', 'subscribe', at);
  const named = new Set(objects.map(({ name }) => name.toLowerCase()));
  for (const [at, { object }] of mappings.entries())
    if (!named.has(object.toLowerCase())) refuse('unknown-object', 'mappings', at, 'object');
};

export const newIntegrationSchema = z.strictObject({
  integration: integrationSchema.superRefine(refuseIncoherent),
  /** Sealed on arrival and never returned. Null for an app that does not require a secret. */
  consumerSecret: z.string().min(1).max(500).nullable(),
});

export const integrationSummarySchema = z.strictObject({
  id: z.string(),
  integration: integrationSchema,
  createdAt: timestampSchema,
});
export type IntegrationSummary = z.infer<typeof integrationSummarySchema>;

export const newSetupSchema = z.strictObject({
  integrationId: z.string().min(1).max(64),
  /** The customer's name, shown to the admin and to staff. */
  customer: shortText,
});

export const setupStageSchema = z.enum(['not-opened', 'opened', 'in-progress', 'done']);

/** One row of the staff list. Holds no data read from the customer's org beyond each step's status. */
export const setupSummarySchema = z.strictObject({
  id: z.string(),
  customer: z.string(),
  integrationId: z.string(),
  integrationName: z.string(),
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
  vendor: vendorSchema,
  integration: z.strictObject({ name: z.string(), purpose: z.string() }),
  steps: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  /** What the user that runs the integration must be able to use. */
  needs: z.array(requiredAccessSchema),
  /** What will be read from the org, in plain words. */
  reads: z.array(z.string()),
  /** How long it takes, minutes. */
  minutes: z.number().int(),
  expiresAt: timestampSchema,
});
export type Landing = z.infer<typeof landingSchema>;

/** A user of the org who could run the integration. */
export const orgUserSchema = z.strictObject({
  /** 18 characters. */
  id: z.string(),
  name: z.string(),
  username: z.string(),
  profile: z.string(),
  licence: z.string(),
});
export type OrgUser = z.infer<typeof orgUserSchema>;

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
  who: z.enum(['you', 'salesforce-admin', 'vendor', 'salesforce', 'unclear']),
  actions: z.array(z.string()),
  /** The step where it is put right, if one is. */
  step: z.string().nullable(),
  /** A message to forward to the person who must act. */
  message: z.string(),
});
export type SignInExplanation = z.infer<typeof signInExplanationSchema>;

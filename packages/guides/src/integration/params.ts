import type { RuleFault } from '@orgready/shared/contract/faults';
import { apiNameSchema, formatted, shortText } from '@orgready/shared/contract/texts';
import { z } from 'zod';
import { requiredObjectSchema } from '../required-object.ts';

/** A package version id, 15 or 18 characters. */
const packageVersionIdSchema = formatted('package-version-id', /^04t[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/);

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
const externalClientAppSchema = appSchema.extend({
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
const connectedAppSchema = appSchema.extend({ type: z.literal('connected-app') });

/** A field that the vendor cannot name, because every customer keeps it elsewhere: the admin picks it. */
const fieldMappingSchema = z.strictObject({
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

const integrationShape = z.strictObject({
  name: shortText,
  /** What it does for the customer, one plain sentence. */
  purpose: z.string().trim().min(1).max(300),
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

export type IntegrationParams = z.infer<typeof integrationShape>;
export type ExternalClientApp = z.infer<typeof externalClientAppSchema>;

/** Names that stand twice in a list, whatever their case, by their place in it. */
const repeated = (names: readonly string[]): readonly number[] => {
  const lower = names.map((name) => name.toLowerCase());
  return lower.flatMap((name, at) => (lower.indexOf(name) < at ? [at] : []));
};

/** What no single value shows: names that stand twice, and fields of objects that the integration does not name. */
const refuseIncoherent = (
  params: IntegrationParams,
  context: z.core.$RefinementCtx<IntegrationParams>,
): void => {
  const { objects = [], mappings = [], subscribe = [] } = params;
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

/** What the integration guide has to be told once: what a vendor's integration needs from an org. */
export const integrationParams = integrationShape.superRefine(refuseIncoherent);

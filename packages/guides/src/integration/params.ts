import type { RuleFault } from '@orgready/shared/contract/faults';
import { apiNameSchema, formatted, shortText } from '@orgready/shared/contract/texts';
import { z } from 'zod';
import { ipRelaxation, permittedUsers } from '../app-policy.ts';
import { isAddressRange } from '../ip-addresses.ts';
import { requiredObjectSchema } from '../required-object.ts';
import { isChangeEvent } from './events.ts';

/** A package version id, 15 or 18 characters. */
const packageVersionIdSchema = formatted('package-version-id', /^04t[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/);

/** Salesforce's names for the vendor's app. */
const appSchema = z.strictObject({
  /** As printed in Setup. */
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

/** A Connected App, whose policies the customer sets; it exists already, because new ones cannot be created. */
const connectedAppSchema = appSchema.extend({ type: z.literal('connected-app') });

/** A field the vendor cannot name, because it differs between customers: the admin picks it. */
const fieldMappingSchema = z.strictObject({
  /** Unique in the integration. */
  id: formatted('mapping-id', /^[a-z][a-z0-9-]{0,39}$/),
  /** One of the objects the integration names. */
  object: apiNameSchema,
  /** What the field holds, in the vendor's words: “Region”. */
  label: shortText,
  access: z.enum(['read', 'write']),
  /** The usual field. */
  suggestion: apiNameSchema.optional(),
  /** True if the customer may choose no field. */
  optional: z.literal(true).optional(),
});
export type FieldMapping = z.infer<typeof fieldMappingSchema>;

/** Addresses in CIDR notation, IPv4 or IPv6. */
const addressRangeSchema = z.stringFormat('address-range', isAddressRange);

const integrationShape = z.strictObject({
  name: shortText,
  /** What the integration does for the customer, in one plain sentence. */
  purpose: z.string().trim().min(1).max(300),
  app: z.discriminatedUnion('type', [externalClientAppSchema, connectedAppSchema]),
  /** What the user that runs the integration must be able to read and write; absent if no objects are named. */
  objects: z.array(requiredObjectSchema).max(100).optional(),
  /** Fields the customer picks. */
  mappings: z.array(fieldMappingSchema).max(50).optional(),
  /**
   * What the integration follows, its subscribe actions: objects, whose changes it follows by Change Data Capture, and
   * platform events, which end in `__e`.
   */
  subscribe: z.array(apiNameSchema).min(1).max(25).optional(),
  /** True if the integration installs its own Apex to use fewer of the org's API requests. */
  quotaOptimization: z.literal(true).optional(),
  /** The value that Permitted Users must have; if absent, all users may authorize the app. */
  permittedUsers: z.enum(permittedUsers).optional(),
  /** `SpecificInactivity` if the vendor has turned on the idle limit of its app (C 1); if absent, no end is asked for. */
  refreshToken: z.enum(['Infinite', 'SpecificInactivity']).optional(),
  /** The value that IP Relaxation must have; if absent, restrictions must be relaxed. */
  ipRelaxation: z.enum(ipRelaxation).optional(),
  /** The addresses from which the vendor's servers connect. */
  outgoingAddresses: z.array(addressRangeSchema).min(1).max(100).optional(),
  /** The longest time between two connections, in hours. */
  connectsEvery: z.int().min(1).max(8784).optional(),
});

export type IntegrationParams = z.infer<typeof integrationShape>;
export type ExternalClientApp = z.infer<typeof externalClientAppSchema>;

/** Returns the indexes of names that are listed twice, ignoring case. */
const repeated = (names: readonly string[]): readonly number[] => {
  const lower = names.map((name) => name.toLowerCase());
  return lower.flatMap((name, at) => (lower.indexOf(name) < at ? [at] : []));
};

/** Reports what no single value shows: names listed twice, and fields of objects that the integration does not name. */
const refuseIncoherent = (
  params: IntegrationParams,
  context: z.core.$RefinementCtx<IntegrationParams>,
): void => {
  const { objects = [], mappings = [], subscribe = [], outgoingAddresses = [] } = params;
  const refuse = (fault: RuleFault, ...path: (string | number)[]) =>
    context.addIssue({ code: 'custom', path, params: { fault } });
  for (const at of repeated(objects.map(({ name }) => name))) refuse('repeated', 'objects', at, 'name');
  for (const [at, { fields }] of objects.entries())
    for (const place of repeated(fields.map(({ name }) => name)))
      refuse('repeated', 'objects', at, 'fields', place, 'name');
  for (const at of repeated(mappings.map(({ id }) => id))) refuse('repeated', 'mappings', at, 'id');
  for (const at of repeated(subscribe)) refuse('repeated', 'subscribe', at);
  for (const [at, name] of subscribe.entries())
    if (isChangeEvent(name)) refuse('change-event', 'subscribe', at);
  for (const at of repeated(outgoingAddresses)) refuse('repeated', 'outgoingAddresses', at);
  const named = new Set(objects.map(({ name }) => name.toLowerCase()));
  for (const [at, { object }] of mappings.entries())
    if (!named.has(object.toLowerCase())) refuse('unknown-object', 'mappings', at, 'object');
};

/** The integration guide's parameters: what a vendor's integration needs from an org. */
export const integrationParams = integrationShape.superRefine(refuseIncoherent);

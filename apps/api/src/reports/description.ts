import { z } from 'zod';

/**
 * The neutral description of an org and of what is asked of it, as the inputs have it. Every key is known here and has
 * an effect: an unknown one fails, because a scenario that ignores it would pass for the wrong reason.
 */

/** `R`ead, `C`reate, `E`dit, `D`elete, `V`iew all records, `M`odify all records, view all `F`ields. */
const letters = z.string().regex(/^[RCEDVMF]+$/);

const described = {
  user: z.strictObject({
    username: z.string(),
    name: z.string(),
    profile: z.string(),
    /** API names of permission sets; `noPsl`: the user does not hold the license of the set. */
    sets: z
      .array(z.union([z.string(), z.strictObject({ name: z.string(), noPsl: z.literal(true) })]))
      .optional(),
    /** Permission set licenses given to the user directly. */
    psls: z.array(z.string()).optional(),
    /** After too many wrong passwords. */
    locked: z.boolean().optional(),
  }),
  permissionSet: z.strictObject({
    name: z.string(),
    label: z.string(),
    /** Key of a user license, or developer name of a permission set license. */
    license: z.string().optional(),
    namespace: z.string().optional(),
    perms: z.array(z.string()),
    objects: z.record(z.string(), letters),
    fields: z.record(z.string(), z.enum(['r', 'rw'])),
  }),
  externalClientApp: z.strictObject({
    dev: z.string(),
    label: z.string(),
    namespace: z.string().nullable(),
    /** What differs from policies that are right; null: Salesforce made no policy record. */
    policy: z
      .strictObject({
        permittedUsersPolicyType: z.enum(['AllSelfAuthorized', 'AdminApprovedPreAuthorized']).optional(),
        ipRelaxationPolicyType: z
          .enum(['Enforce', 'Bypass', 'Bypass_2factor', 'Enforce_RelaxRefresh'])
          .optional(),
        refreshTokenPolicyType: z
          .enum(['Infinite', 'Zero', 'SpecificLifetime', 'SpecificInactivity'])
          .optional(),
        refreshTokenValidityPeriod: z.number().optional(),
        refreshTokenValidityUnit: z.enum(['Days', 'Hours', 'Months']).optional(),
        requiredSessionLevel: z.enum(['LOW', 'STANDARD', 'HIGH_ASSURANCE']).optional(),
        policyAction: z.enum(['Block', 'RaiseSessionLevel', 'StepUpMFA']).optional(),
        /** Names of profiles and permission sets that are approved. */
        approved: z.array(z.string()).optional(),
      })
      .nullable(),
    /** Left without its OAuth part. */
    oauthPlugin: z.literal('Notinstalled').optional(),
    /** A username for each approval. */
    usedBy: z.array(z.string()).optional(),
  }),
  connectedApp: z.strictObject({
    label: z.string(),
    permitted: z.enum(['self', 'admin']),
    /** The policy, with its period: `specific_inactivity:30`. */
    refresh: z.string().regex(/^(?:infinite|zero|specific_lifetime:\d+|specific_inactivity:\d+)$/),
    usedBy: z.array(z.string()),
  }),
  package: z.strictObject({
    id: z.string(),
    package: z.string(),
    name: z.string(),
    namespace: z.string(),
    version: z.string(),
    installed: z.boolean(),
    beta: z.boolean().optional(),
    deprecated: z.boolean().optional(),
  }),
  installRequest: z.strictObject({
    SubscriberPackageVersionKey: z.string(),
    Status: z.string(),
    Errors: z.strictObject({ errors: z.array(z.strictObject({ message: z.string() })) }).nullable(),
    CreatedDate: z.string(),
  }),
};

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const org = z.strictObject({
  name: z.string().default('Acme'),
  orgId: z.string().default('00DQy000000AAAA'),
  edition: z.string().default('Enterprise Edition'),
  sandbox: z.boolean().default(false),
  trialEnds: z.string().nullable().default(null),
  apiDisabled: z.boolean().default(false),
  apiAccessControl: z.strictObject({ on: z.literal(true) }).optional(),
  users: z.array(described.user),
  permissionSets: z.array(described.permissionSet).default([]),
  /** Beside the standard ones: clones without some permissions. */
  profiles: z
    .record(
      z.string(),
      z.strictObject({ clone: z.string(), custom: z.literal(true), minus: z.array(z.string()) }),
    )
    .default({}),
  /** Seats of permission set licenses. */
  psls: z
    .record(z.string(), z.strictObject({ label: z.string(), total: z.number(), used: z.number() }))
    .default({}),
  ecas: z.array(described.externalClientApp).default([]),
  connectedApps: z.array(described.connectedApp).default([]),
  packages: z.array(described.package).default([]),
  /** Requests to install one of the packages that have ended. */
  installRequests: z.array(described.installRequest).default([]),
  sessionSettings: z
    .strictObject({
      lockSessionsToIp: z.boolean().optional(),
      enforceIpRangesEveryRequest: z.boolean().optional(),
    })
    .default({}),
  /** By name of the profile; hours in minutes after midnight. */
  loginLimits: z
    .record(
      z.string(),
      z.strictObject({
        ranges: z.array(z.strictObject({ start: z.string(), end: z.string() })).default([]),
        hours: z.partialRecord(z.enum(days), z.tuple([z.number(), z.number()])).default({}),
      }),
    )
    .default({}),
  /** Fields made through the API, on objects of the org: no profile sees them (P T5). */
  /** An object that is named here and is not a standard one is made, with object permissions. */
  schema: z
    .record(
      z.string(),
      z.strictObject({
        fields: z.record(z.string(), z.strictObject({ type: z.string(), label: z.string() })),
      }),
    )
    .default({}),
  multipleCurrencies: z.boolean().default(false),
  /** The org-wide default of users is Private. */
  usersPrivate: z.boolean().default(false),
  /** Objects that Change Data Capture has selected. */
  followed: z.array(z.string()).default([]),
  /** Of the events that the org may deliver in 24 hours. */
  delivered: z.strictObject({ max: z.number(), used: z.number() }).optional(),
});

const access = z.enum(['read', 'write']);

const integration = z.strictObject({
  name: z.string(),
  appType: z.enum(['external-client-app', 'connected-app']),
  app: z.strictObject({
    label: z.string(),
    developerName: z.string(),
    namespace: z.string().nullable(),
    consumerKey: z.string(),
  }),
  packageVersionId: z.strictObject({ production: z.string(), sandbox: z.string() }).nullable(),
  objects: z.array(
    z.strictObject({
      name: z.string(),
      read: z.literal(true),
      write: z.boolean(),
      fields: z.array(z.string()),
    }),
  ),
  /** All objects in the words of the definition, in the place of those above. */
  rawObjects: z
    .array(
      z.strictObject({
        name: z.string(),
        access,
        fields: z.array(z.strictObject({ name: z.string(), access })),
      }),
    )
    .default([]),
  subscribe: z.union([z.literal(false), z.array(z.string())]),
  quota: z.boolean(),
  /** The policies that the vendor asks for, in the words of the definition. */
  wishes: z.record(z.string(), z.unknown()).default({}),
});

const scenario = z.strictObject({
  id: z.string(),
  title: z.string(),
  guide: z.literal('integration'),
  /** Username of the person who signs in. */
  signIn: z.string(),
  product: z.strictObject({
    guide: z.literal('integration'),
    integration,
    answers: z.strictObject({
      environment: z.enum(['production', 'sandbox']),
      runAs: z.enum(['me', 'another', 'integration-user']).optional(),
      user: z.string().optional(),
    }),
  }),
  org,
});

export type Description = z.infer<typeof scenario>;
export type DescribedOrg = Description['org'];
export type DescribedIntegration = Description['product']['integration'];

export const parseDescription = (described: unknown): Description => scenario.parse(described);

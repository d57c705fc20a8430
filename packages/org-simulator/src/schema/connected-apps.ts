import { z } from 'zod';
import { listOf } from '../org/list-of.ts';
import type { Org } from '../org/org.ts';
import { definePart, unknownNames } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import { packages } from './packages.ts';
import { permissionSets } from './permission-sets.ts';
import { audit, audited, count, defineTable, flag, hasAnyOf, id, nillable, text } from './table.ts';

const connectedAppPolicy = z.strictObject({
  /** Permitted Users is “Admin approved users are pre-authorized”. */
  adminApproved: z.boolean(),
  ipRelaxation: z.enum(['ENFORCE', 'BYPASS', 'BYPASS_2FACTOR', 'ENFORCE_RELAXREFRESH']),
  refreshToken: z.enum(['infinite', 'zero', 'specific_lifetime', 'specific_inactivity']),
  refreshTokenValidity: z
    .strictObject({ period: z.number(), unit: z.enum(['HOURS', 'DAYS', 'MONTHS']) })
    .exactOptional(),
  /** The session policy, in the words of Metadata's `sessionPolicy`. */
  session: z
    .strictObject({
      level: z.enum(['STANDARD', 'HIGH_ASSURANCE']),
      action: z.enum(['Block', 'RaiseSessionLevel']),
    })
    .exactOptional(),
  /** Names of profiles and permission sets in the app's list; they matter when users are pre-authorized. */
  grantedTo: listOf(z.string()).exactOptional(),
});
/** The admin's OAuth policies for a connected app, in the words of Metadata's `oauthPolicy`. */
export type ConnectedAppPolicy = z.output<typeof connectedAppPolicy>;

const connectedApp = z.strictObject({
  developerName: z.string(),
  label: z.string(),
  namespace: z.string().nullable(),
  consumerKey: z.string(),
  consumerSecret: z.string().nullable(),
  callbackUrls: listOf(z.string()),
  /**
   * `uninstalled`: users may have authorized it, and nobody has clicked Install. Only an app made here shows in
   * Metadata.
   */
  state: z.enum(['uninstalled', 'installed', 'made-here']),
  /** By Block on Connected Apps OAuth Usage. */
  blocked: z.boolean().default(false),
  /** When somebody last saved its policies; absent if they are as they were made. */
  policyChanged: z.iso.datetime().exactOptional(),
  /** The policies it has, or gets when it is installed. */
  policy: connectedAppPolicy,
});
export type ConnectedApp = z.output<typeof connectedApp>;

/** A connected app in an org now: OAuth Usage and the app's own page change it. */
export interface OrgConnectedApp
  extends Omit<ConnectedApp, 'state' | 'blocked' | 'policy' | 'policyChanged'> {
  readonly id: string;
  state: ConnectedApp['state'];
  blocked: boolean;
  policy: ConnectedAppPolicy;
  policyChanged?: string;
  /** When it was installed or made here. */
  since: Date;
}

const place = (org: Org, app: ConnectedApp, since: Date): OrgConnectedApp => ({
  ...app,
  // Labels can be shared, also with an app of the same developer name from another org.
  id: recordId('0H4', org.id, `${app.namespace ?? ''}__${app.developerName} ${app.consumerKey}`),
  since,
});

export const connectedApps = definePart({
  state: { connectedApps: listOf(connectedApp).default([]) },
  start: (declared, org) => declared.connectedApps.map((app) => place(org, app, org.createdAt)),
  faults: ({ connectedApps: apps }, org) => {
    permissionSets.in(org);
    const grantees = new Set([...org.access.profiles, ...org.access.sets].map(({ name }) => name));
    const keys = apps.map(({ consumerKey }) => consumerKey);
    return [
      ...apps.flatMap(({ policy }) =>
        unknownNames('profile or permission set', policy.grantedTo ?? [], grantees),
      ),
      ...keys
        .filter((key, index) => keys.indexOf(key) < index)
        .map((key) => `two connected apps have the consumer key ${key}.`),
    ];
  },
  save: (apps) => {
    const policies = apps.map((app) => ({ app, policy: app.policy }));
    return () => {
      for (const { app, policy } of policies) app.policy = policy;
    };
  },
});

/** Returns whether the app is installed or made here: only then are there a row and policies that count (A 3.4). */
export const isInstalled = ({ state }: OrgConnectedApp): boolean => state !== 'uninstalled';

export const connectedAppOf = (org: Org, clientId: string): OrgConnectedApp | undefined =>
  connectedApps.in(org).find(({ consumerKey }) => consumerKey === clientId);

/** Returns whether an app of either kind is installed or made here. */
export const hasInstalled = (org: Org, clientId: string): boolean => {
  const connected = connectedAppOf(org, clientId);
  return (
    (connected !== undefined && isInstalled(connected)) ||
    packages.in(org).apps.some(({ consumerKey }) => consumerKey === clientId)
  );
};

/** Records that a user has allowed an app of another org: OAuth Usage shows it from now on. */
export const addAuthorizedApp = (org: Org, app: ConnectedApp): void => {
  const { grantedTo: _elsewhere, ...policy } = app.policy;
  const added = { ...app, state: 'uninstalled', blocked: false, policy } as const;
  if (!connectedAppOf(org, app.consumerKey)) connectedApps.in(org).push(place(org, added, new Date()));
};

/** Returns a number without its unit, which no column shows; null: valid until revoked (A 6.1). */
const validity = ({ refreshToken, refreshTokenValidity }: ConnectedAppPolicy): number | null =>
  refreshToken === 'infinite' ? null : refreshToken === 'zero' ? 0 : (refreshTokenValidity?.period ?? null);

/**
 * Apps created or installed in this org; an app that users have only authorized has no row (A 3.4). `Name` is the
 * label.
 */
export const connectedApplication = defineTable({
  name: 'ConnectedApplication',
  label: 'Connected App',
  keyPrefix: '0H4',
  shownTo: hasAnyOf('ViewSetup', 'CustomizeApplication', 'ManageRemoteAccess'),
  surelyShownTo: hasAnyOf('ViewSetup'),
  fields: [
    id('Connected App ID'),
    text('Name', 'Connected App Name'),
    ...audit,
    flag('OptionsAllowAdminApprovedUsersOnly', 'AllowAdminApprovedUsersOnly'),
    // True: counted from the last use; false: from when the token was issued.
    flag('OptionsRefreshTokenValidityMetric', 'RefreshTokenValidityMetric'),
    flag('OptionsHasSessionLevelPolicy', 'HasSessionLevelPolicy'),
    flag('OptionsIsInternal', 'isInternal'),
    count('RefreshTokenValidityPeriod', 'Refresh Token Policy:', nillable),
    text('StartUrl', 'Start URL', { ...nillable, type: 'url' }),
  ],
  rows: (viewer) =>
    connectedApps
      .in(viewer.org)
      .filter(isInstalled)
      .map((app) => ({
        Id: app.id,
        Name: app.label,
        ...audited(
          viewer,
          app.since,
          app.policyChanged === undefined ? app.since : new Date(app.policyChanged),
        ),
        OptionsAllowAdminApprovedUsersOnly: app.policy.adminApproved,
        OptionsRefreshTokenValidityMetric: app.policy.refreshToken === 'specific_inactivity',
        OptionsHasSessionLevelPolicy: app.policy.session !== undefined,
        OptionsIsInternal: false,
        RefreshTokenValidityPeriod: validity(app.policy),
        StartUrl: null,
      })),
});

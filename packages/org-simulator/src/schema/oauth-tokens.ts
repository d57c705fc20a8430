import { z } from 'zod';
import { listOf } from '../org/list-of.ts';
import type { Org } from '../org/org.ts';
import { definePart, unknownNames } from '../org/part.ts';
import type { User } from '../org/user.ts';
import type { Viewer } from '../org/viewer.ts';
import { menuItemId } from './app-menu.ts';
import { type ConnectedApp, connectedApps } from './connected-apps.ts';
import { type ExternalClientApp, packages } from './packages.ts';
import { count, defineTable, id, lookup, moment, nillable, stamp, text } from './table.ts';
import { users } from './users.ts';

/** What a user allowed an app: one row of `OauthToken`. */
interface Authorization {
  readonly user: User;
  readonly clientId: string;
  readonly appLabel: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly useCount: number;
}

/** What a user allowed an app since the scenario began. */
export interface Grant extends Viewer, Authorization {
  readonly scopes: readonly string[];
  lastUsedAt: Date;
  useCount: number;
  /** Null if no refresh token was issued. */
  refreshToken: string | null;
  /** Refresh tokens that were replaced; using one ends the grant. */
  readonly spent: Set<string>;
}

/** An app that Salesforce knows. Only a connected app has a `state`. */
export type ClientApp = ExternalClientApp | ConnectedApp;

/** Returns every app that the org's state names, whether or not it is installed. */
export const clientApps = (org: Org): readonly ClientApp[] => {
  const { installed, installing, available, localApps } = packages.declaredIn(org);
  return [
    ...connectedApps.declaredIn(org).connectedApps,
    ...[...installed, ...installing, ...available].flatMap(({ app }) => app ?? []),
    ...localApps,
  ];
};

/** Of several apps with this label it is the first: Salesforce knows the app, a state names the label. */
const clientIdOf = (org: Org, appLabel: string, developerName?: string): string | undefined =>
  clientApps(org).find(
    (app) => app.label === appLabel && (developerName === undefined || app.developerName === developerName),
  )?.consumerKey;

export const authorizations = definePart({
  state: {
    /** Apps that users had authorized before: what `OauthToken` shows. */
    authorizations: listOf(
      z.strictObject({
        username: z.string(),
        appLabel: z.string(),
        /** Which of several apps with the label; the first if absent. */
        developerName: z.string().exactOptional(),
      }),
    ).default([]),
  },
  quirks: {
    /** Rows of `OauthToken` do not show their apps, as they often do for External Client Apps (A 6.2). */
    tokensWithoutApp: z.boolean().default(false),
  },
  start: (declared, org): { earlier: Authorization[]; grants: Grant[] } => {
    users.in(org);
    const { createdAt } = org;
    const earlier = declared.authorizations.flatMap(({ username, appLabel, developerName }) => {
      const user = org.users.find((one) => one.username === username);
      const clientId = clientIdOf(org, appLabel, developerName);
      if (user === undefined || clientId === undefined) return [];
      return { user, clientId, appLabel, createdAt, lastUsedAt: createdAt, useCount: 1 };
    });
    return { earlier, grants: [] };
  },
  faults: (declared, org) => {
    const usernames = new Set(org.users.map(({ username }) => username));
    return declared.authorizations.flatMap(({ username, appLabel, developerName }) => [
      ...unknownNames('user', [username], usernames),
      ...(clientIdOf(org, appLabel, developerName) === undefined ? [`there is no app ${appLabel}.`] : []),
    ]);
  },
});

/** Returns which users have allowed which apps in this org. */
export const authorizationsIn = (org: Org): readonly Authorization[] => {
  const { earlier, grants } = authorizations.in(org);
  return [...grants, ...earlier];
};

/** Ends an approval: its tokens are no longer accepted. */
export const revokeAuthorization = (org: Org, revoked: Authorization): void => {
  const live = authorizations.in(org);
  live.earlier = live.earlier.filter((one) => one !== revoked);
  live.grants = live.grants.filter((one) => one !== revoked);
};

/**
 * The user's tokens; with Customize Application everyone's. `Id` is always null, a page has 500 rows (Object
 * Reference). The tokens themselves are never shown: nothing needs them.
 */
export const oauthToken = defineTable({
  name: 'OauthToken',
  label: 'Oauth Token',
  keyPrefix: '0CQ',
  pageSize: 500,
  fields: [
    id('Oauth Token ID'),
    text('AccessToken', 'Access Token', nillable),
    lookup('UserId', 'User ID', ['User'], nillable),
    text('RequestToken', 'Request Token', nillable),
    moment('CreatedDate', 'Created Date', nillable),
    text('AppName', 'Application Name', nillable),
    moment('LastUsedDate', 'Last Used Date', nillable),
    count('UseCount', 'Use Count', nillable),
    text('DeleteToken', 'Delete Token', nillable),
    lookup('AppMenuItemId', 'AppMenuItem ID', ['AppMenuItem'], nillable),
  ],
  rows: ({ org, user }) => {
    const showsApp = !authorizations.declaredIn(org).quirks.tokensWithoutApp;
    const seesAll = user.permissions.has('CustomizeApplication');
    return authorizationsIn(org)
      .filter((one) => seesAll || one.user === user)
      .map((one) => ({
        Id: null,
        AccessToken: null,
        UserId: one.user.id,
        RequestToken: null,
        CreatedDate: stamp(one.createdAt),
        AppName: one.appLabel,
        LastUsedDate: stamp(one.lastUsedAt),
        UseCount: one.useCount,
        DeleteToken: null,
        AppMenuItemId: showsApp ? menuItemId(org, one.clientId) : null,
      }));
  },
});

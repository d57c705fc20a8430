import { countingSets } from '../org/effective.ts';
import type { Viewer } from '../org/viewer.ts';
import { connectedAppOf, hasInstalled } from '../schema/connected-apps.ts';
import { authorizationsIn, type ClientApp } from '../schema/oauth-tokens.ts';
import { type InstalledApp, packages } from '../schema/packages.ts';

/** The sign-in ends on Salesforce's own error page; the app receives no answer. */
export interface Stopped {
  readonly kind: 'stopped';
  readonly error: string;
  readonly description: string;
}

/** The user may use the app, in this way. */
export interface Admitted {
  readonly kind: 'admitted';
  /** An administrator has granted the app, so the user is not asked to allow it. */
  readonly preAuthorized: boolean;
  /** False: refresh tokens expire immediately. */
  readonly refreshable: boolean;
}

export const stopped = (error: string, description: string): Stopped => ({
  kind: 'stopped',
  error,
  description,
});

const blocked = () => stopped('OAUTH_APP_BLOCKED', 'this app is blocked by admin');
const notApproved = () => stopped('OAUTH_APP_ACCESS_DENIED', 'user is not admin approved to access this app');

/** Pre-authorization needs a grant to the profile or to a permission set that is currently effective. */
const isGranted = (grantedTo: readonly string[] = [], { org, user }: Viewer): boolean =>
  [org.profileOf(user).name, ...countingSets(org.access, user).map(({ name }) => name)].some((name) =>
    grantedTo.includes(name),
  );

const external = ({ policy }: InstalledApp, viewer: Viewer): Admitted | Stopped => {
  if (policy?.enabled === false) return blocked();
  const preAuthorized = policy?.permittedUsers === 'AdminApprovedPreAuthorized';
  if (preAuthorized && !isGranted(policy.grantedProfiles, viewer)) return notApproved();
  return { kind: 'admitted', preAuthorized, refreshable: policy?.refreshToken !== 'Zero' };
};

/** An uninstalled app is available only to users who may approve such apps or have used it before (A 3.1). */
const canUseUninstalled = (clientId: string, { org, user }: Viewer): boolean =>
  user.permissions.has('CanApproveUninstalledApps') ||
  authorizationsIn(org).some((one) => one.user === user && one.clientId === clientId);

const connected = (clientId: string, viewer: Viewer): Admitted | Stopped => {
  const app = connectedAppOf(viewer.org, clientId);
  if (app?.blocked) return blocked();
  if (!app || !hasInstalled(viewer.org, clientId))
    return canUseUninstalled(clientId, viewer)
      ? { kind: 'admitted', preAuthorized: false, refreshable: true }
      : stopped('invalid_client', 'app must be installed into org');
  const { adminApproved, grantedTo, refreshToken } = app.policy;
  if (adminApproved && !isGranted(grantedTo, viewer)) return notApproved();
  return { kind: 'admitted', preAuthorized: adminApproved, refreshable: refreshToken !== 'zero' };
};

/**
 * Checks what depends on the org of the user who signed in. An app of another org can be of another kind in this one.
 */
export const checkAdmission = (client: ClientApp, viewer: Viewer): Admitted | Stopped => {
  const { consumerKey } = client;
  const app = packages.in(viewer.org).apps.find((one) => one.consumerKey === consumerKey);
  if (app) return external(app, viewer);
  if ('state' in client || connectedAppOf(viewer.org, consumerKey)) return connected(consumerKey, viewer);
  return stopped('OAUTH_EC_APP_NOT_FOUND', 'External client app is not installed in this org');
};

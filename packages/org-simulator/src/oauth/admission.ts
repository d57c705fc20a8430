import { countingSets } from '../org/effective.ts';
import type { InstalledApp } from '../org/org.ts';
import type { ClientApp, Viewer, World } from '../org/world.ts';

/** Salesforce's own error page: nothing goes back to the app. */
export interface Stopped {
  readonly kind: 'stopped';
  readonly error: string;
  readonly description: string;
}

/** How a user is let in. */
export interface Admitted {
  readonly kind: 'admitted';
  /** An administrator has decided: the user is not asked. */
  readonly preAuthorized: boolean;
  /** False: refresh tokens expire as they are given. */
  readonly refreshable: boolean;
}

export const stopped = (error: string, description: string): Stopped => ({
  kind: 'stopped',
  error,
  description,
});

const blocked = () => stopped('OAUTH_APP_BLOCKED', 'this app is blocked by admin');
const notApproved = () => stopped('OAUTH_APP_ACCESS_DENIED', 'user is not admin approved to access this app');

/** Only pre-authorization asks for a grant to the profile, or to a permission set that counts. */
const isGranted = (grantedTo: readonly string[] = [], { org, user }: Viewer): boolean =>
  [org.profileOf(user).name, ...countingSets(org.access, user.id).map(({ name }) => name)].some((name) =>
    grantedTo.includes(name),
  );

const external = ({ policy }: InstalledApp, viewer: Viewer): Admitted | Stopped => {
  if (policy?.enabled === false) return blocked();
  const preAuthorized = policy?.permittedUsers === 'AdminApprovedPreAuthorized';
  if (preAuthorized && !isGranted(policy.grantedProfiles, viewer)) return notApproved();
  return { kind: 'admitted', preAuthorized, refreshable: policy?.refreshToken !== 'Zero' };
};

/** An app that is not installed is for who may approve such apps, or has used it before (A 3.1). */
const mayUseUninstalled = (clientId: string, { org, user }: Viewer, world: World): boolean =>
  user.permissions.has('CanApproveUninstalledApps') ||
  world.authorizationsIn(org).some((one) => one.user === user && one.clientId === clientId);

const connected = (clientId: string, viewer: Viewer, world: World): Admitted | Stopped => {
  const app = viewer.org.connectedAppOf(clientId);
  if (app?.blocked) return blocked();
  if (!app || !viewer.org.hasInstalled(clientId))
    return mayUseUninstalled(clientId, viewer, world)
      ? { kind: 'admitted', preAuthorized: false, refreshable: true }
      : stopped('invalid_client', 'app must be installed into org');
  const { adminApproved, grantedTo, refreshToken } = app.policy;
  if (adminApproved && !isGranted(grantedTo, viewer)) return notApproved();
  return { kind: 'admitted', preAuthorized: adminApproved, refreshable: refreshToken !== 'zero' };
};

/** What can be judged only in the org of the user who signed in. An app of another org may be of another kind here. */
export const judgeInOrg = (client: ClientApp, viewer: Viewer, world: World): Admitted | Stopped => {
  const { consumerKey } = client;
  const app = viewer.org.apps.find((one) => one.consumerKey === consumerKey);
  if (app) return external(app, viewer);
  if ('state' in client || viewer.org.connectedAppOf(consumerKey))
    return connected(consumerKey, viewer, world);
  return stopped('OAUTH_EC_APP_NOT_FOUND', 'External client app is not installed in this org');
};

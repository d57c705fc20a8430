import type { Router } from 'express';
import type { Org } from '../org/org.ts';
import { connectedApps, isInstalled, type OrgConnectedApp } from '../schema/connected-apps.ts';
import { authorizationsIn } from '../schema/oauth-tokens.ts';
import type { Site } from '../site.ts';
import type { World } from '../world.ts';
import { canManage, managing } from './connected-app-policy.ts';
import { paths } from './setup-paths.ts';
import { insufficientPrivileges, type SetupRequest, setupRouter, show } from './setup-request.ts';

/** Users who have allowed the app. */
const usersOf = (org: Org, app: OrgConnectedApp): number =>
  new Set(
    authorizationsIn(org)
      .filter(({ clientId }) => clientId === app.consumerKey)
      .map(({ user }) => user),
  ).size;

const install = (app: OrgConnectedApp): void => {
  if (isInstalled(app)) return;
  app.state = 'installed';
  app.since = new Date();
};

/** Removes the users' authorizations of the app and its grants (packaging guide, "Uninstall a connected app"). */
const uninstall = (world: World, org: Org, app: OrgConnectedApp): void => {
  if (app.state !== 'installed') return;
  app.state = 'uninstalled';
  app.policy = { ...app.policy, grantedTo: [] };
  world.endAuthorizations(org, app.consumerKey);
};

const block = (world: World, org: Org, app: OrgConnectedApp): void => {
  app.blocked = true;
  world.endSessions(org, app.consumerKey);
};

/** Connected Apps OAuth Usage: apps that users have authorized, and those installed or made here. */
export const appUsagePages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(paths.appUsage, (request) => {
    const { org, user } = request.session;
    const installing = connectedApps.in(org).find(({ id }) => id === request.query.get('install'));
    if (installing) return canManage(user) ? confirm(request, installing) : insufficientPrivileges(request);
    show(request, 'app-usage', {
      title: 'Connected Apps OAuth Usage',
      action: paths.appUsage,
      canManage: canManage(user),
      apps: connectedApps
        .in(org)
        .map((app) => ({
          ...app,
          users: usersOf(org, app),
          href: isInstalled(app) ? paths.connectedApp(app.id) : null,
        }))
        .filter(({ users, href, blocked }) => users > 0 || href !== null || blocked),
    });
  });

  const confirm = (request: SetupRequest, app: OrgConnectedApp): void =>
    show(request, 'app-install', { title: `Install ${app.label}`, action: paths.appUsage, id: app.id });

  post(
    paths.appUsage,
    ({ session }) => managing(session.user),
    (sent) => {
      const { org } = sent.session;
      const app = connectedApps.in(org).find(({ id }) => id === sent.value('app'));
      if (!app) return undefined;
      const action = sent.value('action');
      if (action === 'install') install(app);
      if (action === 'uninstall') uninstall(site.world(), org, app);
      if (action === 'block') block(site.world(), org, app);
      if (action === 'unblock') app.blocked = false;
      return { to: paths.appUsage };
    },
  );
  return router;
};

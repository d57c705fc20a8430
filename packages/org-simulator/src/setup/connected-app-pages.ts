import type { Router } from 'express';
import type { Org } from '../org/org.ts';
import { SalesforceError } from '../salesforce-error.ts';
import { sameId } from '../salesforce-id.ts';
import { type Grantee, grantableApps, grantees } from '../schema/app-grants.ts';
import { connectedApps, isInstalled, type OrgConnectedApp } from '../schema/connected-apps.ts';
import type { Site } from '../site.ts';
import { canManage, formPolicy, managing, savedPolicy } from './connected-app-policy.ts';
import { labelOf, policyChoices, readPolicyForm } from './policy-form.ts';
import { paths } from './setup-paths.ts';
import {
  insufficientPrivileges,
  pageNotFound,
  type SentForm,
  type SetupRequest,
  setupRouter,
  show,
} from './setup-request.ts';

const root = '/lightning/setup/ConnectedApplication';

/** `/0H4…`, or the older `…/forceAppDetail.apexp?connectedAppId=0H4…`. */
const appAt = (org: Org, { pathname, searchParams }: URL): OrgConnectedApp | undefined =>
  connectedApps
    .in(org)
    .find(
      (app) => isInstalled(app) && sameId(app.id, searchParams.get('connectedAppId') ?? pathname.slice(1)),
    );

/** The two lists of who may use the app, by the part of the page's address. */
const lists = {
  Profiles: { kind: 'profile', heading: 'Application Profile Assignment', legend: 'Select Profiles' },
  PermissionSets: {
    kind: 'permission-set',
    heading: 'Application Permission Set Assignment',
    legend: 'Select Permission Sets',
  },
} as const;

const listAt = ({ searchParams }: URL): (typeof lists)[keyof typeof lists] | undefined =>
  searchParams.get('s') === 'Profiles'
    ? lists.Profiles
    : searchParams.get('s') === 'PermissionSets'
      ? lists.PermissionSets
      : undefined;

const labelIn = (org: Org, { id, name }: Grantee): string =>
  org.access.sets.find((set) => set.id === id)?.label ?? name;

const rowsIn = (org: Org, app: OrgConnectedApp, kind: Grantee['kind']) =>
  grantees(org)
    .filter((one) => one.kind === kind)
    .map((one) => ({
      id: one.id,
      label: labelIn(org, one),
      granted: app.policy.grantedTo?.includes(one.name) ?? false,
    }));

const detail = (request: SetupRequest, app: OrgConnectedApp): unknown => {
  const { org, user } = request.session;
  const editing = request.address.searchParams.get('e') === '1';
  if (editing && !canManage(user)) return insufficientPrivileges(request);
  show(request, 'connected-app', {
    title: app.label,
    action: `${root}/page`,
    address: `/${app.id}`,
    app,
    policy: formPolicy(app.policy),
    choices: policyChoices,
    labelOf,
    editing,
    canManage: canManage(user),
    lists: Object.entries(lists).map(([section, { kind }]) => ({
      section,
      title: kind === 'profile' ? 'Profiles' : 'Permission Sets',
      names: rowsIn(org, app, kind)
        .filter(({ granted }) => granted)
        .map(({ label }) => label),
    })),
  });
};

const granting = (
  request: SetupRequest,
  app: OrgConnectedApp,
  { kind, heading, legend }: (typeof lists)[keyof typeof lists],
): unknown => {
  const { org, user } = request.session;
  if (!canManage(user)) return insufficientPrivileges(request);
  show(request, 'tick-boxes', {
    title: heading,
    intro: app.label,
    action: `${root}/page`,
    address: `/${app.id}?s=${kind === 'profile' ? 'Profiles' : 'PermissionSets'}`,
    cancel: paths.connectedApp(app.id),
    legend,
    name: 'grantee',
    rows: rowsIn(org, app, kind).map(({ id, label, granted }) => ({ value: id, label, ticked: granted })),
  });
};

const saveGrants = (sent: SentForm, app: OrgConnectedApp, kind: Grantee['kind']): void => {
  const { org } = sent.session;
  const ticked = sent.values('grantee');
  const names = grantees(org).filter((one) =>
    one.kind === kind ? ticked.includes(one.id) : app.policy.grantedTo?.includes(one.name),
  );
  grantableApps(org)
    .find(({ id }) => id === app.id)
    ?.grantTo(names.map(({ name }) => name));
};

const savePolicies = (sent: SentForm, app: OrgConnectedApp): void => {
  const form = Object.fromEntries(
    ['permittedUsers', 'refreshToken', 'ipRelaxation', 'period', 'unit', 'sessionLevel'].map((name) => [
      name,
      sent.value(name),
    ]),
  );
  const read = readPolicyForm(form, formPolicy(app.policy));
  if ('error' in read) throw new SalesforceError(400, 'FIELD_INTEGRITY_EXCEPTION', read.error);
  app.policy = savedPolicy(read.policy, app.policy);
  app.policyChanged = new Date().toISOString();
};

/** Manage Connected Apps: the list, and one app with its policies and who may use it. */
export const connectedAppPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(paths.connectedApps, (request) => {
    show(request, 'table', {
      title: 'Connected Apps',
      columns: ['Master Label', 'Permitted Users'],
      rows: connectedApps
        .in(request.session.org)
        .filter(isInstalled)
        .map((app) => [
          { text: app.label, href: paths.connectedApp(app.id) },
          { text: labelOf('permittedUsers', formPolicy(app.policy).permittedUsers) },
        ]),
    });
  });

  get(`${root}/page`, (request) => {
    const app = appAt(request.session.org, request.address);
    if (!app) return pageNotFound(request);
    const list = listAt(request.address);
    return list ? granting(request, app, list) : detail(request, app);
  });

  post(
    `${root}/page`,
    ({ session }) => managing(session.user),
    (sent) => {
      const app = appAt(sent.session.org, sent.address);
      if (!app) return undefined;
      const list = listAt(sent.address);
      if (list) saveGrants(sent, app, list.kind);
      else savePolicies(sent, app);
      return { to: paths.connectedApp(app.id) };
    },
  );
  return router;
};

import type { Router } from 'express';
import { followSet, type PermissionSet } from '../org/access.ts';
import type { Org } from '../org/org.ts';
import { sameId } from '../salesforce-id.ts';
import { licenses } from '../schema/licenses.ts';
import { tabsOf } from '../schema/tabs.ts';
import type { Site } from '../site.ts';
import { createSet } from '../write/permission-sets.ts';
import { saveFields, savePermissions, saveRights } from './holder-form.ts';
import { showHolderSection } from './holder-section.ts';
import { paths } from './setup-paths.ts';
import {
  insufficientPrivileges,
  pageNotFound,
  type SentForm,
  type SetupRequest,
  setupRouter,
  show,
} from './setup-request.ts';

const root = '/lightning/setup/PermSets';
const newPath = '/udd/PermissionSet/newPermissionSet.apexp';

const setAt = (org: Org, address: URL): PermissionSet | undefined =>
  org.access.sets.find(({ id }) => sameId(id, address.pathname.slice(1)));

const isSet = ({ pathname }: URL): boolean => pathname.startsWith('/0PS');

const licenseChoices = (org: Org) => [
  ...licenses.in(org).user.map(({ id, name }) => ({ id, label: name })),
  ...licenses.in(org).set.map(({ id, label }) => ({ id, label })),
];

const section = (request: SetupRequest, set: PermissionSet): unknown => {
  const { org, user } = request.session;
  const editing = request.address.searchParams.get('e') === '1';
  const canEdit = user.permissions.has('ManageProfilesPermissionsets');
  if (editing && !canEdit) return insufficientPrivileges(request);
  const common = {
    title: `Permission Set ${set.label}`,
    action: `${root}/page`,
    back: paths.set(set.id),
    cancel: paths.set(set.id),
    note: null,
    editing,
    canEdit,
  };
  if (showHolderSection(request, set, 'EntityPermissions', common)) return;
  show(request, 'table', {
    ...common,
    intro: `API Name: ${set.name}`,
    links: [
      { text: 'System Permissions', href: paths.set(set.id, 'SystemPermissions') },
      { text: 'Manage Assignments', href: paths.assignments(set.id) },
    ],
    columns: ['Object Settings'],
    rows: tabsOf(org).map((one) => [
      { text: one.label, href: paths.set(set.id, `EntityPermissions&o=${one.object}`) },
    ]),
  });
};

const newForm = (request: SetupRequest): unknown => {
  const { org, user } = request.session;
  if (!user.permissions.has('ManageProfilesPermissionsets')) return insufficientPrivileges(request);
  show(request, 'new-permission-set', {
    title: 'New Permission Set',
    action: `${root}/page`,
    address: newPath,
    cancel: paths.sets,
    licenses: licenseChoices(org),
  });
};

const create = (sent: SentForm): { to: string } => {
  const set = createSet(sent.session.org, {
    name: sent.value('name'),
    label: sent.value('label'),
    description: sent.value('description') || null,
    licenseId: sent.value('license') || null,
    sessionBased: sent.value('session') === 'on',
  });
  return { to: paths.set(set.id) };
};

/** Permission sets: the list, a new one, and one with its objects, fields and system permissions. */
export const permissionSetPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(`${root}/home`, (request) => {
    const { org } = request.session;
    show(request, 'table', {
      title: 'Permission Sets',
      links: [{ text: 'New', href: paths.newSet }],
      columns: ['Permission Set Label', 'API Name', 'License'],
      rows: org.access.sets.map((set) => [
        { text: set.label, href: paths.set(set.id) },
        { text: set.name },
        { text: licenseChoices(org).find(({ id }) => id === set.licenseId)?.label ?? '' },
      ]),
    });
  });

  get(`${root}/page`, (request) => {
    if (request.address.pathname === newPath) return newForm(request);
    if (!isSet(request.address)) return false;
    const set = setAt(request.session.org, request.address);
    return set ? section(request, set) : pageNotFound(request);
  });

  post(
    `${root}/page`,
    ({ address }) =>
      address.pathname === newPath || isSet(address) ? ['ManageProfilesPermissionsets'] : null,
    (sent) => {
      if (sent.address.pathname === newPath) return create(sent);
      const { org } = sent.session;
      const set = setAt(org, sent.address);
      if (!set) return undefined;
      const object = org.objects.find(({ name }) => name === sent.address.searchParams.get('o'));
      if (!object) savePermissions(org, set.holder, sent);
      if (object?.permissionable) saveRights(object, set.holder, sent);
      if (object) saveFields(object, set.holder, sent);
      followSet(org.access, set.id);
      return { to: paths.set(set.id, object ? `EntityPermissions&o=${object.name}` : 'SystemPermissions') };
    },
  );
  return router;
};

import type { Router } from 'express';
import { type Group, recalculate, takeSeats } from '../org/access.ts';
import type { Org } from '../org/org.ts';
import { sameId } from '../salesforce-id.ts';
import { permissionsIn } from '../schema/permission-columns.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import {
  insufficientPrivileges,
  pageNotFound,
  type SentForm,
  type SetupRequest,
  setupRouter,
  show,
} from './setup-request.ts';

const root = '/lightning/setup/PermSetGroups';
/** The part of a group's address that names its permission sets. */
const members = 'PermissionSets';

const groupAt = (org: Org, address: URL): Group | undefined =>
  org.access.groups.find(({ id }) => sameId(id, address.pathname.slice(1)));

/** Returns a description of what the group's muting set removes. */
const mutedIn = (org: Org, { muting }: Group): string[] =>
  muting
    ? [
        ...permissionsIn(org)
          .filter(({ name }) => muting.holder.permissions.has(name))
          .map(({ label }) => label),
        ...[...muting.holder.objects].map(([object, rights]) => `${object}: ${[...rights].join(', ')}`),
        ...[...muting.holder.fields].map(([field, access]) => `${field}: ${access}`),
      ]
    : [];

export const permissionGroupPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(`${root}/home`, (request) => {
    show(request, 'table', {
      title: 'Permission Set Groups',
      columns: ['Permission Set Group Label', 'API Name', 'Status'],
      rows: request.session.org.access.groups.map((group) => [
        { text: group.label, href: paths.group(group.id) },
        { text: group.name },
        { text: group.status },
      ]),
    });
  });

  const memberForm = (request: SetupRequest, group: Group): unknown => {
    const { org, user } = request.session;
    if (!user.permissions.has('ManageProfilesPermissionsets')) return insufficientPrivileges(request);
    show(request, 'tick-boxes', {
      title: 'Add Permission Sets',
      intro: group.label,
      action: `${root}/page`,
      address: `/${group.id}?s=${members}`,
      cancel: paths.group(group.id),
      legend: 'Permission Sets',
      name: 'set',
      button: 'Add',
      rows: org.access.sets
        .filter(({ id }) => !group.setIds.includes(id))
        .map(({ id, label }) => ({ value: id, label, ticked: false })),
    });
  };

  /** Users of the group get the licenses of the sets that are added. */
  const changeMembers = ({ session: { org }, value, values }: SentForm, group: Group): void => {
    const kept = group.setIds.filter((id) => id !== value('remove'));
    const joining = org.access.sets.map(({ id }) => id).filter((id) => values('set').includes(id));
    group.setIds = [...new Set([...kept, ...joining])];
    for (const { userId, groupId } of org.access.assignments)
      if (groupId === group.id) takeSeats(org.access, org.id, userId, group.setIds);
  };

  get(`${root}/page`, (request) => {
    const { org } = request.session;
    const group = groupAt(org, request.address);
    if (!group) return pageNotFound(request);
    if (request.address.searchParams.get('s') === members) return memberForm(request, group);
    show(request, 'permission-set-group', {
      title: `Permission Set Group ${group.label}`,
      action: `${root}/page`,
      address: `/${group.id}`,
      group,
      assignments: paths.groupAssignments(group.id),
      membersAddress: `/${group.id}?s=${members}`,
      sets: org.access.sets
        .filter(({ id }) => group.setIds.includes(id))
        .map(({ id, label }) => ({ id, label, href: paths.set(id) })),
      muted: mutedIn(org, group),
    });
  });

  post(
    `${root}/page`,
    () => ['ManageProfilesPermissionsets'],
    (sent) => {
      const group = groupAt(sent.session.org, sent.address);
      if (!group) return undefined;
      changeMembers(sent, group);
      recalculate(sent.session.org.access, group);
      return { to: paths.group(group.id) };
    },
  );
  return router;
};

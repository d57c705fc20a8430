import { sameId } from '@orgready/guides/salesforce-id';
import type { Router } from 'express';
import { type Group, recalculate } from '../org/access.ts';
import type { Org } from '../org/org.ts';
import { permissionsIn } from '../schema/permission-columns.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { pageNotFound, setupRouter, show } from './setup-request.ts';

const root = '/lightning/setup/PermSetGroups';

const groupAt = (org: Org, address: URL): Group | undefined =>
  org.access.groups.find(({ id }) => sameId(id, address.pathname.slice(1)));

/** What the group's muting set takes away, in words. */
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

  get(`${root}/page`, (request) => {
    const { org } = request.session;
    const group = groupAt(org, request.address);
    if (!group) return pageNotFound(request);
    show(request, 'permission-set-group', {
      title: `Permission Set Group ${group.label}`,
      action: `${root}/page`,
      address: `/${group.id}`,
      group,
      sets: org.access.sets
        .filter(({ id }) => group.setIds.includes(id))
        .map(({ id, label }) => ({ label, href: paths.set(id) })),
      muted: mutedIn(org, group),
    });
  });

  post(
    `${root}/page`,
    () => ['ManageProfilesPermissionsets'],
    (sent) => {
      const group = groupAt(sent.session.org, sent.address);
      if (!group) return undefined;
      recalculate(sent.session.org.access, group);
      return { to: paths.group(group.id) };
    },
  );
  return router;
};

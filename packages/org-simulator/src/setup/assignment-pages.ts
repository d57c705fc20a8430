import type { Router } from 'express';
import type { Assignment, Group, PermissionSet } from '../org/access.ts';
import type { Org } from '../org/org.ts';
import type { User } from '../org/user.ts';
import { sameId } from '../salesforce-id.ts';
import type { Site } from '../site.ts';
import { assign, unassign } from '../write/assignments.ts';
import { dayOf, expiryIn } from './expiry-form.ts';
import { paths } from './setup-paths.ts';
import { insufficientPrivileges, pageNotFound, setupRouter, show } from './setup-request.ts';

/** A permission set or a group; each has a page of assignments. */
interface Kind {
  readonly path: string;
  readonly href: (id: string) => string;
  readonly back: { readonly text: string; readonly href: (id: string) => string };
  readonly find: (org: Org, id: string) => PermissionSet | Group | undefined;
  readonly givenIn: (assignment: Assignment) => string | null;
}

const kinds: readonly Kind[] = [
  {
    path: paths.assignments(':id'),
    href: paths.assignments,
    back: { text: 'Back to the permission set', href: paths.set },
    find: ({ access }, id) => access.sets.find((one) => sameId(one.id, id)),
    givenIn: ({ setId }) => setId,
  },
  {
    path: paths.groupAssignments(':id'),
    href: paths.groupAssignments,
    back: { text: 'Back to the permission set group', href: paths.group },
    find: ({ access }, id) => access.groups.find((one) => sameId(one.id, id)),
    givenIn: ({ groupId }) => groupId,
  },
];

const rights = ['AssignPermissionSets'];

/** Returns whether a user's name or username contains the text. */
const isFound =
  (text: string) =>
  ({ firstName, lastName, username }: User): boolean =>
    `${firstName} ${lastName} ${username}`.toLowerCase().includes(text.toLowerCase());

/** The assignments of a permission set or a group: users, expiry, and users who can be added. */
export const assignmentPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);
  for (const { path, href, back, find, givenIn } of kinds) {
    const assignmentsOf = (org: Org, { id }: { readonly id: string }): readonly Assignment[] =>
      org.access.assignments.filter((one) => givenIn(one) === id);

    get(path, (request) => {
      const { org, user: self } = request.session;
      const given = find(org, request.params.id ?? '');
      if (!given) return pageNotFound(request);
      const assignments = assignmentsOf(org, given);
      const adding = request.query.get('add');
      const edited = assignments.find(({ id }) => id === request.query.get('edit'));
      const canAssign = rights.every((right) => self.permissions.has(right));
      if ((adding || edited) && !canAssign) return insufficientPrivileges(request);
      const has = (user: User): boolean => assignments.some(({ userId }) => userId === user.id);
      const userOf = ({ userId }: Assignment) => org.users.find(({ id }) => id === userId);
      const profileOf = (one: Assignment): string => {
        const user = userOf(one);
        return user ? org.profileOf(user).name : '';
      };
      const common = {
        title: `${given.label}: Current Assignments`,
        action: href(given.id),
        search: request.query.get('search') ?? '',
      };
      if (edited)
        return show(request, 'edit-assignment', {
          ...common,
          id: edited.id,
          user: userOf(edited),
          day: dayOf(edited.expires),
        });
      const open = org.users.filter((user) => user.active && !has(user));
      if (adding === '2') {
        const chosen = request.query.getAll('user');
        return show(request, 'add-assignments', {
          ...common,
          users: open.filter(({ id }) => chosen.includes(id)),
        });
      }
      if (adding)
        return show(request, 'select-users', { ...common, users: open.filter(isFound(common.search)) });
      show(request, 'assignments', {
        ...common,
        back: { text: back.text, href: back.href(given.id) },
        canAssign,
        assignments: assignments.map((one) => ({
          id: one.id,
          user: userOf(one),
          profile: profileOf(one),
          expires: dayOf(one.expires) ?? 'Never Expires',
          state: one.revoked ? 'Revoked' : one.active ? 'Active' : 'Inactive',
        })),
      });
    });

    post(
      path,
      () => rights,
      (sent) => {
        const { org } = sent.session;
        const given = find(org, sent.params.id ?? '');
        if (!given) return undefined;
        const named = (name: string): Assignment | undefined =>
          assignmentsOf(org, given).find(({ id }) => id === sent.value(name));
        const removed = named('remove');
        if (removed) unassign(org, removed);
        const changed = named('change');
        if (changed) changed.expires = expiryIn(sent);
        for (const user of org.users.filter(({ id }) => sent.values('user').includes(id)))
          assign(org, user, given, expiryIn(sent));
        return { to: href(given.id) };
      },
    );
  }
  return router;
};

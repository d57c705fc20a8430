import { sameId } from '@orgready/guides/salesforce-id';
import type { Router } from 'express';
import type { Org, User } from '../org/org.ts';
import type { Site } from '../site.ts';
import { assign, unassign } from '../write/assignments.ts';
import { paths } from './setup-paths.ts';
import { insufficientPrivileges, pageNotFound, setupRouter, show } from './setup-request.ts';

const assignPath = '/udd/PermissionSet/assignPermissionSet.apexp';
const base = '/lightning/setup/PermSets';

const userAt = (org: Org, address: URL): User | undefined =>
  org.users.find(({ id }) => sameId(id, address.searchParams.get('userId') ?? ''));

/** Who has a permission set, and which sets a user has: the two ends of an assignment. */
export const assignmentPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);
  const setOf = (org: Org, id: string | undefined) => org.access.sets.find((one) => sameId(one.id, id ?? ''));

  get(`${base}/:id/PermissionSetAssignment/home`, (request) => {
    const { org, user: self } = request.session;
    const set = setOf(org, request.params.id);
    if (!set) return pageNotFound(request);
    const adding = request.query.get('add') === '1';
    const mayAssign = self.permissions.has('AssignPermissionSets');
    if (adding && !mayAssign) return insufficientPrivileges(request);
    const given = org.access.assignments.filter(({ setId }) => setId === set.id);
    const has = (user: User): boolean => given.some(({ userId }) => userId === user.id);
    show(request, adding ? 'add-assignments' : 'assignments', {
      title: `${set.label}: Current Assignments`,
      action: paths.assignments(set.id),
      back: paths.set(set.id),
      mayAssign,
      users: org.users.filter((user) => user.active && !has(user)),
      assignments: given.map((one) => ({
        id: one.id,
        user: org.users.find(({ id }) => id === one.userId),
        expires: one.expires?.toISOString().slice(0, 10) ?? 'Never Expires',
        state: one.revoked ? 'Revoked' : one.active ? 'Active' : 'Inactive',
      })),
    });
  });

  post(
    `${base}/:id/PermissionSetAssignment/home`,
    () => ['AssignPermissionSets'],
    (sent) => {
      const { org } = sent.session;
      const set = setOf(org, sent.params.id);
      if (!set) return undefined;
      const gone = org.access.assignments.find(({ id }) => id === sent.value('remove'));
      if (gone) unassign(org, gone);
      const day = sent.value('expires') === 'date' ? sent.value('date') : '';
      const expires = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T23:59:59Z`) : null;
      for (const user of org.users.filter(({ id }) => sent.values('user').includes(id)))
        assign(org, user, set, expires);
      return { to: paths.assignments(set.id) };
    },
  );

  get(`${base}/page`, (request) => {
    if (request.address.pathname !== assignPath) return false;
    const { org, user: self } = request.session;
    const user = userAt(org, request.address);
    if (!user) return pageNotFound(request);
    if (!self.permissions.has('AssignPermissionSets')) return insufficientPrivileges(request);
    const given = org.access.assignments.filter(({ userId }) => userId === user.id);
    show(request, 'assign-sets', {
      title: `Permission Set Assignments: ${user.firstName} ${user.lastName}`,
      action: `${base}/page`,
      address: `${assignPath}?userId=${user.id}`,
      sets: org.access.sets.map((set) => ({
        ...set,
        given: given.some(({ setId }) => setId === set.id),
      })),
    });
  });

  post(
    `${base}/page`,
    ({ address }) => (address.pathname === assignPath ? ['AssignPermissionSets'] : null),
    (sent) => {
      const { org } = sent.session;
      const user = userAt(org, sent.address);
      if (!user) return undefined;
      for (const set of org.access.sets) {
        const before = org.access.assignments.find(
          ({ userId, setId }) => userId === user.id && setId === set.id,
        );
        const wanted = sent.values('set').includes(set.id);
        if (before && !wanted) unassign(org, before);
        if (!before && wanted) assign(org, user, set, null);
      }
      return { to: paths.user(user.id) };
    },
  );
  return router;
};

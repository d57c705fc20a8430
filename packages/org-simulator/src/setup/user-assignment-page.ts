import type { Router } from 'express';
import type { Assignment, Group, PermissionSet } from '../org/access.ts';
import type { Org } from '../org/org.ts';
import type { User } from '../org/user.ts';
import { sameId } from '../salesforce-id.ts';
import type { Site } from '../site.ts';
import { assign, unassign } from '../write/assignments.ts';
import { expiryIn } from './expiry-form.ts';
import { paths } from './setup-paths.ts';
import { insufficientPrivileges, pageNotFound, setupRouter, show } from './setup-request.ts';

const path = '/lightning/setup/PermSets/page';
const inner = '/udd/PermissionSet/assignPermissionSet.apexp';
const rights = ['AssignPermissionSets'];

export const assignHref = ({ id }: User): string => `${inner}?userId=${id}`;

const userAt = (org: Org, { searchParams }: URL): User | undefined =>
  org.users.find(({ id }) => sameId(id, searchParams.get('userId') ?? ''));

/** Returns the assignment of a set or a group to the user. */
const ownOf = (org: Org, user: User, given: PermissionSet | Group): Assignment | undefined =>
  org.access.assignments.find(
    ({ userId, setId, groupId }) => userId === user.id && (setId ?? groupId) === given.id,
  );

/** Which permission sets and groups a user has. */
export const userAssignmentPage = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(path, (request) => {
    if (request.address.pathname !== inner) return false;
    const { org, user: self } = request.session;
    const user = userAt(org, request.address);
    if (!user) return pageNotFound(request);
    if (!rights.every((right) => self.permissions.has(right))) return insufficientPrivileges(request);
    const ticked = (given: readonly (PermissionSet | Group)[]) =>
      given.map((one) => ({ ...one, given: ownOf(org, user, one) !== undefined }));
    show(request, 'assign-sets', {
      title: `Permission Set Assignments: ${user.firstName} ${user.lastName}`,
      action: path,
      address: assignHref(user),
      sets: ticked(org.access.sets),
      groups: ticked(org.access.groups),
    });
  });

  post(
    path,
    ({ address }) => (address.pathname === inner ? rights : null),
    (sent) => {
      const { org } = sent.session;
      const user = userAt(org, sent.address);
      if (!user) return undefined;
      for (const given of [...org.access.sets, ...org.access.groups]) {
        const before = ownOf(org, user, given);
        const wanted = sent.values('given').includes(given.id);
        if (before && !wanted) unassign(org, before);
        if (!before && wanted) assign(org, user, given, expiryIn(sent));
      }
      return { to: paths.user(user.id) };
    },
  );
  return router;
};

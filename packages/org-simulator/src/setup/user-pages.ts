import type { Router } from 'express';
import type { Org } from '../org/org.ts';
import type { User } from '../org/user.ts';
import { sameId } from '../salesforce-id.ts';
import { authorizationsIn, revokeAuthorization } from '../schema/oauth-tokens.ts';
import { roleId, roles } from '../schema/roles.ts';
import type { Site } from '../site.ts';
import { unassign } from '../write/assignments.ts';
import { setActive } from '../write/users.ts';
import { dayOf } from './expiry-form.ts';
import { licensesHref, licensesOf } from './license-assignment-page.ts';
import { paths } from './setup-paths.ts';
import { insufficientPrivileges, pageNotFound, type SentForm, setupRouter, show } from './setup-request.ts';
import { assignHref } from './user-assignment-page.ts';

const root = '/lightning/setup/ManageUsers';

const userAt = (org: Org, address: URL): User | undefined =>
  org.users.find(({ id }) => sameId(id, address.pathname.slice(1)));

/** What is assigned to a user, as the page of the user lists it. */
const assignmentsOf = (org: Org, user: User) =>
  org.access.assignments
    .filter(({ userId }) => userId === user.id)
    .map((one) => {
      const set = org.access.sets.find(({ id }) => id === one.setId);
      const group = org.access.groups.find(({ id }) => id === one.groupId);
      return {
        id: one.id,
        label: set?.label ?? group?.label ?? '',
        kind: set ? 'Permission Set' : 'Permission Set Group',
        href: set ? paths.set(set.id) : paths.group(group?.id ?? ''),
        expires: dayOf(one.expires) ?? 'Never Expires',
        state: one.revoked ? 'Revoked' : one.active ? 'Active' : 'Inactive',
      };
    });

const approvalsOf = (org: Org, user: User) => authorizationsIn(org).filter((one) => one.user === user);

const roleChoices = (org: Org) => [
  { value: '', label: '<None Specified>' },
  ...roles.in(org).map(({ name }) => ({ value: roleId(org, name), label: name })),
];

const save = (org: Org, user: User, sent: SentForm): void => {
  setActive(org, user, sent.value('active') === 'on');
  const [role] = sent.values('role');
  if (role !== undefined) user.roleId = role === '' ? null : role;
};

export const userPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(`${root}/home`, (request) => {
    const { org, user: self } = request.session;
    show(request, 'table', {
      title: 'Users',
      links: self.permissions.has('ManageInternalUsers') ? [{ text: 'New User', href: paths.newUser }] : [],
      columns: ['Full Name', 'Username', 'Active', 'Profile'],
      rows: org.users.map((user) => [
        { text: `${user.lastName}, ${user.firstName}`, href: paths.user(user.id) },
        { text: user.username },
        { text: user.active ? 'Active' : 'Inactive' },
        { text: org.profileOf(user).name, href: paths.profile(user.profileId) },
      ]),
    });
  });

  get(`${root}/page`, (request) => {
    const { org, user: self } = request.session;
    const user = userAt(org, request.address);
    if (!user) return pageNotFound(request);
    const editing = request.address.searchParams.get('e') === '1';
    if (editing && !self.permissions.has('ManageUsers')) return insufficientPrivileges(request);
    show(request, 'user', {
      title: `${user.firstName} ${user.lastName}`,
      user,
      address: `/${user.id}`,
      cancel: paths.user(user.id),
      editing,
      roles: roleChoices(org),
      profile: org.profileOf(user),
      profileHref: paths.profile(user.profileId),
      assignHref: assignHref(user),
      assignments: assignmentsOf(org, user),
      approvals: approvalsOf(org, user).map((one) => ({
        label: one.appLabel,
        created: one.createdAt.toISOString().slice(0, 10),
        lastUsed: one.lastUsedAt.toISOString().slice(0, 10),
        useCount: one.useCount,
      })),
      licensesHref: licensesHref(user),
      licenses: licensesOf(org, user)
        .filter(({ seat }) => seat !== undefined)
        .map(({ label }) => label),
    });
  });

  const action = ({ value }: { value(name: string): string }): string => value('action');
  post(
    `${root}/page`,
    (sent) => (action(sent) === 'remove' ? ['AssignPermissionSets'] : ['ManageUsers']),
    (sent) => {
      const { org } = sent.session;
      const user = userAt(org, sent.address);
      if (!user) return undefined;
      if (action(sent) === 'save') save(org, user, sent);
      const revoked = approvalsOf(org, user)[Number(sent.value('approval') || -1)];
      if (action(sent) === 'revoke' && revoked) revokeAuthorization(org, revoked);
      if (action(sent) === 'freeze') user.frozen = true;
      if (action(sent) === 'unfreeze') user.frozen = false;
      if (action(sent) === 'unlock') user.passwordLocked = false;
      const removed = org.access.assignments.find(
        ({ id, userId }) => id === sent.value('assignment') && userId === user.id,
      );
      if (action(sent) === 'remove' && removed) unassign(org, removed);
      return { to: paths.user(user.id) };
    },
  );
  return router;
};

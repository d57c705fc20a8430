import type { Router } from 'express';
import type { Org } from '../org/org.ts';
import type { User } from '../org/user.ts';
import { sameId } from '../salesforce-id.ts';
import { licenses } from '../schema/licenses.ts';
import type { Site } from '../site.ts';
import { permissionSetLicenseAssigns } from '../write/assignments.ts';
import { paths } from './setup-paths.ts';
import { insufficientPrivileges, pageNotFound, setupRouter, show } from './setup-request.ts';

const path = '/lightning/setup/ManageUsers/page';
const inner = '/udd/PermissionSetLicense/assignPermissionSetLicense.apexp';
const rights = ['AssignPermissionSets'];

export const licensesHref = ({ id }: User): string => `${inner}?userId=${id}`;

export const licensesOf = (org: Org, { id }: User) =>
  licenses.in(org).set.map((license) => ({
    ...license,
    seat: org.access.seats.find(({ userId, licenseId }) => userId === id && licenseId === license.id),
  }));

const userAt = (org: Org, { searchParams }: URL): User | undefined =>
  org.users.find(({ id }) => sameId(id, searchParams.get('userId') ?? ''));

/** Permission Set License Assignments of a user. */
export const licenseAssignmentPage = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(path, (request) => {
    if (request.address.pathname !== inner) return false;
    const { org, user: self } = request.session;
    const user = userAt(org, request.address);
    if (!user) return pageNotFound(request);
    if (!rights.every((right) => self.permissions.has(right))) return insufficientPrivileges(request);
    show(request, 'tick-boxes', {
      title: `Permission Set License Assignments: ${user.firstName} ${user.lastName}`,
      action: path,
      address: licensesHref(user),
      cancel: paths.user(user.id),
      legend: 'Permission Set Licenses',
      name: 'license',
      rows: licensesOf(org, user).map(({ id, label, seat }) => ({
        value: id,
        label,
        ticked: seat !== undefined,
      })),
    });
  });

  post(
    path,
    ({ address }) => (address.pathname === inner ? rights : null),
    (sent) => {
      const { session, address } = sent;
      const user = userAt(session.org, address);
      if (!user) return undefined;
      for (const { id, seat } of licensesOf(session.org, user)) {
        const wanted = sent.values('license').includes(id);
        if (wanted && !seat)
          permissionSetLicenseAssigns.create?.(session, {
            AssigneeId: user.id,
            PermissionSetLicenseId: id,
          });
        if (!wanted && seat) permissionSetLicenseAssigns.remove?.(session, seat.id);
      }
      return { to: paths.user(user.id) };
    },
  );
  return router;
};

import { sameId } from '@orgready/guides/salesforce-id';
import type { Router } from 'express';
import type { Org, User } from '../org/org.ts';
import type { Site } from '../site.ts';
import { permissionSetLicenseAssigns } from '../write/assignments.ts';
import { paths } from './setup-paths.ts';
import { insufficientPrivileges, pageNotFound, setupRouter, show } from './setup-request.ts';

const path = '/lightning/setup/ManageUsers/page';
const inner = '/udd/PermissionSetLicense/assignPermissionSetLicense.apexp';
const rights = ['AssignPermissionSets'];

export const licencesHref = ({ id }: User): string => `${inner}?userId=${id}`;

export const licencesOf = ({ access, licences }: Org, { id }: User) =>
  licences.set.map((licence) => ({
    ...licence,
    seat: access.seats.find(({ userId, licenceId }) => userId === id && licenceId === licence.id),
  }));

const userAt = (org: Org, { searchParams }: URL): User | undefined =>
  org.users.find(({ id }) => sameId(id, searchParams.get('userId') ?? ''));

/** Permission Set License Assignments of a user. */
export const licenceAssignmentPage = (site: Site): Router => {
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
      address: licencesHref(user),
      legend: 'Permission Set Licenses',
      name: 'licence',
      rows: licencesOf(org, user).map(({ id, label, seat }) => ({
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
      for (const { id, seat } of licencesOf(session.org, user)) {
        const wanted = sent.values('licence').includes(id);
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

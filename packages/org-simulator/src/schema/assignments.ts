import { recordId } from '../org/record-id.ts';
import {
  audit,
  audited,
  createable,
  defineTable,
  editable,
  flag,
  id,
  lookup,
  may,
  moment,
  nillable,
  stamp,
} from './table.ts';

const changes = () => ({ createable: true, updateable: true, deletable: true });

/** Rights to read: Object Reference, PermissionSetAssignment. The profile's own set is a row too (recorded). */
export const permissionSetAssignment = defineTable({
  name: 'PermissionSetAssignment',
  label: 'Permission Set Assignment',
  keyPrefix: '0Pa',
  readable: may('ViewSetup', 'AssignPermissionSets', 'ManageUsers'),
  // Only where user access policies are on (P 2.2).
  hasField: ({ name }, { org }) => name !== 'IsRevoked' || org.state.quirks.userAccessPolicies === true,
  abilities: changes,
  fields: [
    id('Permission Set Assignment ID'),
    lookup('PermissionSetId', 'Permission Set ID', ['PermissionSet'], { ...nillable, ...createable }),
    lookup('PermissionSetGroupId', 'Permission Set Group ID', ['PermissionSetGroup'], {
      ...nillable,
      ...createable,
    }),
    lookup('AssigneeId', 'Assignee ID', ['User'], createable),
    moment('SystemModstamp', 'Date Assigned'),
    moment('ExpirationDate', 'Expires On', { ...nillable, ...editable }),
    flag('IsActive', 'Is Active'),
    flag('IsRevoked', 'Is Revoked'),
  ],
  rows: ({ org }) => [
    ...org.users.map((user) => ({
      Id: recordId('0Pa', org.id, `${user.username} ${user.profileId}`),
      PermissionSetId: org.profileOf(user).setId,
      PermissionSetGroupId: null,
      AssigneeId: user.id,
      SystemModstamp: stamp(org.createdAt),
      ExpirationDate: null,
      IsActive: true,
      IsRevoked: false,
    })),
    ...org.access.assignments.map((one) => ({
      Id: one.id,
      // Not known whether a group's assignment names the group's set (P 11.9): both happen here.
      PermissionSetId:
        one.setId ??
        (org.state.quirks.groupAssignmentsWithoutSet
          ? null
          : (org.access.groups.find(({ id: group }) => group === one.groupId)?.setId ?? null)),
      PermissionSetGroupId: one.groupId,
      AssigneeId: one.userId,
      SystemModstamp: stamp(one.at),
      ExpirationDate: one.expires && stamp(one.expires),
      IsActive: one.active,
      IsRevoked: one.revoked,
    })),
  ],
});

export const permissionSetLicenseAssign = defineTable({
  name: 'PermissionSetLicenseAssign',
  label: 'Permission Set License Assignment',
  keyPrefix: '2LA',
  readable: may('ViewSetup', 'AssignPermissionSets', 'ManageUsers'),
  abilities: changes,
  fields: [
    id('Permission Set License Assignment ID'),
    flag('IsDeleted', 'Deleted'),
    ...audit,
    lookup('PermissionSetLicenseId', 'Permission Set License ID', ['PermissionSetLicense'], createable),
    lookup('AssigneeId', 'User ID', ['User'], createable),
  ],
  rows: (viewer) =>
    viewer.org.access.seats.map((seat) => ({
      Id: seat.id,
      IsDeleted: false,
      ...audited(viewer),
      PermissionSetLicenseId: seat.licenseId,
      AssigneeId: seat.userId,
    })),
});

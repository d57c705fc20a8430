import type { ObjectPermission } from './holder.ts';

const activity = (edit: string): Readonly<Partial<Record<ObjectPermission, readonly string[]>>> => ({
  Read: ['ActivitiesAccess'],
  Create: ['ActivitiesAccess', edit],
  Edit: ['ActivitiesAccess', edit],
  Delete: ['ActivitiesAccess', edit],
});

/**
 * Objects without object permissions whose access comes from system permissions, all of them for each permission (C 5).
 * The guides have a copy of the rule: this one is the oracle for it.
 */
export const bySystemPermission: Readonly<
  Record<string, Readonly<Partial<Record<ObjectPermission, readonly string[]>>>>
> = {
  Task: activity('EditTask'),
  Event: activity('EditEvent'),
  UserRole: { Create: ['ManageRoles'], Edit: ['ManageRoles'], Delete: ['ManageRoles'], Read: ['ViewRoles'] },
  User: { Create: ['ManageInternalUsers'], Edit: ['ManageUsers'] },
  EventLogFile: { Read: ['ViewEventLogFiles'] },
};

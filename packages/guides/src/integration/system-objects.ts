import type { SubjectPermission } from '../facts/columns/permission-columns.ts';
import type { SystemPermission } from '../permission-labels.ts';
import { neededPermissions, type ObjectPermission, type RequiredObject } from '../required-object.ts';

type Permission = SubjectPermission & SystemPermission;

/** An object without object permissions, whose access comes from system permissions. */
interface SystemObject {
  /**
   * For each permission on an object the system permissions that do the same, all of them; none: every user has it. One
   * that is not listed is not documented.
   */
  readonly access: Readonly<Partial<Record<ObjectPermission, readonly Permission[]>>>;
  /** What shows the records of others too. */
  readonly all?: {
    /** The permissions to ask for: either of them. */
    readonly either: readonly Permission[];
    /** Others that do it as well. */
    readonly also?: readonly Permission[];
    /** True if everybody sees them unless the org-wide default of users is Private. */
    readonly unlessPrivate?: true;
  };
}

const files: SystemObject = { access: {}, all: { either: ['PermissionsQueryAllFiles'] } };

const activity = (edit: Permission): SystemObject => ({
  access: {
    Read: ['PermissionsActivitiesAccess'],
    Create: ['PermissionsActivitiesAccess', edit],
    Edit: ['PermissionsActivitiesAccess', edit],
  },
});

/** (C 5) By lower-case name. */
const systemObjects: Readonly<Record<string, SystemObject>> = {
  user: {
    access: { Read: [] },
    all: {
      either: ['PermissionsViewAllUsers'],
      also: ['PermissionsManageUsers', 'PermissionsViewAllData', 'PermissionsModifyAllData'],
      unlessPrivate: true,
    },
  },
  userrole: { access: { Read: ['PermissionsViewRoles'] } },
  task: activity('PermissionsEditTask'),
  event: activity('PermissionsEditEvent'),
  eventlogfile: { access: { Read: ['PermissionsViewEventLogFiles'] } },
  loginhistory: {
    access: { Read: [] },
    all: { either: ['PermissionsMonitorLoginHistory', 'PermissionsManageUsers'] },
  },
  contentversion: files,
  contentdocument: files,
};

/** Returns what gives access to an object without object permissions; undefined if that is not documented. */
export const systemObject = (name: string): SystemObject | undefined => systemObjects[name.toLowerCase()];

/** Returns the system permissions that the required objects need, each with the objects that need it. */
export const permissionsOfObjects = (
  objects: readonly RequiredObject[],
): ReadonlyMap<Permission, readonly string[]> => {
  const found = new Map<Permission, string[]>();
  for (const required of objects) {
    const access = systemObject(required.name)?.access ?? {};
    const own = new Set([...neededPermissions(required)].flatMap((permission) => access[permission] ?? []));
    for (const permission of own) found.set(permission, [...(found.get(permission) ?? []), required.name]);
  }
  return found;
};

import { permissionSetAssignments, permissionSetLicenseAssigns } from './assignments.ts';
import { fieldPermissions } from './field-permissions.ts';
import { objectPermissions } from './object-permissions.ts';
import { permissionSets, profiles } from './permission-sets.ts';
import { setupEntityAccesses } from './setup-entity-access.ts';
import { userLogins, users } from './users.ts';
import type { Writer } from './writer.ts';

const all: readonly Writer[] = [
  fieldPermissions,
  objectPermissions,
  permissionSetAssignments,
  permissionSetLicenseAssigns,
  permissionSets,
  profiles,
  setupEntityAccesses,
  userLogins,
  users,
];

/** Returns how records of this object are changed; undefined if the simulator does not support it. */
export const writerOf = (object: string): Writer | undefined => all.find((one) => one.object === object);

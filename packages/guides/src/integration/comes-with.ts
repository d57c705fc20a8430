import type { Message } from '../model/check.ts';
import { permissionLabels } from '../permission-labels.ts';
import { type ObjectPermission, objectPermissionLabels } from '../required-object.ts';
import type { Key } from './locales/en.ts';
import { type ObjectFinding, systemPermissionsFor } from './object-findings.ts';
import { parentsOf } from './parent-objects.ts';

/** Returns the labels of the system permissions that give some permissions on an object; `none` if every user has them. */
export const systemLabels = (
  finding: ObjectFinding,
  permissions: readonly ObjectPermission[],
): readonly string[] | 'none' => {
  const needed = systemPermissionsFor(finding, permissions);
  return needed.length > 0 ? needed.map((one) => permissionLabels[one]) : 'none';
};

/**
 * Returns a message that says which permission brings one that has no checkbox: one of the parent object, a system
 * permission, or one that cannot be named.
 */
export const comesWith = (finding: ObjectFinding, permission: ObjectPermission): Message<Key> => {
  const label = objectPermissionLabels[permission];
  const { required, source } = finding;
  switch (source) {
    case 'own':
      return { key: 'matrix.comes-with', params: { permission: label, object: required.name } };
    case 'parent':
      return {
        // Only for Read is it documented that the parents' own Read brings it.
        key: permission === 'Read' ? 'matrix.comes-with-parents' : 'matrix.follows-parents',
        params: { permission: label, parents: parentsOf(required.name) },
      };
    default: {
      const permissions = systemLabels(finding, [permission]);
      return permissions === 'none'
        ? { key: 'matrix.unnamed' }
        : { key: 'matrix.comes-with-system', params: { permissions } };
    }
  }
};

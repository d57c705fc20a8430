import { z } from 'zod';
import { defineFact } from '../model/fact.ts';
import { availableColumns, objectDescribe } from './object-describe.ts';

/** Permissions of the signed-in person on which other reads depend; Salesforce's field names. */
export const watchedPermissions = [
  'PermissionsApiEnabled',
  'PermissionsViewSetup',
  'PermissionsModifyMetadata',
  'PermissionsModifyAllData',
  'PermissionsCustomizeApplication',
  'PermissionsManageUsers',
  'PermissionsExternalClientAppViewer',
  'PermissionsExternalClientAppAdmin',
  'PermissionsInstallPackaging',
] as const;
export type WatchedPermission = (typeof watchedPermissions)[number];

const object = 'UserPermissionAccess';

/**
 * What the signed-in person may do, effective over profile and permission sets. One row, the running user only,
 * and needs no View Setup [D object-reference/userpermissionaccess]. A column that this org does not have is absent.
 */
export const ownPermissions = defineFact({
  id: 'own-permissions',
  reads: 'reads.ownPermissions',
  requires: [],
  after: [objectDescribe(object)],
  read: (_setup, known) => {
    const columns = availableColumns(known, object, watchedPermissions);
    return columns?.length
      ? { via: 'query', soql: `SELECT ${columns.join(', ')} FROM ${object}` }
      : undefined;
  },
  shape: z
    .tuple([z.record(z.string(), z.unknown())])
    .transform(
      ([row]): ReadonlyMap<WatchedPermission, boolean> =>
        new Map(
          watchedPermissions.flatMap((name) => (typeof row[name] === 'boolean' ? [[name, row[name]]] : [])),
        ),
    ),
});

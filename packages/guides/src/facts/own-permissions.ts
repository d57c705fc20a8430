import { z } from 'zod';
import { readFrom } from '../model/derive.ts';
import { defineFact } from '../model/fact.ts';
import { type ReaderPermission, readerPermissions } from '../permission-labels.ts';
import { availableColumns, objectDescribe } from './object-describe.ts';

const object = 'UserPermissionAccess';

/**
 * The signed-in person's permissions, effective over profile and permission sets. The object has one row, for the
 * running user only, and needs no View Setup [D object-reference/userpermissionaccess]. A column that this org does
 * not have is absent.
 */
export const ownPermissions = defineFact({
  id: 'own-permissions',
  reads: 'reads.ownPermissions',
  requires: [],
  ...readFrom({ described: objectDescribe(object) }, ({ described }) => {
    const columns = availableColumns(described, readerPermissions);
    return columns.length > 0
      ? { via: 'query', soql: `SELECT ${columns.join(', ')} FROM ${object}` }
      : undefined;
  }),
  shape: z
    .tuple([z.record(z.string(), z.unknown())])
    .transform(
      ([row]): ReadonlyMap<ReaderPermission, boolean> =>
        new Map(
          readerPermissions.flatMap((name) => (typeof row[name] === 'boolean' ? [[name, row[name]]] : [])),
        ),
    ),
});

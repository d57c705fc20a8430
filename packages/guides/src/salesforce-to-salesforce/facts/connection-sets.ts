import { z } from 'zod';
import { grantingSet, setColumns, setShape } from '../../facts/columns/granting-set.ts';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { permissionColumns } from './connection-columns.ts';

/** What grants Manage Connections or Manage Queues. */
export interface ConnectionSet {
  readonly id: string;
  readonly name: string;
  readonly kind: 'profile' | 'group' | 'set';
  readonly groupId: string | null;
  /** It counts only in sessions in which it was activated. */
  readonly needsActivation: boolean;
  readonly permissions: ReadonlySet<string>;
}

/**
 * Profiles, permission sets and groups that grant Manage Connections or Manage Queues. A group's own set holds what it
 * grants after muting (P 2.2).
 */
export const connectionSets = defineFact({
  id: 'connection-sets',
  reads: 'reads.connectionSets',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ columns: permissionColumns }, ({ columns }) => {
    const permissions = [columns.connections, columns.queues].filter((column) => column !== null);
    const selected = ['Id', 'PermissionSetGroupId', ...setColumns, ...permissions];
    return {
      via: 'query',
      soql: `SELECT ${selected.join(', ')} FROM PermissionSet WHERE ${permissions.map((column) => `${column} = TRUE`).join(' OR ')}`,
    };
  }),
  shape: z.array(
    setShape
      .extend({ Id: z.string(), PermissionSetGroupId: z.string().nullish().default(null) })
      .transform(({ Id: id, PermissionSetGroupId: groupId, ...row }): ConnectionSet => {
        const { kind, name, permissions } = grantingSet(id, row);
        return {
          id,
          name,
          groupId,
          permissions,
          needsActivation: row.HasActivationRequired,
          kind: kind === 'profile' ? kind : groupId === null ? 'set' : 'group',
        };
      }),
  ),
});

import { z } from 'zod';
import { deriveFrom, read, readFrom, unread } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { hasConnectionObject } from './partner-objects.ts';

const labels = { connections: 'manage connections', queues: 'manage queues' } as const;

const described = defineFact({
  id: 'described-permissions',
  reads: 'reads.describe',
  requires: [],
  cached: true,
  // While the feature is off the columns do not exist, and a describe that is kept would hide them once it is on.
  ...readFrom({ exists: hasConnectionObject }, ({ exists }) =>
    exists ? { via: 'get', path: 'sobjects/PermissionSet/describe' } : undefined,
  ),
  shape: z
    .object({ fields: z.array(z.object({ name: z.string(), label: z.string(), type: z.string() })) })
    .transform(({ fields }) => {
      const find = (name: string, label: string): string | null =>
        (
          fields.find((field) => field.name === name) ??
          fields.find(
            (field) =>
              field.type === 'boolean' &&
              field.name.startsWith('Permissions') &&
              field.label.trim().toLowerCase() === label,
          )
        )?.name ?? null;
      return {
        connections: find('PermissionsManagePartnerNetConn', labels.connections),
        queues: find('PermissionsManageQueues', labels.queues),
      };
    }),
});

/**
 * The columns of the two permissions, which come with the feature: by name, and by label where a release names them
 * otherwise (P 1.2). Without the first nothing here can be read; null where the org does not have the second.
 */
export const permissionColumns = deriveFrom({
  id: 'permission-columns',
  from: { found: described },
  derive: ({ found: { connections, queues } }) =>
    connections === null ? unread('not-readable-by-api') : read({ connections, queues }),
});

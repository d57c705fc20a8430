import { z } from 'zod';
import { heldLicenseShape } from '../../facts/columns/held-license.ts';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { permissionColumns } from './connection-columns.ts';

/**
 * Who holds the permission set licenses of the sets with one of the two permissions. Mostly there are none; asked together with
 * the assignments, since a license that is looked up after them would be another round trip.
 */
export const connectionLicenses = defineFact({
  id: 'connection-licenses',
  reads: 'reads.connectionHolders',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ columns: permissionColumns }, ({ columns: { connections, queues } }) => {
    const either = [connections, queues].filter((column) => column !== null);
    const condition = either.map((column) => `${column} = TRUE`).join(' OR ');
    return {
      via: 'query',
      soql: `SELECT AssigneeId, PermissionSetLicenseId, PermissionSetLicense.MasterLabel, PermissionSetLicense.Status FROM PermissionSetLicenseAssign WHERE PermissionSetLicenseId IN (SELECT LicenseId FROM PermissionSet WHERE ${condition})`,
    };
  }),
  shape: z.array(
    z
      .looseObject({ AssigneeId: z.string() })
      .transform((row) => ({ userId: row.AssigneeId, license: heldLicenseShape.parse(row) })),
  ),
});

/** Whether a set is for a permission set license, which a user can hold, and not for a user license. */
export const needsHeldLicense = (set: { readonly license: { readonly id: string } | null } | null): boolean =>
  set?.license?.id.startsWith('0PL') === true;

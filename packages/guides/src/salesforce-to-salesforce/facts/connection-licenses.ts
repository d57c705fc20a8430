import { z } from 'zod';
import { heldLicenseShape } from '../../facts/columns/held-license.ts';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import {
  connectionAssignments,
  connectionGroupAssignments,
  recalculatedAssignments,
} from './connection-assignments.ts';

/** Who holds the permission set licenses of the assigned sets; read only if a set is for such a license. */
export const connectionLicenses = defineFact({
  id: 'connection-licenses',
  reads: 'reads.connectionHolders',
  requires: ['PermissionsViewSetup'],
  ...readFrom(
    {
      direct: connectionAssignments,
      byGroup: connectionGroupAssignments,
      recalculated: recalculatedAssignments,
    },
    ({ direct, byGroup, recalculated }) => {
      const needed = [...direct, ...byGroup, ...recalculated].flatMap(({ assignment: { set } }) =>
        set?.license?.id.startsWith('0PL') ? [set.license.id] : [],
      );
      return needed.length === 0
        ? undefined
        : {
            via: 'query',
            soql: `SELECT AssigneeId, PermissionSetLicenseId, PermissionSetLicense.MasterLabel, PermissionSetLicense.Status FROM PermissionSetLicenseAssign WHERE PermissionSetLicenseId IN (${[...new Set(needed)].map(quote).join(', ')})`,
          };
    },
  ),
  shape: z.array(
    z
      .looseObject({ AssigneeId: z.string() })
      .transform((row) => ({ userId: row.AssigneeId, license: heldLicenseShape.parse(row) })),
  ),
});

import { z } from 'zod';
import type { AssignmentRow } from '../../who-counts.ts';
import { availableColumns } from '../object-describe.ts';
import { grantingSet, setColumns, setShape } from './granting-set.ts';
import { moment } from './moment.ts';

/**
 * Returns the columns of `PermissionSetAssignment` that tell whether an assignment counts, and of which set.
 * @param described columns that this org has.
 */
export const assignmentColumns = (described: readonly string[]): readonly string[] => [
  'PermissionSetId',
  'PermissionSetGroupId',
  'ExpirationDate',
  'IsActive',
  ...availableColumns(described, ['IsRevoked']),
  'PermissionSetGroup.MasterLabel',
  'PermissionSetGroup.Status',
  'PermissionSetGroup.LastModifiedDate',
  'PermissionSetGroup.HasActivationRequired',
  ...setColumns.map((column) => `PermissionSet.${column}`),
];

/** A row of `PermissionSetAssignment` with these columns. */
export const assignmentShape = z.object({
  PermissionSetId: z.string().nullable(),
  PermissionSetGroupId: z.string().nullable(),
  ExpirationDate: moment.nullable(),
  IsActive: z.boolean(),
  IsRevoked: z.boolean().nullish(),
  PermissionSetGroup: z
    .object({
      MasterLabel: z.string(),
      Status: z.string(),
      LastModifiedDate: moment.nullish(),
      HasActivationRequired: z.boolean().nullish(),
    })
    .nullish(),
  PermissionSet: setShape.nullable(),
});

/** Returns an assignment; what its set grants is among the row's columns of permissions. */
export const toAssignment = ({
  PermissionSetId: setId,
  PermissionSet: set,
  PermissionSetGroupId: groupId,
  PermissionSetGroup: group,
  ...row
}: z.output<typeof assignmentShape>): AssignmentRow => ({
  isActive: row.IsActive,
  isRevoked: row.IsRevoked === true,
  expires: row.ExpirationDate,
  group:
    groupId === null
      ? null
      : {
          id: groupId,
          name: group?.MasterLabel ?? null,
          status: group?.Status ?? null,
          changed: group?.LastModifiedDate ?? null,
          needsActivation: group?.HasActivationRequired === true,
        },
  set: set && setId ? { ...grantingSet(setId, set), needsActivation: set.HasActivationRequired } : null,
});

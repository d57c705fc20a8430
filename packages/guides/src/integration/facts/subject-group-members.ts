import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';
import { aboutSubject } from './subject-id.ts';

/** The permission sets in the subject's groups. */
export const subjectGroupMembers = defineFact({
  id: 'subject-group-members',
  reads: 'reads.assignments',
  requires: ['PermissionsViewSetup'],
  ...aboutSubject(
    (id) =>
      `SELECT PermissionSetGroupId, PermissionSetId FROM PermissionSetGroupComponent WHERE PermissionSetGroupId IN (SELECT PermissionSetGroupId FROM PermissionSetAssignment WHERE AssigneeId = ${id})`,
  ),
  shape: z.array(
    z
      .object({ PermissionSetGroupId: z.string(), PermissionSetId: z.string() })
      .transform((row) => ({ groupId: row.PermissionSetGroupId, setId: row.PermissionSetId })),
  ),
});

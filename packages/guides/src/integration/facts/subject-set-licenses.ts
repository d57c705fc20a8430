import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';
import { aboutSubject } from './subject-id.ts';

/** Ids of the permission set licenses that the subject holds. */
export const subjectSetLicenses = defineFact({
  id: 'subject-set-licenses',
  reads: 'reads.assignments',
  requires: ['PermissionsViewSetup'],
  ...aboutSubject(
    (id) => `SELECT PermissionSetLicenseId FROM PermissionSetLicenseAssign WHERE AssigneeId = ${id}`,
  ),
  shape: z.array(
    z.object({ PermissionSetLicenseId: z.string() }).transform((row) => row.PermissionSetLicenseId),
  ),
});

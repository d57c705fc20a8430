import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';
import { aboutSubject } from './subject-id.ts';

/** Ids of the permission set licences that the subject holds. */
export const subjectSetLicences = defineFact({
  id: 'subject-set-licences',
  reads: 'reads.assignments',
  requires: ['PermissionsViewSetup'],
  ...aboutSubject(
    (id) => `SELECT PermissionSetLicenseId FROM PermissionSetLicenseAssign WHERE AssigneeId = ${id}`,
  ),
  shape: z.array(
    z.object({ PermissionSetLicenseId: z.string() }).transform((row) => row.PermissionSetLicenseId),
  ),
});

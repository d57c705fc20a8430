import { z } from 'zod';
import { defineFact } from '../model/fact.ts';
import { quote } from '../soql.ts';
import { subjectIdOf } from '../subject.ts';

/** Ids of the permission set licences that the subject holds. */
export const subjectSetLicences = defineFact({
  id: 'subject-set-licences',
  reads: 'reads.assignments',
  requires: ['View Setup and Configuration'],
  read: (setup) => {
    const id = subjectIdOf(setup);
    return id === undefined
      ? undefined
      : {
          via: 'query',
          soql: `SELECT PermissionSetLicenseId FROM PermissionSetLicenseAssign WHERE AssigneeId = ${quote(id)}`,
        };
  },
  shape: z.array(
    z.object({ PermissionSetLicenseId: z.string() }).transform((row) => row.PermissionSetLicenseId),
  ),
});

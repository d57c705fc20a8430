import { z } from 'zod';
import { heldLicenseShape } from '../../facts/columns/held-license.ts';
import { answerIfAny } from '../../model/answer.ts';
import { deriveFrom, ifAsked, read, readFrom } from '../../model/derive.ts';
import { defineFact, type Fact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import type { HeldLicenses } from '../../who-counts.ts';
import { integrationUser, runsAs } from '../subject.ts';
import type { assignmentsOf } from './user-assignments.ts';

/**
 * Returns the fact that reads the permission set licenses of a user. Only an integration user needs one; for others they
 * are read if they decide whether an assignment counts.
 */
const setLicensesOf = (id: string, user: Fact<string>, assignments: ReturnType<typeof assignmentsOf>) =>
  defineFact({
    id,
    reads: 'reads.assignments',
    requires: ['PermissionsViewSetup'],
    ...readFrom({ id: user, rows: assignments, who: answerIfAny(runsAs) }, (known) => {
      const decides = known.rows.some(
        ({ assignment: { group, set } }) => group !== null || set?.license?.id.startsWith('0PL'),
      );
      return decides || known.who === integrationUser
        ? {
            via: 'query',
            soql: `SELECT PermissionSetLicenseId, PermissionSetLicense.MasterLabel, PermissionSetLicense.Status FROM PermissionSetLicenseAssign WHERE AssigneeId = ${quote(known.id)}`,
          }
        : undefined;
    }),
    shape: z.array(heldLicenseShape),
  });

/** Returns the fact of all licenses of a user: the profile's own set is bound to the user's license (P 2.2). */
export const licensesOf = (id: string, user: Fact<string>, assignments: ReturnType<typeof assignmentsOf>) =>
  deriveFrom({
    id,
    from: { rows: assignments, sets: ifAsked(setLicensesOf(`${id}-of-sets`, user, assignments)) },
    derive: ({ rows, sets }) => {
      const own = rows.find(({ isCustomProfile }) => isCustomProfile !== null);
      return read<HeldLicenses>({ user: own?.assignment.set?.license ?? null, sets: sets ?? [] });
    },
  });

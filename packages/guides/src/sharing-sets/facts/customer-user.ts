import { z } from 'zod';
import { assignmentColumns, assignmentShape, toAssignment } from '../../facts/columns/assignment.ts';
import { heldLicenseShape } from '../../facts/columns/held-license.ts';
import { moment } from '../../facts/columns/moment.ts';
import { objectDescribe } from '../../facts/object-describe.ts';
import { answerTo } from '../../model/answer.ts';
import { deriveFrom, ifRead, read, readFrom, unread } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { question } from '../answers.ts';

export interface CustomerUser {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly isActive: boolean;
  readonly profileId: string;
  readonly profile: string;
  readonly license: string;
  /** When the user last signed in; null: never. */
  readonly lastLogin: number | null;
}

/** The user of the contact, at most one (P 7.4), with the permission sets assigned to it. */
export const customerRows = defineFact({
  id: 'customer-user-rows',
  reads: 'reads.customerUser',
  requires: ['PermissionsViewSetup'],
  ...readFrom(
    { id: answerTo(question.contact), described: ifRead(objectDescribe('PermissionSetAssignment')) },
    ({ id, described }) => ({
      via: 'query',
      soql: `SELECT Id, Name, Username, IsActive, LastLoginDate, ProfileId, Profile.Name, Profile.UserLicense.Name, (SELECT ${assignmentColumns(described ?? []).join(', ')} FROM PermissionSetAssignments), (SELECT PermissionSetLicenseId, PermissionSetLicense.MasterLabel, PermissionSetLicense.Status FROM PermissionSetLicenseAssignments) FROM User WHERE ContactId = ${quote(id)}`,
    }),
  ),
  shape: z.array(
    z
      .object({
        Id: z.string(),
        Name: z.string(),
        Username: z.string(),
        IsActive: z.boolean(),
        LastLoginDate: moment.nullable(),
        ProfileId: z.string(),
        Profile: z.object({ Name: z.string(), UserLicense: z.object({ Name: z.string() }).nullable() }),
        PermissionSetAssignments: z
          .object({ records: z.array(assignmentShape.transform(toAssignment)) })
          .nullish(),
        PermissionSetLicenseAssignments: z.object({ records: z.array(heldLicenseShape) }).nullish(),
      })
      .transform((row) => ({
        assigned: row.PermissionSetAssignments?.records ?? [],
        licenses: row.PermissionSetLicenseAssignments?.records ?? [],
        user: {
          id: row.Id,
          name: row.Name,
          username: row.Username,
          isActive: row.IsActive,
          profileId: row.ProfileId,
          profile: row.Profile.Name,
          license: row.Profile.UserLicense?.Name ?? '',
          lastLogin: row.LastLoginDate,
        } satisfies CustomerUser,
      })),
  ),
});

/** Null while the contact has no user. */
export const customerUserIfAny = deriveFrom({
  id: 'customer-user-if-any',
  from: { rows: customerRows },
  derive: ({ rows }) => {
    const users = rows.map(({ user }): CustomerUser => user);
    return read(users.find(({ isActive }) => isActive) ?? users[0] ?? null);
  },
});

/** For what is read once there is a user. */
export const customerUser = deriveFrom({
  id: 'customer-user',
  from: { user: customerUserIfAny },
  derive: ({ user }) => (user ? read(user) : unread('not-yet')),
});

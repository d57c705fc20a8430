import { z } from 'zod';
import { deriveFrom, read, unread } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { aboutSubject, subjectId } from './subject-id.ts';

export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly isActive: boolean;
  readonly profileId: string;
  readonly profile: string;
  readonly license: string;
  /** `SFDC`, `AUL`, …; null if Salesforce reports none. */
  readonly licenseKey: string | null;
}

const subjectUserRow = defineFact({
  id: 'subject-user',
  reads: 'reads.subject',
  requires: ['PermissionsViewSetup'],
  ...aboutSubject(
    (id) =>
      `SELECT Id, Name, Username, IsActive, ProfileId, Profile.Name, Profile.UserLicense.Name, Profile.UserLicense.LicenseDefinitionKey FROM User WHERE Id = ${id}`,
  ),
  shape: z
    .array(
      z
        .object({
          Id: z.string(),
          Name: z.string(),
          Username: z.string(),
          IsActive: z.boolean(),
          ProfileId: z.string(),
          Profile: z.object({
            Name: z.string(),
            UserLicense: z
              .object({ Name: z.string(), LicenseDefinitionKey: z.string().nullish() })
              .nullable(),
          }),
        })
        .transform(
          (row): Subject => ({
            id: row.Id,
            name: row.Name,
            username: row.Username,
            isActive: row.IsActive,
            profileId: row.ProfileId,
            profile: row.Profile.Name,
            license: row.Profile.UserLicense?.Name ?? '',
            licenseKey: row.Profile.UserLicense?.LicenseDefinitionKey ?? null,
          }),
        ),
    )
    .max(1),
});

/** The user that will run the integration. */
export const subject = deriveFrom({
  id: 'subject',
  from: { id: subjectId, rows: subjectUserRow },
  // The id came from this org: if the user is not found, this reader may not see that user.
  derive: ({ rows: [user] }) => (user ? read(user) : unread('no-access')),
});

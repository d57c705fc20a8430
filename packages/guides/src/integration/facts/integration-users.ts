import { z } from 'zod';
import { answerTo } from '../../model/answer.ts';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { to18 } from '../../salesforce-id.ts';
import { integrationUser, runsAs } from '../subject.ts';

/**
 * The first 20 active users with the license Salesforce Integration, read once that kind of user is chosen. The license
 * is recognized by its key or name: the key rests on one public source (P 11).
 */
export const integrationUsers = defineFact({
  id: 'integration-users',
  reads: 'reads.users-of-license',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ who: answerTo(runsAs) }, ({ who }) =>
    who === integrationUser
      ? {
          via: 'query',
          soql: "SELECT Id, Name, Username, Profile.Name FROM User WHERE IsActive = TRUE AND (Profile.UserLicense.LicenseDefinitionKey = 'SALESFORCE_INTEGRATION_USER' OR Profile.UserLicense.Name = 'Salesforce Integration') ORDER BY Name LIMIT 20",
        }
      : undefined,
  ),
  shape: z.array(
    z
      .object({
        Id: z.string(),
        Name: z.string(),
        Username: z.string(),
        Profile: z.object({ Name: z.string() }).nullable(),
      })
      .transform((row) => ({
        id: to18(row.Id),
        name: row.Name,
        username: row.Username,
        profile: row.Profile?.Name ?? '',
      })),
  ),
});

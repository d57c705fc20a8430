import { z } from 'zod';
import type { OrgSearch } from '../model/guide.ts';
import { to18 } from '../salesforce-id.ts';
import { quoteAnywhere } from '../soql.ts';

/** Searches active users by a part of the name or username. */
export const userSearch: OrgSearch<never> = {
  soql: (text, limit) => {
    const found = quoteAnywhere(text);
    return `SELECT Id, Name, Username, Profile.Name, Profile.UserLicense.Name FROM User WHERE IsActive = TRUE AND (Name LIKE ${found} OR Username LIKE ${found}) ORDER BY Name LIMIT ${limit}`;
  },
  shape: z
    .object({
      Id: z.string(),
      Name: z.string(),
      Username: z.string(),
      Profile: z
        .object({ Name: z.string(), UserLicense: z.object({ Name: z.string() }).nullable() })
        .nullable(),
    })
    .transform((row) => ({
      value: to18(row.Id),
      name: row.Name,
      details: [row.Username, row.Profile?.Name ?? '', row.Profile?.UserLicense?.Name ?? ''].filter(Boolean),
    })),
};

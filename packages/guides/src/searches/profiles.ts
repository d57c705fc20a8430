import { z } from 'zod';
import type { Message } from '../model/check.ts';
import type { FoundItem, OrgSearch } from '../model/guide.ts';
import { to18 } from '../salesforce-id.ts';
import { quoteAnywhere } from '../soql.ts';

/**
 * Returns a search for profiles by a part of their name.
 * @param whyNot returns why profiles of a user license cannot be chosen; undefined if they can.
 */
export const profileSearchFor = <Key extends string = never>(
  whyNot: (license: string) => Message<Key> | undefined,
): OrgSearch<Key> => ({
  soql: (text, limit) =>
    `SELECT Id, Name, UserLicense.Name FROM Profile WHERE Name LIKE ${quoteAnywhere(text)} ORDER BY Name LIMIT ${limit}`,
  shape: z
    .object({
      Id: z.string(),
      Name: z.string(),
      UserLicense: z.object({ Name: z.string() }).nullish(),
    })
    .transform((row): FoundItem<Key> => {
      const license = row.UserLicense?.Name;
      const reason = license === undefined ? undefined : whyNot(license);
      return {
        value: to18(row.Id),
        name: row.Name,
        details: license === undefined ? [] : [license],
        ...(reason ? { whyNot: reason } : {}),
      };
    }),
});

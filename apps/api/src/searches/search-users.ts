import { to18 } from '@orgready/guides/salesforce-id';
import { quoteAnywhere } from '@orgready/guides/soql';
import type { OrgUser } from '@orgready/shared/contract/entities';
import { z } from 'zod';
import type { Connection } from '../storage/connections.ts';
import { type AskOrgDeps, createAskOrg } from './ask-org.ts';

const most = 20;

const rowsShape = z.object({
  records: z.array(
    z.object({
      Id: z.string(),
      Name: z.string(),
      Username: z.string(),
      Profile: z
        .object({ Name: z.string(), UserLicense: z.object({ Name: z.string() }).nullable() })
        .nullable(),
    }),
  ),
});

/**
 * Active users of the org whose name or username has the text in it, by name, at most 20.
 * Refused with `org-unreadable` when Salesforce does not answer or refuses.
 */
export const createUserSearch = (deps: AskOrgDeps) => {
  const ask = createAskOrg(deps);
  return async (connection: Connection, text: string): Promise<OrgUser[]> => {
    const found = quoteAnywhere(text);
    const soql = `SELECT Id, Name, Username, Profile.Name, Profile.UserLicense.Name FROM User WHERE IsActive = TRUE AND (Name LIKE ${found} OR Username LIKE ${found}) ORDER BY Name LIMIT ${most}`;
    const { records } = await ask(connection, { via: 'query', soql }, rowsShape);
    return records.map((row) => ({
      id: to18(row.Id),
      name: row.Name,
      username: row.Username,
      profile: row.Profile?.Name ?? '',
      license: row.Profile?.UserLicense?.Name ?? '',
    }));
  };
};
export type UserSearch = ReturnType<typeof createUserSearch>;

import { z } from 'zod';
import type { OrgSearch } from '../model/guide.ts';
import { to18 } from '../salesforce-id.ts';
import { quote, quoteAnywhere } from '../soql.ts';
import { question } from './answers.ts';

/** Accounts by a part of their name. */
export const accountSearch: OrgSearch = {
  soql: (text, limit) =>
    `SELECT Id, Name, Owner.Name FROM Account WHERE Name LIKE ${quoteAnywhere(text)} ORDER BY Name LIMIT ${limit}`,
  shape: z
    .object({ Id: z.string(), Name: z.string(), Owner: z.object({ Name: z.string() }).nullish() })
    .transform((row) => ({
      value: to18(row.Id),
      name: row.Name,
      details: row.Owner ? [row.Owner.Name] : [],
    })),
};

/** Contacts by a part of their name; of the chosen account once there is one. */
export const contactSearch: OrgSearch = {
  soql: (text, limit, answers) => {
    const account = answers[question.account];
    const ofAccount = account === undefined ? '' : ` AND AccountId = ${quote(account)}`;
    return `SELECT Id, Name, Account.Name FROM Contact WHERE Name LIKE ${quoteAnywhere(text)}${ofAccount} ORDER BY Name LIMIT ${limit}`;
  },
  shape: z
    .object({
      Id: z.string(),
      Name: z.string().nullable(),
      Account: z.object({ Name: z.string() }).nullish(),
    })
    .transform((row) => ({
      value: to18(row.Id),
      name: row.Name ?? row.Id,
      details: row.Account ? [row.Account.Name] : [],
    })),
};

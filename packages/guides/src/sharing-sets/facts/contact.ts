import { z } from 'zod';
import { answerTo } from '../../model/answer.ts';
import { deriveFrom, read, readFrom, unread } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { question } from '../answers.ts';

const rows = defineFact({
  id: 'contact-rows',
  reads: 'reads.contact',
  requires: [],
  ...readFrom({ id: answerTo(question.contact) }, ({ id }) => ({
    via: 'query',
    soql: `SELECT Id, Name, AccountId, Account.Name, Account.Owner.Name, Account.Owner.UserRoleId FROM Contact WHERE Id = ${quote(id)}`,
  })),
  shape: z.array(
    z
      .object({
        Id: z.string(),
        Name: z.string().nullable(),
        AccountId: z.string().nullable(),
        Account: z
          .object({
            Name: z.string(),
            Owner: z.object({ Name: z.string(), UserRoleId: z.string().nullable() }).nullable(),
          })
          .nullish(),
      })
      .transform((row) => ({
        id: row.Id,
        name: row.Name ?? row.Id,
        accountId: row.AccountId,
        accountName: row.Account?.Name ?? null,
        ownerName: row.Account?.Owner?.Name ?? null,
        ownerHasRole: row.Account?.Owner ? row.Account.Owner.UserRoleId !== null : null,
      })),
  ),
});

/** The contact of the sample customer. */
export const contact = deriveFrom({
  id: 'contact',
  from: { rows },
  // It was found in this org by search: one that is not found now is one that this reader may not see.
  derive: ({ rows: [one] }) => (one ? read(one) : unread('no-access')),
});

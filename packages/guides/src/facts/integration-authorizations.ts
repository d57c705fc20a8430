import { z } from 'zod';
import { defineFact } from '../model/fact.ts';
import { quote } from '../soql.ts';
import { subjectIdOf } from '../subject.ts';

/**
 * Whether the subject has authorised the vendor's app. Tokens of External Client Apps are matched by the app's label,
 * since they often have no link to the app (A 6.2). Without Customize Application only one's own rows are shown.
 */
export const integrationAuthorizations = defineFact({
  id: 'integration-authorizations',
  reads: 'reads.authorizations',
  requires: ['Customize Application'],
  read: (setup) => {
    const id = subjectIdOf(setup);
    return id === undefined
      ? undefined
      : {
          via: 'query',
          soql: `SELECT AppName, UserId, LastUsedDate, UseCount FROM OauthToken WHERE UserId = ${quote(id)} AND AppName = ${quote(setup.integration.app.label)}`,
        };
  },
  shape: z.array(
    z
      .object({ LastUsedDate: z.string().nullable(), UseCount: z.number().nullable() })
      .transform((row) => ({ lastUsed: row.LastUsedDate, uses: row.UseCount ?? 0 })),
  ),
});

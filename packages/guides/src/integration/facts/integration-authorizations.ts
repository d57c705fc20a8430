import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import type { IntegrationContext } from '../context.ts';
import { aboutSubject } from './subject-id.ts';

/**
 * Whether the subject has authorized the vendor's app. Tokens of External Client Apps are matched by the app's label,
 * because they often have no link to the app (A 6.2). Without Customize Application, a reader sees only their own
 * rows.
 */
export const integrationAuthorizations = defineFact({
  id: 'integration-authorizations',
  reads: 'reads.authorizations',
  requires: ['PermissionsCustomizeApplication'],
  ...aboutSubject(
    (id, { params }: IntegrationContext) =>
      `SELECT AppName, UserId, LastUsedDate, UseCount FROM OauthToken WHERE UserId = ${id} AND AppName = ${quote(params.app.label)}`,
  ),
  shape: z.array(
    z
      .object({ LastUsedDate: z.string().nullable(), UseCount: z.number().nullable() })
      .transform((row) => ({ lastUsed: row.LastUsedDate, uses: row.UseCount ?? 0 })),
  ),
});

import { z } from 'zod';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { customerUser } from './customer-user.ts';
import { otherRecords, ownRecords } from './shared-records.ts';

/**
 * What the user may do with the samples, by record. A record without a row is one that this reader cannot see: it says
 * nothing of the user (P 7.5).
 */
export const recordAccess = defineFact({
  id: 'record-access',
  reads: 'reads.recordAccess',
  requires: [],
  ...readFrom({ user: customerUser, own: ownRecords, others: otherRecords }, ({ user, own, others }) => {
    const ids = [...own, ...others].map(({ id }) => quote(id));
    return ids.length === 0
      ? undefined
      : {
          via: 'query',
          soql: `SELECT RecordId, HasReadAccess, HasEditAccess FROM UserRecordAccess WHERE UserId = ${quote(user.id)} AND RecordId IN (${ids.join(', ')})`,
        };
  }),
  shape: z
    .array(z.object({ RecordId: z.string(), HasReadAccess: z.boolean(), HasEditAccess: z.boolean() }))
    .transform(
      (rows): ReadonlyMap<string, { readonly read: boolean; readonly edit: boolean }> =>
        new Map(rows.map((row) => [row.RecordId, { read: row.HasReadAccess, edit: row.HasEditAccess }])),
    ),
});

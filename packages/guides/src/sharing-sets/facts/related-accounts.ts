import { z } from 'zod';
import { objectDescribe } from '../../facts/object-describe.ts';
import { ownPermissions } from '../../facts/own-permissions.ts';
import { answerTo } from '../../model/answer.ts';
import { read, readFrom } from '../../model/derive.ts';
import { defineFact, deriveFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { mayRead } from '../../supersets.ts';
import { question } from '../answers.ts';

const described = objectDescribe('AccountContactRelation');

const rows = defineFact({
  id: 'related-account-rows',
  reads: 'reads.relatedAccounts',
  requires: [],
  ...readFrom({ described, id: answerTo(question.contact) }, ({ id }) => ({
    via: 'query',
    soql: `SELECT AccountId FROM AccountContactRelation WHERE ContactId = ${quote(id)}`,
  })),
  shape: z.array(z.object({ AccountId: z.string() }).transform((row) => row.AccountId)),
});

/**
 * Accounts that the contact is related to. Without Contacts to Multiple Accounts there is no such object (P 7.5); that it is
 * not there is known only to a reader who is shown every object.
 */
export const relatedAccounts = deriveFact<readonly string[]>({
  id: 'related-accounts',
  after: [described, rows, ownPermissions],
  derive: (_setup, known) => {
    const shape = known.get(described);
    const own = known.get(ownPermissions);
    const seesAll = own.state === 'read' && mayRead(own.value, 'PermissionsViewAllData');
    const isAbsent = shape.state === 'failed' && shape.failure.code === 'NOT_FOUND';
    return isAbsent && seesAll ? read([]) : known.get(rows);
  },
});

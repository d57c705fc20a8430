import { z } from 'zod';
import { ownPermissions } from '../../facts/own-permissions.ts';
import { answerTo } from '../../model/answer.ts';
import { read, readFrom, unread } from '../../model/derive.ts';
import { defineFact, deriveFact } from '../../model/fact.ts';
import { mayRead } from '../../supersets.ts';
import { question } from '../answers.ts';

/**
 * Accounts that the contact is related to, as a resource: another query would be a call more (A 8.1). Null if the answer does not
 * list all of them.
 */
const related = defineFact({
  id: 'related-account-rows',
  reads: 'reads.relatedAccounts',
  requires: [],
  ...readFrom({ id: answerTo(question.contact) }, ({ id }) => ({
    via: 'get',
    path: `sobjects/Contact/${encodeURIComponent(id)}/AccountContactRelations?fields=AccountId`,
  })),
  shape: z
    .object({ done: z.boolean(), records: z.array(z.object({ AccountId: z.string() })) })
    .transform(({ done, records }) => (done ? records.map(({ AccountId }) => AccountId) : null)),
});

/**
 * Accounts that the contact is related to. Without Contacts to Multiple Accounts there is no such relationship (P 7.5); that
 * it is not there, or has no records, is known only to a reader who is shown every object and record.
 */
export const relatedAccounts = deriveFact<readonly string[]>({
  id: 'related-accounts',
  after: [related, ownPermissions],
  derive: (_setup, known) => {
    const found = known.get(related);
    const own = known.get(ownPermissions);
    const seesAll = own.state === 'read' && mayRead(own.value, 'PermissionsViewAllData');
    if (found.state !== 'read')
      return found.state === 'failed' && found.failure.code === 'NOT_FOUND' && seesAll ? read([]) : found;
    if (found.value === null) return unread('not-readable-by-api');
    return found.value.length > 0 || seesAll ? read(found.value) : unread('no-access');
  },
});

import { effectiveSets, type GrantingSet } from '../../effective-access.ts';
import { deriveFact } from '../../model/fact.ts';
import { customerRows } from './customer-user.ts';

/**
 * The permission sets and groups that count for the contact's user, without the profile. None while there is no user, null
 * if the reader does not see them: the profile of every user is among the assignments (P 2.2).
 */
export const customerSets = deriveFact<readonly GrantingSet[] | null>({
  id: 'customer-sets',
  after: [customerRows],
  derive: ({ now }, known) => {
    const rows = known.get(customerRows);
    if (rows.state !== 'read') return { state: 'read', value: [] };
    const users = rows.value.filter(({ user }) => user.isActive);
    const assignments = (users.length > 0 ? users : rows.value).flatMap(({ assigned }) => assigned);
    const { sets } = effectiveSets(assignments, new Map(), now);
    const isSeen = rows.value.length === 0 || sets.some(({ kind }) => kind === 'profile');
    return { state: 'read', value: isSeen ? sets.filter(({ kind }) => kind !== 'profile') : null };
  },
});

import { deriveFact } from '../../model/fact.ts';
import { countedSets, type GrantingSet, namesGroupOnly } from '../../who-counts.ts';
import { customerRows } from './customer-user.ts';

const noLicenses = { user: null, sets: [] } as const;

/**
 * The permission sets and groups that count for the contact's user, without the profile. None while there is no user, null
 * if the reader does not see all of them: the profile of every user is among the assignments (P 2.2).
 */
export const customerSets = deriveFact<readonly GrantingSet[] | null>({
  id: 'customer-sets',
  after: [customerRows],
  derive: ({ now }, known) => {
    const rows = known.get(customerRows);
    if (rows.state !== 'read') return { state: 'read', value: [] };
    const users = rows.value.filter(({ user }) => user.isActive);
    const assignments = (users.length > 0 ? users : rows.value).flatMap(({ assigned }) => assigned);
    // Licenses are not read here, and a group that is being recalculated is taken as it is: what the sets grant is read next.
    const counted = countedSets({ rows: assignments, groupSets: new Map() }, [], noLicenses, now);
    const sets = [...counted.sets, ...counted.doubtful];
    const isSeen =
      rows.value.length === 0 ||
      (sets.some(({ kind }) => kind === 'profile') && !assignments.some((row) => namesGroupOnly(row, now)));
    return { state: 'read', value: isSeen ? sets.filter(({ kind }) => kind !== 'profile') : null };
  },
});

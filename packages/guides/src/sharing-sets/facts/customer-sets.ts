import { deriveFact, type Known } from '../../model/fact.ts';
import {
  type CountedSets,
  countedSets,
  type GrantingSet,
  type IgnoredSet,
  namesGroupOnly,
} from '../../who-counts.ts';
import { customerRows } from './customer-user.ts';

interface Counted extends CountedSets {
  /** False if the reader does not see all assignments: the profile of every user is among them (P 2.2). */
  readonly isSeen: boolean;
}

/** Returns what counts for the contact's user; null while there is none. What is in groups is not read. */
const countedFor = (known: Known, now: number): Counted | null => {
  const rows = known.get(customerRows);
  if (rows.state !== 'read' || rows.value.length === 0) return null;
  const active = rows.value.filter(({ user }) => user.isActive);
  const users = active.length > 0 ? active : rows.value;
  const assignments = users.flatMap(({ assigned }) => assigned);
  const profile = assignments.find(({ set }) => set?.kind === 'profile');
  const held = { user: profile?.set?.license ?? null, sets: users.flatMap(({ licenses }) => licenses) };
  const counted = countedSets({ rows: assignments, groupSets: new Map() }, [], held, now);
  return {
    ...counted,
    isSeen:
      profile !== undefined &&
      !assignments.some((row) => namesGroupOnly(row, now)) &&
      // A set for a license of which it is not known whether the user has it.
      counted.doubtful.every(({ why }) => why !== 'license'),
  };
};

/**
 * The permission sets and groups that count for the contact's user, without the profile. None while there is no user, null if the
 * reader does not see all of them. A group that is being recalculated is taken as it is: what the sets grant is read next.
 */
export const customerSets = deriveFact<readonly GrantingSet[] | null>({
  id: 'customer-sets',
  after: [customerRows],
  derive: ({ now }, known) => {
    const counted = countedFor(known, now);
    if (counted === null) return { state: 'read', value: [] };
    const sets = [...counted.sets, ...counted.doubtful].filter(({ kind }) => kind !== 'profile');
    return { state: 'read', value: counted.isSeen ? sets : null };
  },
});

/** A permission set of the user that is for a license which the user does not have. */
export interface UnlicensedSet extends IgnoredSet {
  readonly license: NonNullable<IgnoredSet['license']>;
}

/** The permission sets of the contact's user that count for nothing because of their license. */
export const unlicensedSets = deriveFact<readonly UnlicensedSet[]>({
  id: 'unlicensed-customer-sets',
  after: [customerRows],
  derive: ({ now }, known) => ({
    state: 'read',
    value: (countedFor(known, now)?.ignored ?? []).flatMap((set) =>
      set.license === null ? [] : [{ ...set, license: set.license }],
    ),
  }),
});

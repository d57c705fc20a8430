import { grantersOf } from './effective-access.ts';
import { permissionLabels } from './permission-labels.ts';
import type { CountedSets, DoubtfulSet, GrantingSet } from './who-counts.ts';

/** Each of them makes a user privileged: a sign-in needs a phishing-resistant method (C 3). */
const privileging = [
  'PermissionsModifyAllData',
  'PermissionsViewAllData',
  'PermissionsCustomizeApplication',
  'PermissionsAuthorApex',
] as const;

/** A permission that makes a user privileged, with the sets that grant it, or may. */
export interface Privilege {
  readonly permission: (typeof privileging)[number];
  readonly label: string;
  readonly granters: readonly GrantingSet[];
  /** The sets in doubt that alone grant it. */
  readonly doubtful: readonly DoubtfulSet[];
}

/**
 * Returns what makes a user privileged. The standard profile System Administrator does too, and always has these
 * permissions.
 */
export const privilegesOf = ({
  sets,
  doubtful,
}: Pick<CountedSets, 'sets' | 'doubtful'>): readonly Privilege[] =>
  privileging
    .map((permission) => {
      const granters = grantersOf(sets, permission);
      return {
        permission,
        label: permissionLabels[permission],
        granters,
        doubtful: granters.length > 0 ? [] : grantersOf(doubtful, permission),
      };
    })
    .filter((one) => one.granters.length + one.doubtful.length > 0);

import type { GrantingSet } from '../who-counts.ts';

/**
 * Returns the names of what a user has and an administrator can approve for an app: the profile, and the permission
 * sets, of which one that is in a group counts by itself only if it is assigned.
 */
export const toApprove = (held: readonly GrantingSet[]) => {
  const named = (kind: GrantingSet['kind']) =>
    held.filter((set) => set.kind === kind).map(({ name }) => name);
  const sets = named('permission-set');
  return { holder: named('profile')[0] ?? 'unknown', count: sets.length, sets: sets.slice(0, 3) };
};

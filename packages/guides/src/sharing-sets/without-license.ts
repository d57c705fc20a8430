import type { Verdict } from '../model/check.ts';
import type { UnlicensedSet } from './facts/customer-sets.ts';
import type { Key } from './locales/en.ts';

/**
 * Returns a failed verdict that names the permission set which would grant what is missing, with its license and those of the user.
 * @param set undefined if no such permission set is assigned.
 */
export const withoutLicense = (verdict: Verdict<Key>, set: UnlicensedSet | undefined): Verdict<Key> =>
  set && verdict.outcome === 'failed'
    ? {
        ...verdict,
        message: { key: 'customer-set.license', params: { granting: set.name, ...set.license } },
        remedy: { key: 'customer-set.license.remedy', params: { granting: set.name, ...set.license } },
      }
    : verdict;

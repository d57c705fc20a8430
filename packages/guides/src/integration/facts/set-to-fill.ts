import { deriveFrom, ifRead, read } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { integrationSetAssignments } from './integration-set-assignments.ts';
import { integrationSets } from './integration-sets.ts';
import { unlicensedSets } from './unlicensed-sets.ts';

/**
 * The permission set that gets an integration user's permissions: the one that is assigned to the user, or the only
 * one there is; one without a license only if there is none of the license. Null if there are several, or none.
 */
export const setToFill = deriveFrom({
  id: 'set-to-fill',
  from: {
    sets: integrationSets,
    found: ifRead(integrationSetAssignments),
    unlicensed: ifRead(unlicensedSets),
  },
  derive: ({ sets, found, unlicensed }) => {
    const matching = sets.matching.length > 0 ? sets.matching : (unlicensed ?? []);
    const assigned = matching.filter(({ id }) =>
      found?.assignments.some(({ setIds }) => setIds.some((one) => sameId(one, id))),
    );
    const [set, ...others] = assigned.length > 0 ? assigned : matching;
    return read(set && others.length === 0 ? set : null);
  },
});

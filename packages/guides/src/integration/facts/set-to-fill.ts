import { deriveFrom, ifRead, read } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { integrationSetAssignments } from './integration-set-assignments.ts';
import { integrationSets } from './integration-sets.ts';

/**
 * The permission set that gets an integration user's permissions: the one that is assigned to the user, or the only
 * one there is. Null if there are several, or none.
 */
export const setToFill = deriveFrom({
  id: 'set-to-fill',
  from: { sets: integrationSets, found: ifRead(integrationSetAssignments) },
  derive: ({ sets: { matching }, found }) => {
    const assigned = matching.filter(({ id }) =>
      found?.assignments.some(({ setIds }) => setIds.some((one) => sameId(one, id))),
    );
    const [set, ...others] = assigned.length > 0 ? assigned : matching;
    return read(set && others.length === 0 ? set : null);
  },
});

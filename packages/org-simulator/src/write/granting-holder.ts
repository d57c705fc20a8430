import type { Holder } from '../org/holder.ts';
import type { Org } from '../org/org.ts';
import { insufficientAccess, invalidReference } from './refusals.ts';

interface Granting {
  readonly setId: string;
  readonly holder: Holder;
  /** Salesforce lets nobody change its system and object permissions (P 5.3). */
  readonly isStandardProfile: boolean;
}

/** Returns what a permission set, or the hidden set of a profile, grants; throws for the set of a group. */
export const holderOfSet = (org: Org, setId: string): Granting => {
  const owner = org.ownerOf(setId);
  if (!owner) throw invalidReference('ParentId');
  if (owner.kind === 'group') throw insufficientAccess();
  return owner.kind === 'set'
    ? { setId: owner.set.id, holder: owner.set.holder, isStandardProfile: false }
    : {
        setId: owner.profile.setId,
        holder: owner.profile.holder,
        isStandardProfile: !owner.profile.custom,
      };
};

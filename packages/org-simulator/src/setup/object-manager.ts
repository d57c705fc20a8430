import { labelIn } from '../org/german.ts';
import type { Holder } from '../org/holder.ts';
import { entityDurableId, type OrgObject } from '../org/objects.ts';
import type { Org } from '../org/org.ts';

/** What the pages of the Object Manager have in common. */

export const objectManager = '/lightning/setup/ObjectManager';

/** The permissions that change what profiles and permission sets may do with objects and fields. */
export const editing = ['CustomizeApplication', 'ManageProfilesPermissionsets'];

/** By name, or by the id that a custom object or field has (P 8). */
export const objectOf = (org: Org, key: string | undefined): OrgObject | undefined =>
  org.objects.find((one) => one.name === key || entityDurableId(org.id, one) === key?.slice(0, 15));

export const translate = (org: Org, text: string): string => labelIn(org.language, text);

export const holdersIn = (
  org: Org,
  tab: string,
): { id: string; name: string; fixed: boolean; holder: Holder }[] =>
  tab === 'sets'
    ? org.access.sets.map((set) => ({ id: set.id, name: set.label, fixed: false, holder: set.holder }))
    : org.access.profiles.map((one) => ({
        id: one.setId,
        name: one.name,
        fixed: !one.custom,
        holder: one.holder,
      }));

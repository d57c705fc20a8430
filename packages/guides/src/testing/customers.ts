import type { ChosenProfiles } from '../sharing-sets/facts/chosen-profiles.ts';
import type { Site } from '../sharing-sets/facts/chosen-site.ts';
import type { CustomerUser } from '../sharing-sets/facts/customer-user.ts';
import type { Profile } from '../sharing-sets/facts/profiles.ts';
import type { ShareableObject } from '../sharing-sets/facts/shareable-objects.ts';

// Values of facts of the guide of sharing sets, for the tables of its checks.

export const customerProfile: Profile = {
  id: '00eHs000000CustAAA',
  setId: '0PSHs000000CustAAA',
  name: 'Customer Community User',
  license: 'Customer Community',
  isCustom: false,
};
export const plusProfile: Profile = {
  id: '00eHs000000PlusAAA',
  setId: '0PSHs000000PlusAAA',
  name: 'Our Customers Plus',
  license: 'Customer Community Plus',
  isCustom: true,
};

export const chosen = (...found: readonly Profile[]): ChosenProfiles => ({ found, missing: [] });
/** One profile that was found, and one that was not. */
export const oneUnfound: ChosenProfiles = { found: [customerProfile], missing: ['Gone'] };
/** Nothing of what was chosen was found. */
export const allUnfound: ChosenProfiles = { found: [], missing: ['Gone'] };

export const site: Site = { id: '0DBHs000000HelpAAA', name: 'Help Center', status: 'Live', path: 'help' };

export const jack: CustomerUser = {
  id: '005Hs000000JackAAA',
  name: 'Jack Rogers',
  username: 'jack.rogers@ursamajor.example',
  isActive: true,
  profileId: customerProfile.id,
  profile: customerProfile.name,
  license: customerProfile.license,
  lastLogin: null,
};

export const objectWith = (
  external: ShareableObject['external'],
  changes: Partial<ShareableObject> = {},
): ShareableObject => ({
  name: 'Case',
  label: 'Case',
  internal: 'write',
  external,
  externalValue: 'Whatever',
  support: 'supported',
  ...changes,
});

import type { ObjectNames } from '../facts/object-names.ts';
import type { OwnPermissions } from '../no-rows.ts';
import { mayRead } from '../supersets.ts';
import { changeEventOf } from './events.ts';

/**
 * Whether Change Data Capture offers an object: if the describe of the whole org lists its event (C 6). That it does not
 * proves something only to a reader who sees every object.
 */
export type Offer = 'offered' | 'not-offered' | 'unseen';

/** Returns whether the org has an object or a platform event, as far as the reader sees it. */
export const hasObject = (name: string, names: ObjectNames, own: OwnPermissions): 'yes' | 'no' | 'unseen' => {
  if (names.has(name.toLowerCase())) return 'yes';
  return mayRead(own, 'PermissionsViewAllData') ? 'no' : 'unseen';
};

export const offerOf = (object: string, names: ObjectNames, own: OwnPermissions): Offer => {
  const event = hasObject(changeEventOf(object), names, own);
  if (event === 'yes') return 'offered';
  return event === 'no' ? 'not-offered' : 'unseen';
};

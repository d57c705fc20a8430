import type { Message } from '../model/check.ts';
import type { GrantingSet } from '../who-counts.ts';
import type { Key } from './locales/en.ts';

/** Returns a message that names a profile, permission set, or group. */
export const grantedBy = (set: GrantingSet): Message<Key> => ({
  key: `granted-by.${set.kind}`,
  params: { name: set.name },
});

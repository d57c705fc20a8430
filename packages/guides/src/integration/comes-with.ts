import type { Message } from '../model/check.ts';
import type { Key } from './locales/en.ts';
import { parentsOf } from './parent-objects.ts';

/** Returns the objects whose permissions an object follows, for messages; `unknown` if they are not known. */
export const parentList = (object: string): readonly string[] | 'unknown' => {
  const parents = parentsOf(object);
  return parents.length > 0 ? parents : 'unknown';
};

/**
 * Returns a message that says which permission brings one that has no checkbox: Read on the object itself, or what an
 * object without permissions of its own follows.
 */
export const comesWith = (object: string, permission: string, inherits = true): Message<Key> =>
  inherits
    ? {
        // Only for Read is it documented that the parents' own Read brings it.
        key: permission === 'Read' ? 'matrix.comes-with-parents' : 'matrix.follows-parents',
        params: { permission, parents: parentList(object) },
      }
    : { key: 'matrix.comes-with', params: { permission, object } };

import { z } from 'zod';
import { readFrom } from '../../model/derive.ts';
import { defineFact, type ValuesOf } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { chosenObject } from './chosen-object.ts';
import { chosenProfiles } from './chosen-profiles.ts';
import { customerSets, unlicensedSets } from './customer-sets.ts';

const from = {
  profiles: chosenProfiles,
  object: chosenObject,
  sets: customerSets,
  unlicensed: unlicensedSets,
};

/** Ids of the sets of the profiles, and of the permission sets of the contact's user, also those without effect. */
const setsOf = ({ profiles, sets, unlicensed }: ValuesOf<Omit<typeof from, 'object'>>) =>
  [...profiles.found.map(({ setId }) => setId), ...[...(sets ?? []), ...unlicensed].map(({ id }) => id)]
    .map(quote)
    .join(', ');

/** Rights of the profiles, and of the user's permission sets, on the object. */
export const profileObjectRights = defineFact({
  id: 'profile-object-rights',
  reads: 'reads.profileRights',
  requires: ['PermissionsViewSetup'],
  ...readFrom(from, ({ object, ...sets }) =>
    sets.profiles.found.length === 0
      ? undefined
      : {
          via: 'query',
          soql: `SELECT ParentId, PermissionsRead, PermissionsEdit FROM ObjectPermissions WHERE ParentId IN (${setsOf(sets)}) AND SobjectType = ${quote(object)}`,
        },
  ),
  shape: z.array(
    z
      .object({
        ParentId: z.string(),
        PermissionsRead: z.boolean(),
        PermissionsEdit: z.boolean(),
      })
      .transform((row) => ({
        setId: row.ParentId,
        read: row.PermissionsRead,
        edit: row.PermissionsEdit,
      })),
  ),
});

/** Fields of the object that the profiles, and the user's permission sets, can read. */
export const profileFields = defineFact({
  id: 'profile-fields',
  reads: 'reads.profileRights',
  requires: ['PermissionsViewSetup'],
  ...readFrom(from, ({ object, ...sets }) =>
    sets.profiles.found.length === 0
      ? undefined
      : {
          via: 'query',
          soql: `SELECT ParentId, Field FROM FieldPermissions WHERE ParentId IN (${setsOf(sets)}) AND SobjectType = ${quote(object)} AND PermissionsRead = TRUE`,
        },
  ),
  shape: z.array(
    z
      .object({ ParentId: z.string(), Field: z.string() })
      .transform((row) => ({ setId: row.ParentId, field: row.Field.slice(row.Field.indexOf('.') + 1) })),
  ),
});

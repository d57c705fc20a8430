import { z } from 'zod';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { chosenObject } from './chosen-object.ts';
import { chosenProfiles } from './chosen-profiles.ts';

const from = { profiles: chosenProfiles, object: chosenObject };
const setsOf = ({
  profiles,
}: {
  readonly profiles: { readonly found: readonly { readonly setId: string }[] };
}) => profiles.found.map(({ setId }) => quote(setId)).join(', ');

/** Rights of the profiles on the object. */
export const profileObjectRights = defineFact({
  id: 'profile-object-rights',
  reads: 'reads.profileRights',
  requires: ['PermissionsViewSetup'],
  ...readFrom(from, ({ profiles, object }) =>
    profiles.found.length === 0
      ? undefined
      : {
          via: 'query',
          soql: `SELECT ParentId, PermissionsRead, PermissionsEdit FROM ObjectPermissions WHERE ParentId IN (${setsOf({ profiles })}) AND SobjectType = ${quote(object)}`,
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

/** Fields of the object that the profiles can read. */
export const profileFields = defineFact({
  id: 'profile-fields',
  reads: 'reads.profileRights',
  requires: ['PermissionsViewSetup'],
  ...readFrom(from, ({ profiles, object }) =>
    profiles.found.length === 0
      ? undefined
      : {
          via: 'query',
          soql: `SELECT ParentId, Field FROM FieldPermissions WHERE ParentId IN (${setsOf({ profiles })}) AND SobjectType = ${quote(object)} AND PermissionsRead = TRUE`,
        },
  ),
  shape: z.array(
    z
      .object({ ParentId: z.string(), Field: z.string() })
      .transform((row) => ({ setId: row.ParentId, field: row.Field.slice(row.Field.indexOf('.') + 1) })),
  ),
});

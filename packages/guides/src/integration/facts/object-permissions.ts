import { z } from 'zod';
import type { ObjectPermissionRow } from '../../effective-access.ts';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { objectPermissionSchema } from '../../required-object.ts';
import { quote } from '../../soql.ts';
import type { IntegrationContext } from '../context.ts';
import { subjectSets } from './subject-sets.ts';

const rights = objectPermissionSchema.options;

/** Permissions on the required objects, only in the sets that count: a semi-join would include expired ones too. */
export const objectPermissions = defineFact({
  id: 'object-permissions',
  reads: 'reads.objectPermissions',
  requires: ['PermissionsViewSetup'],
  ...readFrom(
    { granting: subjectSets },
    ({ granting: { sets } }, { params: { objects = [] } }: IntegrationContext) => {
      if (objects.length === 0) return undefined;
      return {
        via: 'query',
        soql: `SELECT ParentId, SobjectType, ${rights.map((right) => `Permissions${right}`).join(', ')} FROM ObjectPermissions WHERE ParentId IN (${sets.map(({ id }) => quote(id)).join(', ')}) AND SobjectType IN (${objects.map(({ name }) => quote(name)).join(', ')})`,
      };
    },
  ),
  shape: z.array(
    z.looseObject({ ParentId: z.string(), SobjectType: z.string() }).transform(
      (row): ObjectPermissionRow => ({
        parentId: row.ParentId,
        object: row.SobjectType,
        permissions: new Set(rights.filter((right) => row[`Permissions${right}`] === true)),
      }),
    ),
  ),
});

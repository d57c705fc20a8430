import { z } from 'zod';
import type { ObjectPermissionRow } from '../../effective-access.ts';
import { readFrom } from '../../model/derive.ts';
import { defineFact, type Read } from '../../model/fact.ts';
import { objectPermissionSchema } from '../../required-object.ts';
import { quote } from '../../soql.ts';
import type { IntegrationContext } from '../context.ts';
import { objectsWithPermissions } from '../requirements.ts';
import { setsAsked, setsInGroups } from './sets-asked.ts';
import { type SubjectSets, subjectSets } from './subject-sets.ts';

const rights = objectPermissionSchema.options;

const shape = z.array(
  z.looseObject({ ParentId: z.string(), SobjectType: z.string() }).transform(
    (row): ObjectPermissionRow => ({
      parentId: row.ParentId,
      object: row.SobjectType,
      permissions: new Set(rights.filter((right) => row[`Permissions${right}`] === true)),
    }),
  ),
);

/** Returns the read of the permissions on the required objects in some sets; undefined if there is nothing to read. */
const readIn =
  (condition: (granting: SubjectSets) => string | undefined) =>
  ({ granting }: { readonly granting: SubjectSets }, { params }: IntegrationContext): Read | undefined => {
    const parents = condition(granting);
    const objects = objectsWithPermissions(params);
    if (objects.length === 0 || parents === undefined) return undefined;
    return {
      via: 'query',
      soql: `SELECT ParentId, SobjectType, ${rights.map((right) => `Permissions${right}`).join(', ')} FROM ObjectPermissions WHERE ${parents} AND SobjectType IN (${objects.map(quote).join(', ')})`,
    };
  };

/** Permissions on the required objects, in the sets of the assignments that count and of those that do not. */
export const objectPermissions = defineFact({
  id: 'object-permissions',
  reads: 'reads.objectPermissions',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ granting: subjectSets }, readIn(setsAsked)),
  shape,
});

/** The same in the permission sets of groups, only to tell why a group lacks something. */
export const objectPermissionsInGroups = defineFact({
  id: 'object-permissions-in-groups',
  reads: 'reads.objectPermissions',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ granting: subjectSets }, readIn(setsInGroups)),
  shape,
});

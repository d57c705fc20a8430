import { z } from 'zod';
import type { FieldPermissionRow } from '../../effective-access.ts';
import { readFrom } from '../../model/derive.ts';
import { defineFact, type Read } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { type FieldOfOrg, requiredFields } from './required-fields.ts';
import { setsAsked, setsInGroups } from './sets-asked.ts';
import { type SubjectSets, subjectSets } from './subject-sets.ts';

/** Rows per page: a query for at most this many sets × fields needs no second page. */
const pageRows = 2_000;
/** A statement may have 100,000 characters; a field's name with its object takes up to 165. */
const fieldsPerStatement = 500;

const shape = z.array(
  z
    .object({
      ParentId: z.string(),
      Field: z.string(),
      PermissionsRead: z.boolean(),
      PermissionsEdit: z.boolean(),
    })
    .transform(
      (row): FieldPermissionRow => ({
        parentId: row.ParentId,
        field: row.Field,
        edit: row.PermissionsEdit,
      }),
    ),
);

interface Known {
  readonly granting: SubjectSets;
  readonly fields: readonly FieldOfOrg[];
}

/**
 * Returns the reads of the field-level security of the required fields in some sets. Queried per field, in chunks that
 * fit one page; components are queried by their compound field (P 3.2).
 */
const readIn =
  (condition: (granting: SubjectSets) => string | undefined) =>
  ({ granting, fields }: Known): readonly Read[] => {
    const parents = condition(granting);
    if (parents === undefined) return [];
    const names = [
      ...new Set(
        fields.filter((field) => field.permissionable).map((field) => `${field.object}.${field.securedBy}`),
      ),
    ];
    const sets = granting.setIds.length;
    const portion = Math.max(1, Math.min(fieldsPerStatement, Math.floor(pageRows / Math.max(1, sets))));
    return Array.from({ length: Math.ceil(names.length / portion) }, (_, index) => {
      const some = names.slice(index * portion, (index + 1) * portion);
      const objects = [...new Set(some.map((name) => name.slice(0, name.indexOf('.'))))];
      return {
        via: 'query',
        soql: `SELECT ParentId, SobjectType, Field, PermissionsRead, PermissionsEdit FROM FieldPermissions WHERE ${parents} AND SobjectType IN (${objects.map(quote).join(', ')}) AND Field IN (${some.map(quote).join(', ')})`,
      } as const;
    });
  };

/** Field-level security of the required fields, in the sets of the assignments that count and of those that do not. */
export const fieldPermissions = defineFact({
  id: 'field-permissions',
  reads: 'reads.fieldPermissions',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ granting: subjectSets, fields: requiredFields }, readIn(setsAsked)),
  shape,
});

/** The same in the permission sets of groups, only to tell why a group lacks something. */
export const fieldPermissionsInGroups = defineFact({
  id: 'field-permissions-in-groups',
  reads: 'reads.fieldPermissions',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ granting: subjectSets, fields: requiredFields }, readIn(setsInGroups)),
  shape,
});

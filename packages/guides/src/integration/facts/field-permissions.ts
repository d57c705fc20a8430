import { z } from 'zod';
import type { FieldPermissionRow } from '../../effective-access.ts';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { requiredFields } from './required-fields.ts';
import { subjectSets } from './subject-sets.ts';

/** Rows per page: a query for at most this many sets × fields needs no second page. */
const pageRows = 2_000;
/** A statement may have 100,000 characters; a field's name with its object takes up to 165. */
const fieldsPerStatement = 500;

/**
 * Field-level security of the required fields in the sets that count. Queried per field, in chunks that fit one page;
 * components are queried by their compound field (P 3.2).
 */
export const fieldPermissions = defineFact({
  id: 'field-permissions',
  reads: 'reads.fieldPermissions',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ granting: subjectSets, fields: requiredFields }, ({ granting: { sets }, fields }) => {
    const names = [
      ...new Set(
        fields.filter((field) => field.permissionable).map((field) => `${field.object}.${field.securedBy}`),
      ),
    ];
    const ids = sets.map(({ id }) => quote(id)).join(', ');
    const portion = Math.max(
      1,
      Math.min(fieldsPerStatement, Math.floor(pageRows / Math.max(1, sets.length))),
    );
    return Array.from({ length: Math.ceil(names.length / portion) }, (_, index) => {
      const some = names.slice(index * portion, (index + 1) * portion);
      const objects = [...new Set(some.map((name) => name.slice(0, name.indexOf('.'))))];
      return {
        via: 'query',
        soql: `SELECT ParentId, SobjectType, Field, PermissionsRead, PermissionsEdit FROM FieldPermissions WHERE ParentId IN (${ids}) AND SobjectType IN (${objects.map(quote).join(', ')}) AND Field IN (${some.map(quote).join(', ')})`,
      } as const;
    });
  }),
  shape: z.array(
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
  ),
});

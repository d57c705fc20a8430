import { z } from 'zod';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { permissionableObjects } from './permissionable-objects.ts';
import { requiredFields } from './required-fields.ts';
import { subjectId } from './subject-id.ts';

/** The subject's access to objects without permissions of their own, as Salesforce computes it (P 3.3). */
export const inheritedAccess = defineFact({
  id: 'inherited-access',
  reads: 'reads.inheritedAccess',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ id: subjectId, permissionable: permissionableObjects, fields: requiredFields }, (known) => {
    const objects = [...new Set(known.fields.map(({ object }) => object))].filter(
      (object) => !known.permissionable.has(object.toLowerCase()),
    );
    // By name: custom objects have an id in place of their name (P 3.4). At most 50 per query: this object cannot be
    // paged (P T15).
    return Array.from({ length: Math.ceil(objects.length / 50) }, (_, index) => ({
      via: 'query' as const,
      soql: `SELECT EntityDefinition.QualifiedApiName, IsReadable, IsCreatable, IsEditable, IsDeletable FROM UserEntityAccess WHERE UserId = ${quote(known.id)} AND EntityDefinition.QualifiedApiName IN (${objects
        .slice(index * 50, (index + 1) * 50)
        .map(quote)
        .join(', ')}) LIMIT 200`,
    }));
  }),
  shape: z.array(
    z
      .object({
        EntityDefinition: z.object({ QualifiedApiName: z.string() }),
        IsReadable: z.boolean(),
        IsCreatable: z.boolean(),
        IsEditable: z.boolean(),
        IsDeletable: z.boolean(),
      })
      .transform((row) => ({
        object: row.EntityDefinition.QualifiedApiName,
        rights: new Set<string>([
          ...(row.IsReadable ? ['Read'] : []),
          ...(row.IsCreatable ? ['Create'] : []),
          ...(row.IsEditable ? ['Edit'] : []),
          ...(row.IsDeletable ? ['Delete'] : []),
        ]),
      })),
  ),
});

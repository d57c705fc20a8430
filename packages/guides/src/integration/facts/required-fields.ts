import { z } from 'zod';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import type { RequiredObject } from '../../required-object.ts';
import { quote } from '../../soql.ts';
import { evidenceOf } from '../field-features.ts';
import { requiredObjects } from './required-objects.ts';

/** A field in the org's catalog of fields, whether or not the reader may see its content. */
export interface FieldOfOrg {
  readonly object: string;
  readonly name: string;
  readonly label: string;
  /** Whether the field has field-level security; without it, every reader of the object can read it (P 3.2). */
  readonly permissionable: boolean;
  readonly updateable: boolean;
  /** Can be filled in when a record is created. */
  readonly creatable: boolean;
  /** What makes it read-only or keeps it from being written as a whole. */
  readonly kind: 'compound' | 'formula' | 'auto-number' | 'plain';
  /** `Account.Industry`, `01I….00N…`: Salesforce's own id of the field whose permission counts (P 3.4). */
  readonly durableId: string | null;
  /**
   * The field whose permission counts, according to the catalog: the compound field for a component such as
   * BillingCity, otherwise the field itself.
   */
  readonly securedBy: string;
}

/** The catalog cannot be paged: a query must not be able to match more rows than one page holds (P 3.4). */
const rowsPerQuery = 1_500;

const fieldNames = (objects: readonly RequiredObject[]): readonly string[] => [
  ...new Set([
    'Id',
    ...objects.flatMap(({ name: object, fields }) =>
      fields.flatMap(({ name }) => [name, ...evidenceOf(object, name)]),
    ),
  ]),
];

/** Returns the objects in groups that fit one query each, since every name may exist on every object of a query. */
const portions = (objects: readonly RequiredObject[]): readonly (readonly RequiredObject[])[] => {
  const found: RequiredObject[][] = [];
  for (const object of objects) {
    const together = [...(found.at(-1) ?? []), object];
    if (found.length > 0 && together.length * fieldNames(together).length <= rowsPerQuery)
      found[found.length - 1] = together;
    else found.push([object]);
  }
  return found;
};

/** Returns what keeps a field from being written. */
const kindOf = (row: {
  readonly IsCompound: boolean;
  readonly IsCalculated: boolean;
  readonly IsAutonumber: boolean;
}): FieldOfOrg['kind'] => {
  if (row.IsCalculated) return 'formula';
  if (row.IsAutonumber) return 'auto-number';
  return row.IsCompound ? 'compound' : 'plain';
};

/**
 * The required fields in the catalog of fields, which shows all of them to anyone with View Setup: so a field that
 * does not exist is distinguished from one that may not be read (P T6). Every object's Id is queried too: an object
 * without rows does not exist. So are the fields that show whether a feature is on which brings others.
 */
export const requiredFields = defineFact({
  id: 'required-fields',
  reads: 'reads.fields',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ objects: requiredObjects }, ({ objects }) =>
    portions(objects).map((some) => {
      return {
        via: 'tooling',
        soql: `SELECT QualifiedApiName, Label, IsPermissionable, IsUpdatable, IsCreatable, IsCalculated, IsAutonumber, IsCompound, IsComponent, FieldDefinitionId, FieldDefinition.QualifiedApiName, EntityDefinition.QualifiedApiName FROM EntityParticle WHERE EntityDefinition.QualifiedApiName IN (${some.map(({ name }) => quote(name)).join(', ')}) AND QualifiedApiName IN (${fieldNames(some).map(quote).join(', ')})`,
      } as const;
    }),
  ),
  shape: z.array(
    z
      .object({
        QualifiedApiName: z.string(),
        Label: z.string().nullable(),
        IsPermissionable: z.boolean(),
        IsUpdatable: z.boolean(),
        IsCreatable: z.boolean(),
        IsCalculated: z.boolean(),
        IsAutonumber: z.boolean(),
        IsCompound: z.boolean(),
        IsComponent: z.boolean(),
        FieldDefinitionId: z.string().nullable(),
        FieldDefinition: z.object({ QualifiedApiName: z.string() }).nullable(),
        EntityDefinition: z.object({ QualifiedApiName: z.string() }),
      })
      .transform(
        (row): FieldOfOrg => ({
          object: row.EntityDefinition.QualifiedApiName,
          name: row.QualifiedApiName,
          label: row.Label ?? row.QualifiedApiName,
          permissionable: row.IsPermissionable,
          updateable: row.IsUpdatable,
          creatable: row.IsCreatable,
          kind: kindOf(row),
          durableId: row.FieldDefinitionId,
          securedBy:
            row.IsComponent && row.FieldDefinition
              ? row.FieldDefinition.QualifiedApiName
              : row.QualifiedApiName,
        }),
      ),
  ),
});

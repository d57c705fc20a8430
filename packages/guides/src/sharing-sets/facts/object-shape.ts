import { z } from 'zod';
import { defineFact, type ReadFact } from '../../model/fact.ts';

export interface ObjectShape {
  readonly label: string;
  readonly nameField: string | null;
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly referenceTo: readonly string[];
    readonly relationship: string | null;
    readonly hasSecurity: boolean;
  }[];
  /** Lookups of other objects to this one. */
  readonly children: readonly { readonly object: string; readonly field: string }[];
}

/** A field of a describe; only names, so that the record of what was read stays small. */
const field = z
  .object({
    name: z.string(),
    label: z.string(),
    nameField: z.boolean(),
    permissionable: z.boolean(),
    referenceTo: z.array(z.string()),
    relationshipName: z.string().nullable(),
  })
  .transform((one) => ({ ...one, referenceTo: one.referenceTo.length > 1 ? [] : one.referenceTo }));

export const objectShapeSchema = z
  .object({
    label: z.string(),
    fields: z.array(field),
    childRelationships: z.array(z.object({ childSObject: z.string(), field: z.string() })),
  })
  .transform(
    ({ label, fields, childRelationships }): ObjectShape => ({
      label,
      nameField: fields.find((one) => one.nameField)?.name ?? null,
      fields: fields.map((one) => ({
        name: one.name,
        label: one.label,
        referenceTo: one.referenceTo,
        relationship: one.relationshipName,
        hasSecurity: one.permissionable,
      })),
      children: childRelationships.map((one) => ({ object: one.childSObject, field: one.field })),
    }),
  );

const fixed = (object: string): ReadFact<ObjectShape> =>
  defineFact({
    id: `shape-of-${object}`,
    reads: 'reads.describe',
    requires: [],
    cached: true,
    read: () => ({ via: 'get', path: `sobjects/${object}/describe` }),
    shape: objectShapeSchema,
  });

/** They show every lookup to accounts and contacts that the org has, with the object that has it. */
export const accountShape = fixed('Account');
export const contactShape = fixed('Contact');

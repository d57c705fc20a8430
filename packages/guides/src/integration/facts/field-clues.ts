import { z } from 'zod';
import { parseApiName } from '../../api-name.ts';
import { type ObjectNames, objectNamesShape } from '../../facts/object-names.ts';
import { deriveFrom, ifRead, read, readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import type { RequiredObject } from '../../required-object.ts';
import { quote } from '../../soql.ts';
import { featureOf } from '../field-features.ts';
import { parentsOf } from '../parent-objects.ts';
import { type FieldOfOrg, requiredFields } from './required-fields.ts';
import { requiredObjects } from './required-objects.ts';

/** A field of the org whose name is like that of one it does not have. */
export interface SimilarField {
  readonly object: string;
  readonly name: string;
}

/** An object as its describe shows it to the reader: without the fields that are hidden from them (P T6). */
export interface DescribedObject {
  readonly name: string;
  readonly fields: readonly {
    readonly name: string;
    readonly permissionable: boolean;
    readonly updateable: boolean;
    readonly compoundFieldName: string | null;
  }[];
  /** Whether the object has a record type besides the master one. */
  readonly hasRecordTypes: boolean;
}

/** What explains fields that cannot be used. A clue that could not be read is absent. */
export interface FieldClues {
  readonly similar: readonly SimilarField[];
  /** By lower-case name. */
  readonly described: ReadonlyMap<string, DescribedObject>;
  /** Null if it was not read. */
  readonly objectNames: ObjectNames | null;
}

export const noClues: FieldClues = { similar: [], described: new Map(), objectNames: null };

interface Asked {
  readonly objects: readonly RequiredObject[];
  readonly fields: readonly FieldOfOrg[];
}

const keyOf = (object: string, field: string): string => `${object}.${field}`.toLowerCase();

/** Returns the objects that the org has, with the required fields that it has and those that it does not. */
const compare = ({ objects, fields }: Asked) => {
  const known = new Map(fields.map((field) => [keyOf(field.object, field.name), field]));
  return objects.map((object) => ({
    object: object.name,
    exists: known.has(keyOf(object.name, 'Id')),
    found: object.fields.flatMap(({ name, access }) => {
      const field = known.get(keyOf(object.name, name));
      return field ? [{ field, access }] : [];
    }),
    missing: object.fields.map(({ name }) => name).filter((name) => !known.has(keyOf(object.name, name))),
  }));
};

const asked = { objects: requiredObjects, fields: requiredFields };

/**
 * Fields whose name differs from a missing one in the package only, and fields of the same name on the parent object.
 * `DeveloperName` is the name without package and suffix; for a lookup also without Id.
 */
const similarFields = defineFact({
  id: 'similar-fields',
  reads: 'reads.fields',
  requires: ['PermissionsViewSetup'],
  ...readFrom(asked, (found) => {
    const open = compare(found).filter(({ exists, missing }) => exists && missing.length > 0);
    if (open.length === 0) return undefined;
    const objects = [...new Set(open.flatMap(({ object }) => [object, ...parentsOf(object)]))];
    const names = open
      .flatMap(({ missing }) => missing)
      .map((name) => parseApiName(name).own)
      .flatMap((name) => [name, name.replace(/Id$/, '')]);
    return {
      via: 'tooling',
      soql: `SELECT QualifiedApiName, EntityDefinition.QualifiedApiName FROM EntityParticle WHERE EntityDefinition.QualifiedApiName IN (${objects.map(quote).join(', ')}) AND DeveloperName IN (${[...new Set(names)].map(quote).join(', ')})`,
    };
  }),
  shape: z.array(
    z
      .object({
        QualifiedApiName: z.string(),
        EntityDefinition: z.object({ QualifiedApiName: z.string() }),
      })
      .transform(
        (row): SimilarField => ({
          object: row.EntityDefinition.QualifiedApiName,
          name: row.QualifiedApiName,
        }),
      ),
  ),
});

/**
 * Names that are parts of a compound field on some object, by which it is decided only what is read: what they are a part
 * of is what the org shows (P 3.2).
 */
const maybePart =
  /(?:Street|City|State|PostalCode|Country|StateCode|CountryCode|Latitude|Longitude|GeocodeAccuracy)$|^(?:First|Last|Middle)Name$|^Salutation$|^Suffix$|__[sS]$/i;

const describeShape = z
  .object({
    name: z.string(),
    fields: z.array(
      z.object({
        name: z.string(),
        permissionable: z.boolean(),
        updateable: z.boolean(),
        compoundFieldName: z.string().nullish(),
      }),
    ),
    recordTypeInfos: z.array(z.object({ master: z.boolean() })),
  })
  .transform(
    ({ name, fields, recordTypeInfos }): DescribedObject => ({
      name,
      fields: fields.map((field) => ({ ...field, compoundFieldName: field.compoundFieldName ?? null })),
      hasRecordTypes: recordTypeInfos.some(({ master }) => !master),
    }),
  );

/** The objects whose describe says more about a field: compound fields, their parts, and record types. */
const describedObjects = defineFact({
  id: 'described-objects',
  reads: 'reads.describe',
  requires: [],
  cached: true,
  ...readFrom(asked, (found) =>
    compare(found)
      .filter(
        ({ object, exists, found: here, missing }) =>
          exists &&
          (here.some(
            ({ field, access }) =>
              field.securedBy !== field.name ||
              maybePart.test(field.name) ||
              (access === 'write' && field.kind === 'compound'),
          ) ||
            missing.some((name) => featureOf(object, name) === 'record-types')),
      )
      .map(({ object }) => ({ via: 'get' as const, path: `sobjects/${object}/describe` })),
  ),
  shape: z.union([describeShape.transform((one) => [one]), z.array(describeShape)]),
});

/** The objects of the org, read only if one is missing, or a field that comes with multiple currencies. */
const objectNamesIfMissing = defineFact({
  id: 'object-names-if-missing',
  reads: 'reads.objects',
  requires: [],
  cached: true,
  ...readFrom(asked, (found) =>
    compare(found).some(
      ({ object, exists, missing }) =>
        !exists || missing.some((name) => featureOf(object, name) === 'currencies'),
    )
      ? { via: 'get', path: 'sobjects' }
      : undefined,
  ),
  shape: objectNamesShape,
});

export const fieldClues = deriveFrom({
  id: 'field-clues',
  from: {
    similar: ifRead(similarFields),
    described: ifRead(describedObjects),
    objectNames: ifRead(objectNamesIfMissing),
  },
  derive: ({ similar, described, objectNames }) =>
    read<FieldClues>({
      similar: similar ?? [],
      described: new Map((described ?? []).map((one) => [one.name.toLowerCase(), one])),
      objectNames,
    }),
});

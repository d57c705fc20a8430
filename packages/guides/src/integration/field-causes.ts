import { differByPackage } from '../api-name.ts';
import type { RequiredObject } from '../required-object.ts';
import type { FieldClues } from './facts/field-clues.ts';
import type { FieldOfOrg } from './facts/required-fields.ts';
import { addressFields, type Feature, featureOf } from './field-features.ts';
import { parentsOf } from './parent-objects.ts';

/**
 * Why the org does not have a field, or why nobody can write it. Each is for the vendor, whose list of fields has to
 * change: nothing in Setup mends it.
 */
export type FieldCause =
  /** The feature that brings the field is off. */
  | { readonly kind: Feature }
  /** The org has a field of this name in another package. */
  | { readonly kind: 'package'; readonly names: readonly string[] }
  /** It is a field of the parent object. */
  | { readonly kind: 'parent'; readonly names: readonly string[] }
  /** It is written through its parts; none are named if the reader does not see them. */
  | { readonly kind: 'compound'; readonly names: readonly string[] }
  | { readonly kind: 'formula' | 'auto-number' | 'system' }
  /** Nothing explains it. */
  | { readonly kind: 'unknown' };

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Returns whether the org shows that a feature is off. What it does not show is not off. */
const isOff = (
  feature: Feature,
  object: string,
  field: string,
  fields: readonly FieldOfOrg[],
  { described, objectNames }: FieldClues,
): boolean => {
  const has = (name: string): boolean =>
    fields.some((one) => same(one.object, object) && same(one.name, name));
  switch (feature) {
    case 'person-accounts':
      return !has('IsPersonAccount');
    case 'currencies':
      return objectNames !== null && !objectNames.has('currencytype');
    case 'record-types':
      return described.get(object.toLowerCase())?.hasRecordTypes === false;
    case 'state-country': {
      const { plain, codes } = addressFields(field);
      return has(plain) && !codes.some(has);
    }
  }
};

/** Returns why the org does not have a field. */
export const causeOfMissing = (
  { name: object }: Pick<RequiredObject, 'name'>,
  field: string,
  fields: readonly FieldOfOrg[],
  clues: FieldClues,
): FieldCause => {
  const feature = featureOf(object, field);
  if (feature && isOff(feature, object, field, fields, clues)) return { kind: feature };
  const inPackage = clues.similar.filter(
    (one) => same(one.object, object) && differByPackage(one.name, field),
  );
  if (inPackage.length > 0) return { kind: 'package', names: inPackage.map(({ name }) => name) };
  const parents = parentsOf(object);
  const onParent = clues.similar.filter(
    (one) =>
      parents.some((parent) => same(parent, one.object)) &&
      (same(one.name, field) || differByPackage(one.name, field)),
  );
  return onParent.length > 0
    ? { kind: 'parent', names: onParent.map((one) => `${one.object}.${one.name}`) }
    : { kind: 'unknown' };
};

/** Returns the parts of a compound field that are written in its place, as far as the reader sees them. */
const partsOf = (object: string, compound: string, { described }: FieldClues): readonly string[] => {
  const parts = (described.get(object.toLowerCase())?.fields ?? []).filter(
    ({ name, compoundFieldName }) =>
      compoundFieldName !== null && same(compoundFieldName, compound) && !same(name, compound),
  );
  const written = parts.filter(({ updateable }) => updateable);
  return (written.length > 0 ? written : parts).map(({ name }) => name);
};

/** Returns why nobody can write a field. */
export const causeOfReadOnly = (field: FieldOfOrg, clues: FieldClues): FieldCause => {
  switch (field.kind) {
    case 'compound':
      return { kind: 'compound', names: partsOf(field.object, field.name, clues) };
    case 'plain':
      return { kind: 'system' };
    default:
      return { kind: field.kind };
  }
};

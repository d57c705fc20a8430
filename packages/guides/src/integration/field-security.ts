import type { FieldClues } from './facts/field-clues.ts';
import type { FieldOfOrg } from './facts/required-fields.ts';

/** The field whose field-level security counts. */
export interface FieldSecurity {
  readonly field: string;
  /** False if it has none: every reader of the object can read it (P 3.2). */
  readonly permissionable: boolean;
  /** The other field that counts according to the describe; null if the catalog and the describe agree. */
  readonly disputed: string | null;
}

/**
 * Returns the field whose field-level security counts for a field. The catalog and the describe both say which compound a
 * part belongs to. Only that of the describe is documented (P 3.2), and it lacks what the reader may not see.
 */
export const securityOf = (field: FieldOfOrg, { described }: FieldClues): FieldSecurity => {
  const fields = described.get(field.object.toLowerCase())?.fields ?? [];
  const find = (name: string) => fields.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const shown = find(field.name);
  // A field can name itself as its compound (P T29).
  const ofDescribe = shown && (shown.compoundFieldName ?? shown.name);
  const isDisputed = ofDescribe !== undefined && ofDescribe.toLowerCase() !== field.securedBy.toLowerCase();
  const compound = find(field.securedBy);
  return {
    field: field.securedBy,
    // A part is called permissionable although only its compound can be (P T29).
    permissionable: field.permissionable && compound?.permissionable !== false,
    disputed: isDisputed ? ofDescribe : null,
  };
};

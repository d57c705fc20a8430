import type { FieldPermissionRow, GrantingSet, ObjectPermissionRow } from '../effective-access.ts';
import { deriveFact } from '../model/fact.ts';
import { fieldPermissions } from './field-permissions.ts';
import { inheritedAccess } from './inherited-access.ts';
import { objectPermissions } from './object-permissions.ts';
import { permissionableObjects } from './permissionable-objects.ts';
import { type FieldOfOrg, requiredFields } from './required-fields.ts';
import { subjectSets } from './subject-sets.ts';

/** Everything that decides what the subject may do with the required objects and fields. */
export interface SubjectAccess {
  readonly sets: readonly GrantingSet[];
  readonly objectRows: readonly ObjectPermissionRow[];
  /** Objects without permissions of their own, with the rights Salesforce works out. */
  readonly inherited: ReadonlyMap<string, ReadonlySet<string>>;
  /** Lower-case names of the objects that carry permissions of their own. */
  readonly permissionable: ReadonlySet<string>;
  readonly fields: readonly FieldOfOrg[];
}

export const subjectAccess = deriveFact<SubjectAccess>({
  id: 'subject-access',
  after: [subjectSets, objectPermissions, permissionableObjects, requiredFields, inheritedAccess],
  derive: (_setup, known) => {
    const sets = known.get(subjectSets);
    if (sets.state !== 'read') return sets;
    const objectRows = known.get(objectPermissions);
    if (objectRows.state !== 'read') return objectRows;
    const permissionable = known.get(permissionableObjects);
    if (permissionable.state !== 'read') return permissionable;
    const fields = known.get(requiredFields);
    if (fields.state !== 'read') return fields;
    const inherited = known.get(inheritedAccess);
    if (inherited.state === 'failed') return inherited;
    return {
      state: 'read',
      value: {
        sets: sets.value.sets,
        objectRows: objectRows.value,
        permissionable: permissionable.value,
        fields: fields.value,
        inherited: new Map(
          inherited.state === 'read'
            ? inherited.value.map(({ object, rights }) => [object.toLowerCase(), rights])
            : [],
        ),
      },
    };
  },
});

/** The same with field-level security. */
export const subjectFieldAccess = deriveFact<
  SubjectAccess & { readonly fieldRows: readonly FieldPermissionRow[] }
>({
  id: 'subject-field-access',
  after: [subjectAccess, fieldPermissions],
  derive: (_setup, known) => {
    const access = known.get(subjectAccess);
    if (access.state !== 'read') return access;
    const fieldRows = known.get(fieldPermissions);
    if (fieldRows.state === 'failed') return fieldRows;
    return {
      state: 'read',
      // Nothing was asked where no required field carries field-level security.
      value: { ...access.value, fieldRows: fieldRows.state === 'read' ? fieldRows.value : [] },
    };
  },
});

import {
  type FieldPermissionRow,
  type GrantingSet,
  indexRows,
  type ObjectPermissionRow,
  type RowIndex,
} from '../../effective-access.ts';
import { deriveFrom, ifAsked, read } from '../../model/derive.ts';
import { fieldPermissions } from './field-permissions.ts';
import { inheritedAccess } from './inherited-access.ts';
import { objectPermissions } from './object-permissions.ts';
import { permissionableObjects } from './permissionable-objects.ts';
import { type FieldOfOrg, requiredFields } from './required-fields.ts';
import { subjectSets } from './subject-sets.ts';

/** Everything that decides the subject's access to the required objects and fields. */
export interface SubjectAccess {
  readonly sets: readonly GrantingSet[];
  readonly objectRows: RowIndex<ObjectPermissionRow>;
  /** Objects without permissions of their own, with the access Salesforce computes. */
  readonly inherited: ReadonlyMap<string, ReadonlySet<string>>;
  /** Lower-case names of the objects with permissions of their own. */
  readonly permissionable: ReadonlySet<string>;
  readonly fields: readonly FieldOfOrg[];
}

export const subjectAccess = deriveFrom({
  id: 'subject-access',
  from: {
    granting: subjectSets,
    objectRows: objectPermissions,
    permissionable: permissionableObjects,
    fields: requiredFields,
    inherited: ifAsked(inheritedAccess),
  },
  derive: ({ granting, objectRows, permissionable, fields, inherited }) =>
    read<SubjectAccess>({
      sets: granting.sets,
      objectRows: indexRows(objectRows, ({ object }) => object),
      permissionable,
      fields,
      inherited: new Map((inherited ?? []).map(({ object, rights }) => [object.toLowerCase(), rights])),
    }),
});

/** The subject's access, with field-level security. */
export interface SubjectFieldAccess extends SubjectAccess {
  readonly fieldRows: RowIndex<FieldPermissionRow>;
}

export const subjectFieldAccess = deriveFrom({
  id: 'subject-field-access',
  // No field permissions are read if no required field has field-level security.
  from: { access: subjectAccess, fieldRows: ifAsked(fieldPermissions) },
  derive: ({ access, fieldRows }) =>
    read<SubjectFieldAccess>({ ...access, fieldRows: indexRows(fieldRows ?? [], ({ field }) => field) }),
});

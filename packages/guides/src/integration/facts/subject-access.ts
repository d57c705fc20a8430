import {
  type FieldPermissionRow,
  indexRows,
  type ObjectPermissionRow,
  type RowIndex,
} from '../../effective-access.ts';
import { deriveFrom, ifAsked, ifRead, read } from '../../model/derive.ts';
import type { CountedSets } from '../../who-counts.ts';
import { type FieldClues, fieldClues } from './field-clues.ts';
import { fieldPermissions, fieldPermissionsInGroups } from './field-permissions.ts';
import { inheritedAccess } from './inherited-access.ts';
import { objectPermissions, objectPermissionsInGroups } from './object-permissions.ts';
import { permissionableObjects } from './permissionable-objects.ts';
import { type FieldOfOrg, requiredFields } from './required-fields.ts';
import { subjectGrants } from './subject-grants.ts';

/** Everything that decides the subject's access to the required objects and fields. */
export interface SubjectAccess extends Pick<CountedSets, 'sets' | 'doubtful' | 'lost'> {
  readonly objectRows: RowIndex<ObjectPermissionRow>;
  /** Objects without permissions of their own, with the access Salesforce computes. */
  readonly inherited: ReadonlyMap<string, ReadonlySet<string>>;
  /** Lower-case names of the objects with permissions of their own. */
  readonly permissionable: ReadonlySet<string>;
  readonly fields: readonly FieldOfOrg[];
  /** What explains fields and objects that the org does not have. */
  readonly clues: FieldClues;
}

export const subjectAccess = deriveFrom({
  id: 'subject-access',
  from: {
    granting: subjectGrants,
    objectRows: objectPermissions,
    rowsInGroups: ifRead(objectPermissionsInGroups),
    permissionable: permissionableObjects,
    fields: requiredFields,
    inherited: ifAsked(inheritedAccess),
    clues: fieldClues,
  },
  derive: ({ granting, objectRows, rowsInGroups, permissionable, fields, inherited, clues }) =>
    read<SubjectAccess>({
      sets: granting.sets,
      doubtful: granting.doubtful,
      lost: granting.lost,
      objectRows: indexRows([...objectRows, ...(rowsInGroups ?? [])], ({ object }) => object),
      permissionable,
      fields,
      clues,
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
  from: {
    access: subjectAccess,
    fieldRows: ifAsked(fieldPermissions),
    rowsInGroups: ifRead(fieldPermissionsInGroups),
  },
  derive: ({ access, fieldRows, rowsInGroups }) =>
    read<SubjectFieldAccess>({
      ...access,
      fieldRows: indexRows([...(fieldRows ?? []), ...(rowsInGroups ?? [])], ({ field }) => field),
    }),
});

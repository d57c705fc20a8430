import { fieldGranters, type GrantingSet } from '../effective-access.ts';
import type { MatrixRow, Shown } from '../model/check.ts';
import type { RequiredObject } from '../required-object.ts';
import type { FieldOfOrg } from './facts/required-fields.ts';
import type { SubjectFieldAccess } from './facts/subject-access.ts';
import { grantedBy } from './granted-by.ts';
import type { Key } from './locales/en.ts';
import { findObjects, type ObjectFinding } from './object-findings.ts';

export type FieldProblem = 'unknown' | 'no-read' | 'no-edit' | 'not-editable' | 'object-unreadable';

export interface FieldFinding {
  readonly object: string;
  readonly field: string;
  readonly label: string | null;
  readonly access: 'read' | 'write';
  readonly optional: boolean;
  /** Salesforce's own id of the field, for its Setup page. */
  readonly durableId: string | null;
  readonly problem: FieldProblem | null;
  /** The compound field whose permission counts, if it is a different field. */
  readonly securedBy: string | null;
  readonly cells: MatrixRow<Key>['cells'];
}

/** The user's access to a field that exists. */
interface FieldAccess {
  readonly readers: readonly GrantingSet[];
  readonly editors: readonly GrantingSet[];
  readonly reads: boolean;
  readonly edits: boolean;
}

const accessTo = (
  field: FieldOfOrg,
  { granted }: ObjectFinding,
  { sets, objectRows, fieldRows }: SubjectFieldAccess,
): FieldAccess => {
  const grantersOf = (access: 'read' | 'edit') =>
    fieldGranters(sets, objectRows, fieldRows, field.object, field.securedBy, access);
  const [readers, editors] = [grantersOf('read'), grantersOf('edit')];
  // No field of an unreadable object can be used, whatever its own permissions.
  const isReadable = granted.has('Read');
  return {
    readers,
    editors,
    reads: isReadable && (!field.permissionable || readers.length > 0),
    edits: isReadable && field.updateable && (!field.permissionable || editors.length > 0),
  };
};

const problemOf = (
  field: FieldOfOrg,
  { granted }: ObjectFinding,
  { reads, edits }: FieldAccess,
  wanted: 'read' | 'write',
): FieldProblem | null => {
  if (!granted.has('Read')) return 'object-unreadable';
  if (!reads) return 'no-read';
  if (wanted === 'read') return null;
  if (!field.updateable) return 'not-editable';
  return edits ? null : 'no-edit';
};

/** Returns the cells for Read and Edit. */
const cellsOf = (
  { permissionable }: FieldOfOrg,
  { readers, editors, reads, edits }: FieldAccess,
  wanted: 'read' | 'write',
): FieldFinding['cells'] => {
  const namesOf = (sets: readonly GrantingSet[]): readonly Shown<Key>[] =>
    permissionable ? sets.map(grantedBy) : [{ key: 'granted-by.always' }];
  return [
    { state: reads ? 'granted' : 'missing', grantedBy: reads ? namesOf(readers) : [] },
    {
      state: edits ? 'granted' : wanted === 'write' ? 'missing' : 'not-needed',
      grantedBy: edits ? namesOf(editors) : [],
    },
  ];
};

const judgeField = (
  wanted: RequiredObject['fields'][number],
  field: FieldOfOrg | undefined,
  object: ObjectFinding,
  access: SubjectFieldAccess,
): FieldFinding => {
  const base = {
    object: object.required.name,
    field: wanted.name,
    label: field?.label ?? null,
    access: wanted.access,
    optional: wanted.optional ?? false,
    durableId: field?.durableId ?? null,
  };
  if (!field) return { ...base, problem: 'unknown', securedBy: null, cells: [] };
  const granted = accessTo(field, object, access);
  return {
    ...base,
    problem: problemOf(field, object, granted, wanted.access),
    securedBy: field.securedBy === field.name ? null : field.securedBy,
    cells: cellsOf(field, granted, wanted.access),
  };
};

/** Returns the findings for every required field of the objects that exist (P 3.5). */
export const findFields = (
  objects: readonly RequiredObject[],
  access: SubjectFieldAccess,
): readonly FieldFinding[] => {
  const nameOf = (object: string, field: string): string => `${object}.${field}`.toLowerCase();
  const known = new Map(access.fields.map((field) => [nameOf(field.object, field.name), field]));
  return findObjects(objects, access)
    .filter(({ exists }) => exists)
    .flatMap((object) =>
      object.required.fields.map((wanted) =>
        judgeField(wanted, known.get(nameOf(object.required.name, wanted.name)), object, access),
      ),
    );
};

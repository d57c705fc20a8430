import { fieldGranters, type GrantingSet, type LostSet } from '../effective-access.ts';
import type { MatrixRow, Shown } from '../model/check.ts';
import type { RequiredObject } from '../required-object.ts';
import { comesWith } from './comes-with.ts';
import type { FieldOfOrg } from './facts/required-fields.ts';
import type { SubjectFieldAccess } from './facts/subject-access.ts';
import { grantedBy } from './granted-by.ts';
import type { Key } from './locales/en.ts';
import { lostGrant } from './lost-grants.ts';
import { findObjects, type ObjectFinding } from './object-findings.ts';

/** `waits`: nothing is missing on the field itself, but its object cannot be read. */
export type FieldProblem = 'unknown' | 'no-read' | 'no-edit' | 'not-editable' | 'waits';

export interface FieldFinding {
  readonly object: string;
  readonly field: string;
  readonly label: string | null;
  readonly access: 'read' | 'write';
  readonly optional: boolean;
  /** Salesforce's own id of the field, for its Setup page. */
  readonly durableId: string | null;
  /** How Setup's addresses name the object. */
  readonly address: string;
  /** Whether the object can be read. */
  readonly isObjectReadable: boolean;
  readonly problem: FieldProblem | null;
  /** The compound field whose permission counts, if it is a different field. */
  readonly securedBy: string | null;
  readonly cells: MatrixRow<Key>['cells'];
  /** The sets that would grant what is missing, and do not. */
  readonly lost: readonly LostSet[];
}

/** The user's access to a field that exists, as far as the field itself decides it. */
interface FieldAccess {
  readonly readers: readonly GrantingSet[];
  readonly editors: readonly GrantingSet[];
  readonly reads: boolean;
  readonly edits: boolean;
  readonly lostReaders: readonly LostSet[];
  readonly lostEditors: readonly LostSet[];
}

const accessTo = (
  field: FieldOfOrg,
  { sets, lost, objectRows, fieldRows }: SubjectFieldAccess,
): FieldAccess => {
  const grantersIn = <S extends GrantingSet>(some: readonly S[], access: 'read' | 'edit') =>
    fieldGranters(some, objectRows, fieldRows, field.object, field.securedBy, access);
  const [readers, editors] = [grantersIn(sets, 'read'), grantersIn(sets, 'edit')];
  return {
    readers,
    editors,
    reads: !field.permissionable || readers.length > 0,
    edits: field.updateable && (!field.permissionable || editors.length > 0),
    lostReaders: grantersIn(lost, 'read'),
    lostEditors: grantersIn(lost, 'edit'),
  };
};

const problemOf = (
  field: FieldOfOrg,
  { granted }: ObjectFinding,
  { reads, edits }: FieldAccess,
  wanted: 'read' | 'write',
): FieldProblem | null => {
  if (wanted === 'write' && !field.updateable) return 'not-editable';
  if (!reads) return 'no-read';
  if (wanted === 'write' && !edits) return 'no-edit';
  // No field of an unreadable object can be used, whatever its own permissions.
  return granted.has('Read') ? null : 'waits';
};

/** Returns the cells for Read and Edit. */
const cellsOf = (
  { permissionable, updateable }: FieldOfOrg,
  { required, inherits, granted }: ObjectFinding,
  { readers, editors, reads, edits, lostReaders, lostEditors }: FieldAccess,
  wanted: 'read' | 'write',
): FieldFinding['cells'] => {
  const granters = (sets: readonly GrantingSet[]): readonly Shown<Key>[] =>
    permissionable ? sets.map(grantedBy) : [{ key: 'granted-by.always' }];
  const cell = (
    has: boolean,
    isWanted: boolean,
    sets: readonly GrantingSet[],
    lost: readonly LostSet[],
  ): FieldFinding['cells'][number] => {
    if (has && granted.has('Read')) return { state: 'granted', grantedBy: granters(sets) };
    if (!isWanted) return { state: 'not-needed', grantedBy: [] };
    // What has no checkbox, or is ticked, is there as soon as the object can be read.
    if (has) return { state: 'follows', grantedBy: [comesWith(required.name, 'Read', inherits)] };
    return { state: 'missing', grantedBy: lost.map(lostGrant) };
  };
  return [
    cell(reads, true, readers, lostReaders),
    cell(edits, wanted === 'write' && updateable, editors, lostEditors),
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
    address: object.address,
    isObjectReadable: object.granted.has('Read'),
  };
  if (!field) return { ...base, problem: 'unknown', securedBy: null, cells: [], lost: [] };
  const granted = accessTo(field, access);
  const problem = problemOf(field, object, granted, wanted.access);
  const { lostReaders, lostEditors } = granted;
  return {
    ...base,
    problem,
    securedBy: field.securedBy === field.name ? null : field.securedBy,
    cells: cellsOf(field, object, granted, wanted.access),
    lost:
      problem === 'no-edit' || (problem === 'no-read' && wanted.access === 'write')
        ? lostEditors
        : lostReaders,
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

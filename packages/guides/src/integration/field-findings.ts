import { fieldGranters } from '../effective-access.ts';
import type { MatrixRow, Shown } from '../model/check.ts';
import type { RequiredObject } from '../required-object.ts';
import type { DoubtfulSet, GrantingSet, LostSet } from '../who-counts.ts';
import { comesWith } from './comes-with.ts';
import { doubtfulGrant } from './doubtful-grants.ts';
import type { FieldOfOrg } from './facts/required-fields.ts';
import type { SubjectFieldAccess } from './facts/subject-access.ts';
import { causeOfMissing, causeOfReadOnly, type FieldCause } from './field-causes.ts';
import { type FieldSecurity, securityOf } from './field-security.ts';
import { grantedBy } from './granted-by.ts';
import type { Key } from './locales/en.ts';
import { lostGrant } from './lost-grants.ts';
import { findObjects, type ObjectFinding } from './object-findings.ts';

/**
 * `waits`: nothing is missing on the field itself, but its object cannot be read. `disputed`: Salesforce names two fields
 * whose permission counts. `in-doubt`: only a set in doubt grants what is needed.
 */
export type FieldProblem =
  | 'unknown'
  | 'no-read'
  | 'no-edit'
  | 'not-editable'
  | 'disputed'
  | 'waits'
  | 'in-doubt';

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
  /** Why the org does not have the field, or nobody can write it; null for any other problem. */
  readonly cause: FieldCause | null;
  /** True if the field can be filled in only when a record is created. */
  readonly createOnly: boolean;
  /** The compound field whose permission counts, if it is a different field. */
  readonly securedBy: string | null;
  /** The field whose permission counts according to the describe, if that is another one than `securedBy`. */
  readonly disputed: string | null;
  readonly cells: MatrixRow<Key>['cells'];
  /** What the user's profile itself grants; null if field-level security does not decide. */
  readonly inProfile: NonNullable<MatrixRow<Key>['inProfile']> | null;
  /** The sets that would grant what is missing, and do not. */
  readonly lost: readonly LostSet[];
  /** The sets in doubt that grant what is needed. */
  readonly doubtful: readonly DoubtfulSet[];
}

/** The user's access to a field that exists, as far as the field itself decides it. */
interface FieldAccess {
  readonly security: FieldSecurity;
  /** Whether anybody can write it. */
  readonly writable: boolean;
  readonly readers: readonly GrantingSet[];
  readonly editors: readonly GrantingSet[];
  readonly reads: boolean;
  readonly edits: boolean;
  readonly lostReaders: readonly LostSet[];
  readonly lostEditors: readonly LostSet[];
  readonly maybeReaders: readonly DoubtfulSet[];
  readonly maybeEditors: readonly DoubtfulSet[];
}

const accessTo = (
  field: FieldOfOrg,
  { sets, doubtful, lost, objectRows, fieldRows, clues }: SubjectFieldAccess,
): FieldAccess => {
  const security = securityOf(field, clues);
  const grantersIn = <S extends GrantingSet>(some: readonly S[], access: 'read' | 'edit') =>
    fieldGranters(some, objectRows, fieldRows, field.object, security.field, access);
  const [readers, editors] = [grantersIn(sets, 'read'), grantersIn(sets, 'edit')];
  const writable = field.updateable || field.creatable;
  return {
    security,
    writable,
    readers,
    editors,
    reads: !security.permissionable || readers.length > 0,
    edits: writable && (!security.permissionable || editors.length > 0),
    lostReaders: grantersIn(lost, 'read'),
    lostEditors: grantersIn(lost, 'edit'),
    maybeReaders: grantersIn(doubtful, 'read'),
    maybeEditors: grantersIn(doubtful, 'edit'),
  };
};

const problemOf = (
  { granted, doubtful }: ObjectFinding,
  { reads, edits, writable, security, maybeReaders, maybeEditors }: FieldAccess,
  wanted: 'read' | 'write',
): FieldProblem | null => {
  if (wanted === 'write' && !writable) return 'not-editable';
  if (security.permissionable && security.disputed !== null) return 'disputed';
  if (wanted === 'write' && !edits && maybeEditors.length > 0) return 'in-doubt';
  if (!reads) return maybeReaders.length > 0 && wanted === 'read' ? 'in-doubt' : 'no-read';
  if (wanted === 'write' && !edits) return 'no-edit';
  // No field of an unreadable object can be used, whatever its own permissions.
  if (granted.has('Read')) return null;
  return doubtful.has('Read') ? 'in-doubt' : 'waits';
};

/** Returns the cells for Read and Edit. */
const cellsOf = (
  object: ObjectFinding,
  {
    security,
    writable,
    readers,
    editors,
    reads,
    edits,
    lostReaders,
    lostEditors,
    maybeReaders,
    maybeEditors,
  }: FieldAccess,
  wanted: 'read' | 'write',
): FieldFinding['cells'] => {
  const granters = (sets: readonly GrantingSet[]): readonly Shown<Key>[] =>
    security.permissionable ? sets.map(grantedBy) : [{ key: 'granted-by.always' }];
  const cell = (
    has: boolean,
    isWanted: boolean,
    sets: readonly GrantingSet[],
    maybe: readonly DoubtfulSet[],
    lost: readonly LostSet[],
  ): FieldFinding['cells'][number] => {
    if (has && object.granted.has('Read')) return { state: 'granted', grantedBy: granters(sets) };
    if (!isWanted) return { state: 'not-needed', grantedBy: [] };
    // What has no checkbox, or is ticked, is there as soon as the object can be read.
    if (has) return { state: 'follows', grantedBy: [comesWith(object, 'Read')] };
    if (maybe.length > 0) return { state: 'unknown', grantedBy: maybe.map(doubtfulGrant) };
    return { state: 'missing', grantedBy: lost.map(lostGrant) };
  };
  const isEditWanted = wanted === 'write' && writable;
  if (security.permissionable && security.disputed !== null)
    return [true, isEditWanted].map((isWanted) => ({
      state: isWanted ? 'unknown' : 'not-needed',
      grantedBy: [],
    }));
  return [
    cell(reads, true, readers, maybeReaders, lostReaders),
    cell(edits, isEditWanted, editors, maybeEditors, lostEditors),
  ];
};

const inProfileOf = ({ security, readers, editors }: FieldAccess): FieldFinding['inProfile'] => {
  if (!security.permissionable || security.disputed !== null) return null;
  const isProfile = ({ kind }: GrantingSet) => kind === 'profile';
  if (editors.some(isProfile)) return 'edit';
  return readers.some(isProfile) ? 'read' : 'nothing';
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
  if (!field) {
    const cause = causeOfMissing(object.required, wanted.name, access.fields, access.clues);
    return {
      ...base,
      problem: 'unknown',
      cause,
      createOnly: false,
      securedBy: null,
      disputed: null,
      cells: [],
      inProfile: null,
      lost: [],
      doubtful: [],
    };
  }
  const granted = accessTo(field, access);
  const problem = problemOf(object, granted, wanted.access);
  const { lostReaders, lostEditors, security } = granted;
  return {
    ...base,
    problem,
    cause: problem === 'not-editable' ? causeOfReadOnly(field, access.clues) : null,
    createOnly: wanted.access === 'write' && field.creatable && !field.updateable,
    securedBy: security.field === field.name ? null : security.field,
    disputed: problem === 'disputed' ? security.disputed : null,
    cells: cellsOf(object, granted, wanted.access),
    inProfile: inProfileOf(granted),
    lost:
      problem === 'no-edit' || (problem === 'no-read' && wanted.access === 'write')
        ? lostEditors
        : lostReaders,
    doubtful: [
      ...(wanted.access === 'write' ? granted.maybeEditors : granted.maybeReaders),
      ...(object.doubtful.get('Read') ?? []),
    ],
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

import { fieldGranters, type GrantingSet, objectGranters } from '../effective-access.ts';
import type { CellState, MatrixEvidence, MatrixRow, Message, Shown } from '../model/check.ts';
import type { ObjectRight, RequiredObject } from '../required-object.ts';
import { neededRights, rightLabels } from '../required-object.ts';
import type { SubjectAccess, SubjectFieldAccess } from './facts/subject-access.ts';
import type { Key } from './locales/en.ts';

/** Objects on which Salesforce drops View All and Modify All without a word: they are never asked for (P 3.1, T11). */
const withoutAllRecords = new Set(['idea', 'pendingordsumprocevent', 'pricebook2', 'product2', 'pushtopic']);

export const grantedBy = (set: GrantingSet): Message<Key> => ({
  key: `granted-by.${set.kind}`,
  params: { name: set.name },
});

const rights = Object.keys(rightLabels) as ObjectRight[];

/** What was found for one required object. */
export interface ObjectFinding {
  readonly required: RequiredObject;
  readonly exists: boolean;
  /** Access comes from a parent object. */
  readonly inherits: boolean;
  /** Who grants each right; for an object that inherits, only whether it is granted is known. */
  readonly granted: ReadonlyMap<ObjectRight, readonly GrantingSet[] | 'inherited'>;
  readonly missing: readonly ObjectRight[];
}

const existsIn = (access: SubjectAccess, object: string): boolean =>
  access.fields.some((field) => field.object.toLowerCase() === object.toLowerCase());

/** Compares what is needed with what the sets that count grant. */
export const findObjects = (
  objects: readonly RequiredObject[],
  access: SubjectAccess,
): readonly ObjectFinding[] =>
  objects.map((required) => {
    const name = required.name.toLowerCase();
    const exists = existsIn(access, name);
    const inherits = exists && !access.permissionable.has(name);
    const granted = new Map<ObjectRight, readonly GrantingSet[] | 'inherited'>();
    for (const right of rights) {
      if (inherits) {
        if (access.inherited.get(name)?.has(right)) granted.set(right, 'inherited');
        continue;
      }
      const sets = objectGranters(access.sets, access.objectRows, name, right);
      if (sets.length > 0) granted.set(right, sets);
    }
    const needed = [...neededRights(required)].filter(
      (right) =>
        !(withoutAllRecords.has(name) && (right === 'ViewAllRecords' || right === 'ModifyAllRecords')) &&
        // Rights over all records and fields exist only where an object has permissions of its own.
        !(inherits && ['ViewAllRecords', 'ModifyAllRecords', 'ViewAllFields'].includes(right)),
    );
    return {
      required,
      exists,
      inherits,
      granted,
      missing: exists ? needed.filter((right) => !granted.has(right)) : needed,
    };
  });

/** Whether a right over all records can be asked for on this object. */
export const takesAllRecords = ({ required, exists, inherits }: ObjectFinding): boolean =>
  exists && !inherits && !withoutAllRecords.has(required.name.toLowerCase());

/** What to grant, to be copied; a right that follows a parent cannot be granted on the object itself. */
const missingOf = (object: string, exists: boolean, inherits: boolean, rights: string): Shown<Key> => {
  if (!exists) return { key: 'matrix.missing-object', params: { object } };
  return inherits ? { key: 'matrix.missing-inherited', params: { object, rights } } : `${object}: ${rights}`;
};

/** The object × right matrix: objects with gaps first. */
export const objectMatrix = (findings: readonly ObjectFinding[]): MatrixEvidence<Key> => {
  const rowOf = ({ required, exists, inherits, granted, missing }: ObjectFinding): MatrixRow<Key> => ({
    name: required.name,
    note: exists ? (inherits ? { key: 'matrix.inherits' } : null) : { key: 'matrix.unknown-object' },
    // Lists the profiles and the permission sets with their rights on the object (P 8).
    ...(exists && !inherits
      ? { path: `/lightning/setup/ObjectManager/${encodeURIComponent(required.name)}/ObjectAccess/view` }
      : {}),
    cells: exists
      ? rights.map((right) => {
          const by = granted.get(right);
          const state: CellState = by ? 'granted' : missing.includes(right) ? 'missing' : 'not-needed';
          return {
            state,
            grantedBy:
              by === 'inherited'
                ? [{ key: 'granted-by.inherited' }]
                : (by ?? []).map((set): Shown<Key> => grantedBy(set)),
          };
        })
      : [],
  });
  const open = findings.filter(({ missing }) => missing.length > 0);
  const closed = findings.filter(({ missing }) => missing.length === 0);
  const group = (name: Key, some: readonly ObjectFinding[]) => ({
    name: { key: name },
    label: null,
    note: null,
    gaps: some.reduce((sum, { missing }) => sum + missing.length, 0),
    rows: some.map(rowOf),
  });
  return {
    kind: 'matrix',
    label: { key: 'object-rights.seen' },
    columns: rights.map((right) => rightLabels[right]),
    groups: [
      ...(open.length > 0 ? [group('matrix.with-gaps', open)] : []),
      ...(closed.length > 0 ? [group('matrix.complete', closed)] : []),
    ],
    missing: open.map(({ required, exists, inherits, missing }) =>
      missingOf(required.name, exists, inherits, missing.map((right) => rightLabels[right]).join(', ')),
    ),
  };
};

type FieldProblem = 'unknown' | 'no-read' | 'no-edit' | 'not-editable' | 'object-unreadable';

export interface FieldFinding {
  readonly object: string;
  readonly field: string;
  readonly label: string | null;
  readonly access: 'read' | 'write';
  readonly optional: boolean;
  /** Salesforce's own address of the field, for its Setup page. */
  readonly durableId: string | null;
  readonly problem: FieldProblem | null;
  /** The compound field whose permission counts, when it is another. */
  readonly securedBy: string | null;
  readonly cells: MatrixRow<Key>['cells'];
}

/** Judges every required field of the objects that exist (P 3.5). */
export const findFields = (
  objects: readonly RequiredObject[],
  access: SubjectFieldAccess,
): readonly FieldFinding[] => {
  const catalogue = new Map(
    access.fields.map((field) => [`${field.object}.${field.name}`.toLowerCase(), field]),
  );
  return findObjects(objects, access).flatMap(({ required, exists, granted }) =>
    exists
      ? required.fields.map((wanted): FieldFinding => {
          const known = catalogue.get(`${required.name}.${wanted.name}`.toLowerCase());
          const base = {
            object: required.name,
            field: wanted.name,
            label: known?.label ?? null,
            access: wanted.access,
            optional: wanted.optional ?? false,
            durableId: known?.durableId ?? null,
          };
          if (!known) return { ...base, problem: 'unknown', securedBy: null, cells: [] };
          const securedBy = known.securedBy === known.name ? null : known.securedBy;
          const readers = fieldGranters(
            access.sets,
            access.objectRows,
            access.fieldRows,
            known.object,
            known.securedBy,
            'read',
          );
          const editors = fieldGranters(
            access.sets,
            access.objectRows,
            access.fieldRows,
            known.object,
            known.securedBy,
            'edit',
          );
          const write = wanted.access === 'write';
          // Nothing of an object that cannot be read is within reach, whatever its fields allow.
          const within = granted.has('Read');
          const reads = within && (!known.permissionable || readers.length > 0);
          const edits = within && known.updateable && (!known.permissionable || editors.length > 0);
          const problem: FieldProblem | null = !within
            ? 'object-unreadable'
            : !reads
              ? 'no-read'
              : write && !known.updateable
                ? 'not-editable'
                : write && !edits
                  ? 'no-edit'
                  : null;
          const by = (sets: readonly GrantingSet[]): readonly Shown<Key>[] =>
            known.permissionable ? sets.map(grantedBy) : [{ key: 'granted-by.always' }];
          return {
            ...base,
            problem,
            securedBy,
            cells: [
              { state: reads ? 'granted' : 'missing', grantedBy: reads ? by(readers) : [] },
              {
                state: edits ? 'granted' : write ? 'missing' : 'not-needed',
                grantedBy: edits ? by(editors) : [],
              },
            ],
          };
        })
      : [],
  );
};

/** The page on which a field's security is set (P 8): `Account.00N…` names the object and the field. */
const pathOf = ({ durableId }: FieldFinding): Pick<MatrixRow<Key>, 'path'> => {
  const [object, field] = durableId?.split('.') ?? [];
  return object === undefined || field === undefined
    ? {}
    : {
        path: `/lightning/setup/ObjectManager/${encodeURIComponent(object)}/FieldsAndRelationships/${encodeURIComponent(field)}/view`,
      };
};

/** Whether a label tells more than the name: `NextStep` is Next Step, and `Score__c` may be anything. */
const isMore = (label: string | null, name: string): label is string =>
  label !== null && label.replaceAll(' ', '').toLowerCase() !== name.toLowerCase();

const missingKey = (problem: FieldProblem, access: 'read' | 'write'): Key => {
  if (problem === 'unknown' || problem === 'not-editable' || problem === 'no-edit')
    return `matrix.missing.${problem}`;
  return access === 'write' ? 'matrix.missing.no-read-nor-edit' : 'matrix.missing.no-read';
};

/** The field lists by object: objects with gaps first. */
export const fieldMatrix = (findings: readonly FieldFinding[]): MatrixEvidence<Key> => {
  const objects = [...new Set(findings.map(({ object }) => object))].map((object) => {
    const rows = findings.filter((finding) => finding.object === object);
    return { object, rows, gaps: rows.filter(({ problem }) => problem !== null).length };
  });
  const noteOf = ({ problem, securedBy }: FieldFinding): Shown<Key> | null =>
    problem === 'unknown'
      ? { key: 'matrix.unknown-field' }
      : problem === 'not-editable'
        ? { key: 'matrix.not-editable' }
        : securedBy
          ? { key: 'matrix.secured-by', params: { field: securedBy } }
          : null;
  return {
    kind: 'matrix',
    label: { key: 'field-rights.seen' },
    columns: [{ key: 'matrix.read' }, { key: 'matrix.edit' }],
    groups: objects
      .toSorted((a, b) => Number(b.gaps > 0) - Number(a.gaps > 0))
      .map(({ object, rows, gaps }) => ({
        name: object,
        label: null,
        // Said once: no field of it is within reach.
        note: rows.some(({ problem }) => problem === 'object-unreadable')
          ? ({ key: 'matrix.object-unreadable' } as const)
          : null,
        gaps,
        rows: rows
          .toSorted((a, b) => Number(b.problem !== null) - Number(a.problem !== null))
          .map((finding) => ({
            name: finding.field,
            ...(isMore(finding.label, finding.field) ? { label: finding.label } : {}),
            note: noteOf(finding),
            ...pathOf(finding),
            cells: finding.cells,
          })),
      })),
    missing: findings.flatMap(({ object, field, problem, access }): Shown<Key>[] =>
      problem === null ? [] : [{ key: missingKey(problem, access), params: { field: `${object}.${field}` } }],
    ),
  };
};

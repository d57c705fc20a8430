import type { MatrixEvidence, MatrixRow, Shown } from '../model/check.ts';
import type { FieldFinding } from './field-findings.ts';
import type { Key } from './locales/en.ts';

/** Returns the Setup page of a field's security (P 8): `Account.00N…` names the object and the field. */
const pathOf = ({ durableId, address }: FieldFinding): Pick<MatrixRow<Key>, 'path' | 'object'> => {
  const [object, field] = durableId?.split('.') ?? [];
  return object === undefined || field === undefined
    ? {}
    : {
        object: address,
        path: `/lightning/setup/ObjectManager/${encodeURIComponent(object)}/FieldsAndRelationships/${encodeURIComponent(field)}/view`,
      };
};

/** Returns whether a label adds something to the name: `NextStep` is Next Step, but `Score__c` may be anything. */
const isMore = (label: string | null, name: string): label is string =>
  label !== null && label.replaceAll(' ', '').toLowerCase() !== name.toLowerCase();

const missingKey = (problem: 'no-read' | 'no-edit', access: 'read' | 'write'): Key => {
  if (problem === 'no-edit') return 'matrix.missing.no-edit';
  return access === 'write' ? 'matrix.missing.no-read-nor-edit' : 'matrix.missing.no-read';
};

const noteOf = ({ field, cause, disputed, createOnly, securedBy }: FieldFinding): Shown<Key> | null => {
  if (cause)
    return {
      key: `matrix.cause.${cause.kind}`,
      params: { names: 'names' in cause && cause.names.length > 0 ? cause.names : 'none' },
    };
  if (disputed !== null)
    return { key: 'matrix.disputed', params: { one: securedBy ?? field, other: disputed } };
  if (createOnly) return { key: 'matrix.create-only' };
  return securedBy ? { key: 'matrix.secured-by', params: { field: securedBy } } : null;
};

const rowOf = (finding: FieldFinding): MatrixRow<Key> => ({
  name: finding.field,
  ...(isMore(finding.label, finding.field) ? { label: finding.label } : {}),
  note: noteOf(finding),
  ...pathOf(finding),
  cells: finding.cells,
  ...(finding.inProfile === null ? {} : { inProfile: finding.inProfile }),
});

/** Returns the field lists by object: objects with gaps first. */
export const fieldMatrix = (findings: readonly FieldFinding[]): MatrixEvidence<Key> => {
  const objects = [...Map.groupBy(findings, ({ object }) => object)].map(([object, fields]) => ({
    object,
    fields,
    gaps: fields.filter(({ problem }) => problem !== null && problem !== 'waits' && problem !== 'in-doubt')
      .length,
  }));
  return {
    kind: 'matrix',
    label: { key: 'field-rights.seen' },
    columns: [{ key: 'matrix.read' }, { key: 'matrix.edit' }],
    groups: objects
      .toSorted((a, b) => Number(b.gaps > 0) - Number(a.gaps > 0))
      .map(({ object, fields, gaps }) => ({
        name: object,
        label: null,
        // Shown once, because no field of the object can be used.
        note: fields.some(({ isObjectReadable }) => !isObjectReadable)
          ? ({ key: 'matrix.object-unreadable', params: { object } } as const)
          : null,
        gaps,
        rows: fields.toSorted((a, b) => Number(b.problem !== null) - Number(a.problem !== null)).map(rowOf),
      })),
    missing: findings.flatMap(({ object, field, problem, access }): Shown<Key>[] =>
      problem === 'no-read' || problem === 'no-edit'
        ? [{ key: missingKey(problem, access), params: { field: `${object}.${field}` } }]
        : [],
    ),
  };
};

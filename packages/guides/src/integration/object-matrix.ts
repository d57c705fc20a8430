import type { CellState, MatrixEvidence, MatrixRow, Shown } from '../model/check.ts';
import { rightLabels } from '../required-object.ts';
import { grantedBy } from './granted-by.ts';
import type { Key } from './locales/en.ts';
import { type ObjectFinding, rights } from './object-findings.ts';

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

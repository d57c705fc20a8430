import type { CellState, MatrixEvidence, MatrixRow, Shown } from '../model/check.ts';
import { objectPermissionLabels } from '../required-object.ts';
import { grantedBy } from './granted-by.ts';
import type { Key } from './locales/en.ts';
import { allObjectPermissions, type ObjectFinding } from './object-findings.ts';

/**
 * Returns the line to copy of what to grant; a permission that follows a parent cannot be granted on the object
 * itself.
 */
const missingOf = (object: string, exists: boolean, inherits: boolean, permissions: string): Shown<Key> => {
  if (!exists) return { key: 'matrix.missing-object', params: { object } };
  return inherits
    ? { key: 'matrix.missing-inherited', params: { object, permissions } }
    : `${object}: ${permissions}`;
};

/** Returns the object × permission matrix: objects with gaps first. */
export const objectMatrix = (findings: readonly ObjectFinding[]): MatrixEvidence<Key> => {
  const rowOf = ({ required, exists, inherits, granted, missing }: ObjectFinding): MatrixRow<Key> => ({
    name: required.name,
    note: exists ? (inherits ? { key: 'matrix.inherits' } : null) : { key: 'matrix.unknown-object' },
    // The page lists the profiles and permission sets with their permissions on the object (P 8).
    ...(exists && !inherits
      ? { path: `/lightning/setup/ObjectManager/${encodeURIComponent(required.name)}/ObjectAccess/view` }
      : {}),
    cells: exists
      ? allObjectPermissions.map((permission) => {
          const by = granted.get(permission);
          const state: CellState = by ? 'granted' : missing.includes(permission) ? 'missing' : 'not-needed';
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
  const group = (name: Key, findingsOfGroup: readonly ObjectFinding[]) => ({
    name: { key: name },
    label: null,
    note: null,
    gaps: findingsOfGroup.reduce((sum, { missing }) => sum + missing.length, 0),
    rows: findingsOfGroup.map(rowOf),
  });
  return {
    kind: 'matrix',
    label: { key: 'object-rights.seen' },
    columns: allObjectPermissions.map((permission) => objectPermissionLabels[permission]),
    groups: [
      ...(open.length > 0 ? [group('matrix.with-gaps', open)] : []),
      ...(closed.length > 0 ? [group('matrix.complete', closed)] : []),
    ],
    missing: open.map(({ required, exists, inherits, missing }) =>
      missingOf(
        required.name,
        exists,
        inherits,
        missing.map((permission) => objectPermissionLabels[permission]).join(', '),
      ),
    ),
  };
};

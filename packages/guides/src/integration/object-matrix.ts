import type { MatrixEvidence, MatrixRow, Shown } from '../model/check.ts';
import { type ObjectPermission, objectPermissionLabels } from '../required-object.ts';
import { comesWith, parentList } from './comes-with.ts';
import { grantedBy } from './granted-by.ts';
import type { Key } from './locales/en.ts';
import { lostGrant } from './lost-grants.ts';
import { allObjectPermissions, comesWithOthers, type ObjectFinding } from './object-findings.ts';

/** Returns the line to copy of what to grant. */
const missingOf = ({ required: { name }, exists, inherits, missing }: ObjectFinding): Shown<Key> => {
  if (!exists) return { key: 'matrix.missing-object', params: { object: name } };
  const permissions = missing.map((permission) => objectPermissionLabels[permission]).join(', ');
  return inherits
    ? { key: 'matrix.missing-inherited', params: { object: name, permissions, parents: parentList(name) } }
    : `${name}: ${permissions}`;
};

const cellOf = (finding: ObjectFinding, permission: ObjectPermission): MatrixRow<Key>['cells'][number] => {
  const { required, inherits, granted, missing, lost } = finding;
  const by = granted.get(permission);
  if (by === 'inherited') return { state: 'granted', grantedBy: [{ key: 'granted-by.inherited' }] };
  if (by) return { state: 'granted', grantedBy: by.map(grantedBy) };
  if (!missing.includes(permission)) return { state: 'not-needed', grantedBy: [] };
  return inherits
    ? { state: 'follows', grantedBy: [comesWith(required.name, objectPermissionLabels[permission])] }
    : { state: 'missing', grantedBy: (lost.get(permission) ?? []).map(lostGrant) };
};

const rowOf = (finding: ObjectFinding): MatrixRow<Key> => {
  const { required, exists, address, inherits } = finding;
  return {
    name: required.name,
    note: exists
      ? inherits
        ? { key: 'matrix.inherits', params: { parents: parentList(required.name) } }
        : null
      : { key: 'matrix.unknown-object' },
    // The page lists the profiles and permission sets with their permissions on the object (P 8).
    ...(exists && !inherits
      ? {
          path: `/lightning/setup/ObjectManager/${encodeURIComponent(address)}/ObjectAccess/view`,
          object: address,
        }
      : {}),
    cells: exists ? allObjectPermissions.map((permission) => cellOf(finding, permission)) : [],
  };
};

/** Returns the object × permission matrix: objects with gaps first. */
export const objectMatrix = (findings: readonly ObjectFinding[]): MatrixEvidence<Key> => {
  const open = findings.filter(({ missing }) => missing.length > 0);
  const closed = findings.filter(({ missing }) => missing.length === 0);
  const gaps = open.filter((finding) => !comesWithOthers(finding, findings));
  const group = (name: Key, findingsOfGroup: readonly ObjectFinding[], count: number) => ({
    name: { key: name },
    label: null,
    note: null,
    gaps: count,
    rows: findingsOfGroup.map(rowOf),
  });
  return {
    kind: 'matrix',
    label: { key: 'object-rights.seen' },
    columns: allObjectPermissions.map((permission) => objectPermissionLabels[permission]),
    groups: [
      ...(open.length > 0
        ? [
            group(
              'matrix.with-gaps',
              open,
              gaps.reduce((sum, { missing }) => sum + missing.length, 0),
            ),
          ]
        : []),
      ...(closed.length > 0 ? [group('matrix.complete', closed, 0)] : []),
    ],
    missing: gaps.map(missingOf),
  };
};

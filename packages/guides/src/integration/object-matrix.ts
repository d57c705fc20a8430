import type { MatrixEvidence, MatrixRow, Shown } from '../model/check.ts';
import { neededPermissions, type ObjectPermission, objectPermissionLabels } from '../required-object.ts';
import { comesWith, systemLabels } from './comes-with.ts';
import { doubtfulGrant } from './doubtful-grants.ts';
import { grantedBy } from './granted-by.ts';
import type { Key } from './locales/en.ts';
import { lostGrant } from './lost-grants.ts';
import { allObjectPermissions, comesWithOthers, type ObjectFinding } from './object-findings.ts';
import { parentsOf } from './parent-objects.ts';

/** Returns the line to copy of what to grant. */
const missingOf = (finding: ObjectFinding): Shown<Key> => {
  const { required, exists, source, missing } = finding;
  const object = required.name;
  if (!exists) return { key: 'matrix.missing-object', params: { object } };
  const permissions = missing.map((permission) => objectPermissionLabels[permission]).join(', ');
  if (source === 'own') return `${object}: ${permissions}`;
  if (source === 'parent')
    return {
      key: 'matrix.missing-inherited',
      params: { object, permissions, parents: parentsOf(object) },
    };
  const system = systemLabels(finding, missing);
  return system === 'none'
    ? { key: 'matrix.missing-unnamed', params: { object, permissions } }
    : `${object}: ${system.join(', ')}`;
};

const cellOf = (finding: ObjectFinding, permission: ObjectPermission): MatrixRow<Key>['cells'][number] => {
  const { required, source, granted, doubtful, missing, undetermined, lost } = finding;
  const by = granted.get(permission);
  if (by === 'everybody') return { state: 'granted', grantedBy: [{ key: 'granted-by.everybody' }] };
  if (by === 'computed')
    return {
      state: 'granted',
      grantedBy: [{ key: source === 'parent' ? 'granted-by.inherited' : 'granted-by.computed' }],
    };
  if (by) return { state: 'granted', grantedBy: by.map(grantedBy) };
  const maybe = doubtful.get(permission);
  if (maybe && neededPermissions(required).has(permission))
    return { state: 'unknown', grantedBy: maybe.map(doubtfulGrant) };
  if (!missing.includes(permission)) return { state: 'not-needed', grantedBy: [] };
  if (undetermined.includes(permission)) return { state: 'unknown', grantedBy: [] };
  return source === 'own'
    ? { state: 'missing', grantedBy: (lost.get(permission) ?? []).map(lostGrant) }
    : { state: 'follows', grantedBy: [comesWith(finding, permission)] };
};

const noteOf = (finding: ObjectFinding): Shown<Key> | null => {
  const { required, exists, source } = finding;
  if (!exists) return { key: 'matrix.unknown-object' };
  switch (source) {
    case 'own':
      return null;
    case 'parent':
      return { key: 'matrix.inherits', params: { parents: parentsOf(required.name) } };
    case 'unnamed':
      return { key: 'matrix.unnamed' };
    case 'system':
      return {
        key: 'matrix.by-system',
        params: { permissions: systemLabels(finding, [...neededPermissions(required)]) },
      };
  }
};

const rowOf = (finding: ObjectFinding): MatrixRow<Key> => {
  const { required, exists, address, source } = finding;
  return {
    name: required.name,
    note: noteOf(finding),
    // The page lists the profiles and permission sets with their permissions on the object (P 8).
    ...(exists && source === 'own'
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

import { expect, it } from 'vitest';
import { type ReaderPermission, readerPermissions as watched } from '../../permission-labels.ts';
import { verdictOf } from '../../testing/verdict.ts';
import { readerPermissions } from './reader-permissions.ts';

const allBut = (...missing: ReaderPermission[]) =>
  new Map(watched.map((name) => [name, !missing.includes(name)] as const));
const without = (...absent: ReaderPermission[]) => {
  const own = allBut();
  for (const name of absent) own.delete(name);
  return own;
};

it.each([
  ['every right is there', allBut(), 'passed reader-permissions.passed'],
  [
    'Modify All Data stands in for Modify Metadata',
    allBut('PermissionsModifyMetadata'),
    'passed reader-permissions.passed',
  ],
  [
    'neither of the two is there',
    allBut('PermissionsModifyMetadata', 'PermissionsModifyAllData'),
    'failed warning reader-permissions.missing',
  ],
  ['View Setup is missing', allBut('PermissionsViewSetup'), 'failed warning reader-permissions.missing'],
  [
    'the org does not know a permission',
    without('PermissionsExternalClientAppAdmin'),
    'failed warning reader-permissions.missing',
  ],
])('when %s', (_state, own, verdict) => {
  expect(verdictOf(readerPermissions, { own })).toBe(verdict);
});

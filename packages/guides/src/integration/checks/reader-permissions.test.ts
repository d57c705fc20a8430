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
  ['the person has every permission', allBut(), 'passed reader-permissions.passed'],
  [
    'Modify All Data replaces Modify Metadata',
    allBut('PermissionsModifyMetadata'),
    'passed reader-permissions.passed',
  ],
  [
    'the person has neither of the two',
    allBut('PermissionsModifyMetadata', 'PermissionsModifyAllData'),
    'failed warning reader-permissions.missing',
  ],
  ['View Setup is missing', allBut('PermissionsViewSetup'), 'failed warning reader-permissions.missing'],
  [
    'the org does not have a permission',
    without('PermissionsExternalClientAppAdmin'),
    'failed warning reader-permissions.missing',
  ],
])('when %s', (_state, own, verdict) => {
  expect(verdictOf(readerPermissions, { own })).toBe(verdict);
});

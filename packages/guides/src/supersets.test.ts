import { describe, expect, it } from 'vitest';
import { readerPermissions } from './permission-labels.ts';
import { type ObjectPermission, objectPermissionSchema } from './required-object.ts';
import { includesOnObject, mayRead } from './supersets.ts';

const every = objectPermissionSchema.options;
const fromObject = (one: ObjectPermission) =>
  every.filter((wanted) => includesOnObject(wanted, new Set([one]), new Set()));
const fromSystem = (one: string) =>
  every.filter((wanted) => includesOnObject(wanted, new Set(), new Set([one])));

describe('what a permission includes on an object', () => {
  it.each([
    ['Read', ['Read']],
    ['Create', ['Create']],
    ['Edit', ['Edit']],
    ['Delete', ['Delete']],
    ['ViewAllRecords', ['Read', 'ViewAllRecords']],
    ['ModifyAllRecords', ['Read', 'Edit', 'Delete', 'ViewAllRecords', 'ModifyAllRecords']],
    ['ViewAllFields', ['Read', 'ViewAllFields']],
  ] as const)('%s on it', (one, included) => {
    expect(fromObject(one)).toEqual(included);
  });

  it.each([
    ['PermissionsViewAllData', ['Read', 'ViewAllRecords']],
    ['PermissionsModifyAllData', ['Read', 'Create', 'Edit', 'Delete', 'ViewAllRecords', 'ModifyAllRecords']],
    ['PermissionsViewAllFieldsGlobal', ['ViewAllFields']],
    ['PermissionsCustomizeApplication', []],
  ])('%s', (one, included) => {
    expect(fromSystem(one)).toEqual(included);
  });
});

describe('what a permission allows its reader', () => {
  it.each([
    [
      'PermissionsModifyAllData',
      ['PermissionsModifyMetadata', 'PermissionsModifyAllData', 'PermissionsViewAllData'],
    ],
    [
      'PermissionsExternalClientAppAdmin',
      ['PermissionsExternalClientAppViewer', 'PermissionsExternalClientAppAdmin'],
    ],
    ['PermissionsViewAllData', ['PermissionsViewAllData']],
    ['PermissionsCustomizeApplication', ['PermissionsCustomizeApplication']],
  ] as const)('%s', (one, allowed) => {
    expect(readerPermissions.filter((wanted) => mayRead(new Map([[one, true]]), wanted))).toEqual(allowed);
  });
});

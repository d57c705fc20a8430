import { expect, it } from 'vitest';
import { sharingModelOf } from './sharing-model.ts';

it.each([
  ['None', 'private'],
  ['Private', 'private'],
  ['Read', 'read'],
  ['PublicReadOnly', 'read'],
  ['Edit', 'write'],
  ['ReadWrite', 'write'],
  ['ReadWriteTransfer', 'write'],
  ['FullAccess', 'write'],
  ['ControlledByParent', 'parent'],
  ['ControlledByLeadOrContact', 'parent'],
  ['SomethingNew', 'unknown'],
  [null, 'unknown'],
])('the value %s means %s', (value, expected) => {
  expect(sharingModelOf(value)).toBe(expected);
});

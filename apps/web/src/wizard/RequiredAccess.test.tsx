import type { RequiredAccess as Access } from '@orgready/shared/document/required-access';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Words } from '../locales/Words.tsx';
import { RequiredAccess } from './RequiredAccess.tsx';

const names = (count: number, object: string) =>
  Array.from({ length: count }, (_, at) => `${object}_Field_${at + 1}__c`);
const needed = (object: string, reads: number, writes = 0): Access => ({
  object,
  rights: ['Read'],
  reads: names(reads, object),
  writes: names(writes, `${object}_Own`),
  optional: [],
  picked: [],
});
const many = (objects: number, fields: number) =>
  Array.from({ length: objects }, (_, at) => needed(`Object_${at + 1}__c`, fields, 2));

const show = (needs: readonly Access[]) => {
  const user = userEvent.setup();
  render(
    <Words alter={(messages) => messages}>
      <RequiredAccess access={needs} />
    </Words>,
  );
  return user;
};

test('a few objects are shown open with their fields', () => {
  show([needed('Account', 2), needed('Order', 1, 1)]);
  screen.getByText('Fields to read: Account_Field_1__c, Account_Field_2__c');
  screen.getByText('Fields to edit: Order_Own_Field_1__c');
  expect(screen.queryByRole('group')).toBeNull();
});

test('many objects are one line each, and show their fields only when opened', async () => {
  const user = show(many(60, 100));
  const objects = screen.getAllByRole('group');
  expect(objects).toHaveLength(60);
  expect(objects[2]?.textContent).toBe('Object_3__c · Read · 100 fields to read, 2 to edit');
  expect(screen.queryByText(/Object_3__c_Field_1__c/)).toBeNull();
  await user.click(screen.getByText('Object_3__c'));
  screen.getByText(/^Fields to read: Object_3__c_Field_1__c, /);
  screen.getByText(/^Fields to edit: Object_3__c_Own_Field_1__c/);
  await user.click(screen.getByText('Object_3__c'));
  expect(screen.queryByText(/Object_3__c_Field_1__c/)).toBeNull();
});

test('one object with very many fields is folded too', () => {
  show([needed('Account', 300)]);
  expect(screen.getByRole('group').textContent).toBe('Account · Read · 300 fields to read');
});

test('an object without fields in a long list cannot be opened', () => {
  show([...many(5, 1), needed('Event', 0)]);
  expect(screen.getAllByRole('group')).toHaveLength(5);
  expect(screen.getByText('Event').closest('li')?.textContent).toBe('Event · Read');
});

test('many objects without field lists are one line each and cannot be opened', () => {
  show(Array.from({ length: 60 }, (_, at) => needed(`Object_${at + 1}__c`, 0)));
  const objects = screen.getAllByRole('listitem');
  expect(objects).toHaveLength(60);
  expect(objects[59]?.textContent).toBe('Object_60__c · Read');
  expect(screen.queryByRole('group')).toBeNull();
});

test('folded objects are copied with every field', async () => {
  const user = show(many(60, 100));
  await user.click(screen.getByRole('button', { name: 'Copy the list' }));
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('Object_60__c_Field_100__c');
  expect(copied.match(/__c_Field_\d+__c/g)).toHaveLength(6000);
});

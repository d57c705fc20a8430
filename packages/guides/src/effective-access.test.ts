import { describe, expect, it } from 'vitest';
import { fieldGranters, indexRows, objectGranters } from './effective-access.ts';

const set = (id: string, permissions: readonly string[] = ['A']) => ({
  id,
  kind: 'permission-set' as const,
  name: `Set ${id}`,
  permissions: new Set(permissions),
});

describe('who grants', () => {
  const sets = [set('0PS000000000001AAA'), set('0PS000000000002AAA')];
  const objectRows = indexRows(
    [
      {
        parentId: '0PS000000000001',
        object: 'account',
        permissions: new Set(['Read', 'ViewAllFields'] as const),
      },
    ],
    ({ object }) => object,
  );
  const fieldRows = indexRows(
    [{ parentId: '0PS000000000002AAA', field: 'Account.Industry', edit: true }],
    ({ field }) => field,
  );

  it('a permission on an object, for any form of ids and case of names', () => {
    expect(objectGranters(sets, objectRows, 'Account', 'Read').map(({ id }) => id)).toEqual([
      '0PS000000000001AAA',
    ]);
    expect(objectGranters(sets, objectRows, 'Account', 'Edit')).toEqual([]);
  });

  it('reading a field: View All Fields as well as the field’s own row', () => {
    expect(fieldGranters(sets, objectRows, fieldRows, 'Account', 'Industry', 'read')).toHaveLength(2);
    expect(fieldGranters(sets, objectRows, fieldRows, 'Account', 'Website', 'read')).toHaveLength(1);
  });

  it('editing a field: its own row only', () => {
    expect(
      fieldGranters(sets, objectRows, fieldRows, 'Account', 'Industry', 'edit').map(({ id }) => id),
    ).toEqual(['0PS000000000002AAA']);
    expect(fieldGranters(sets, objectRows, fieldRows, 'Account', 'Website', 'edit')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentRow,
  effectiveSets,
  fieldGranters,
  type GrantingSet,
  grantersOf,
  indexRows,
  lostSets,
  objectGranters,
} from './effective-access.ts';

const now = Date.UTC(2026, 10, 21);
const set = (
  id: string,
  permissions: readonly string[] = ['A'],
  kind: GrantingSet['kind'] = 'permission-set',
) => ({
  id,
  kind,
  name: `Set ${id}`,
  permissions: new Set(permissions),
  needsActivation: false,
});
const row = (changes: Partial<AssignmentRow> = {}): AssignmentRow => ({
  isActive: true,
  isRevoked: false,
  expires: null,
  groupId: null,
  groupName: null,
  groupStatus: null,
  set: set('s1'),
  ...changes,
});

describe('the sets that count', () => {
  it.each<[string, AssignmentRow, string]>([
    ['is revoked', row({ isRevoked: true }), 'revoked'],
    ['has expired', row({ expires: now - 1 }), 'expired'],
    ['expires at this moment', row({ expires: now }), 'expired'],
    ['is not active', row({ isActive: false }), 'inactive'],
    ['needs activation in a session', row({ set: { ...set('s1'), needsActivation: true } }), 'session'],
  ])('exclude an assignment that %s', (_state, assignment, why) => {
    const { sets, ignored: left } = effectiveSets([assignment], new Map(), now);
    expect(sets).toEqual([]);
    expect(left).toMatchObject([{ id: 's1', kind: 'permission-set', name: 'Set s1', why }]);
  });

  it('include an assignment that expires later', () => {
    expect(effectiveSets([row({ expires: now + 1 })], new Map(), now).sets).toHaveLength(1);
  });

  it('include a group by its own set, not by the set the assignment names', () => {
    const group = { groupId: 'g1', groupName: 'Group', groupStatus: 'Updated' };
    const aggregate = set('agg', ['B']);
    const { sets } = effectiveSets([row({ ...group, set: null })], new Map([['g1', aggregate]]), now);
    expect(sets).toMatchObject([{ id: 'agg', kind: 'group', name: 'Group' }]);
    expect(grantersOf(sets, 'B')).toHaveLength(1);
  });

  it('list the groups whose aggregate may be outdated', () => {
    const group = { groupId: 'g1', groupName: 'Group', groupStatus: 'Outdated' };
    const { groups } = effectiveSets([row(group)], new Map([['g1', set('agg')]]), now);
    expect(groups).toEqual([{ id: 'g1', name: 'Group', isOutdated: true }]);
  });

  it('leave an expired assignment with its day and with what it granted', () => {
    const { ignored } = effectiveSets([row({ expires: now - 1 })], new Map(), now);
    expect(ignored).toMatchObject([{ ended: now - 1, permissions: new Set(['A']) }]);
  });

  it.each([
    ['Updated', 'muted'],
    ['Outdated', 'outdated'],
    ['Updating', 'outdated'],
    ['Failed', 'outdated'],
  ])('say of a set in a group that is %s that what the group lacks is %s', (groupStatus, why) => {
    const rows = [row({ groupId: 'g1', groupName: 'Group', groupStatus, set: null })];
    const groups = new Map([['g1', set('agg', ['B'])]]);
    const members = [
      { groupId: 'g1', set: set('s1', ['A', 'B']) },
      { groupId: 'g2', set: set('s2', ['A']) },
    ];
    const granting = effectiveSets(rows, groups, now);
    expect(grantersOf(granting.sets, 'A')).toEqual([]);
    expect(grantersOf(lostSets(granting, members), 'A')).toMatchObject([{ id: 's1', group: 'Group', why }]);
  });

  it('are not lost where another assignment of the same set counts', () => {
    const granting = effectiveSets([row({ isActive: false }), row()], new Map(), now);
    expect(granting.sets).toHaveLength(1);
    expect(lostSets(granting, [])).toEqual([]);
  });

  const anyRow = fc.record({
    isActive: fc.boolean(),
    isRevoked: fc.boolean(),
    expires: fc.constantFrom(null, now - 1000, now + 1000),
    inGroup: fc.boolean(),
    needsActivation: fc.boolean(),
    id: fc.constantFrom('s1', 's2', 's3', 's4'),
    permissions: fc.subarray(['A', 'B', 'C']),
  });

  it('grant exactly what a direct check of every assignment finds', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (given) => {
        // A set grants the same permissions wherever it is assigned.
        const permissionsOf = new Map(given.map(({ id, permissions }) => [id, permissions]));
        const rows = given.map((one) =>
          row({
            isActive: one.isActive,
            isRevoked: one.isRevoked,
            expires: one.expires,
            groupId: one.inGroup ? `g-${one.id}` : null,
            groupName: one.inGroup ? `Group ${one.id}` : null,
            groupStatus: one.inGroup ? 'Updated' : null,
            set: one.inGroup
              ? null
              : { ...set(one.id, permissionsOf.get(one.id)), needsActivation: one.needsActivation },
          }),
        );
        const groups = new Map(
          given.map(({ id }) => [`g-${id}`, set(`agg-${id}`, permissionsOf.get(id))] as const),
        );
        const { sets } = effectiveSets(rows, groups, now);
        for (const permission of ['A', 'B', 'C']) {
          let granted = false;
          for (const one of given) {
            if (one.isRevoked) continue;
            if (!one.isActive) continue;
            if (one.expires !== null && one.expires <= now) continue;
            if (!one.inGroup && one.needsActivation) continue;
            if (permissionsOf.get(one.id)?.includes(permission as 'A')) granted = true;
          }
          expect(grantersOf(sets, permission).length > 0).toBe(granted);
        }
      }),
      { numRuns: 500 },
    );
  });
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

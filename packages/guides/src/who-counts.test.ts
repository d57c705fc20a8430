import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantersOf } from './effective-access.ts';
import { lostGrant } from './integration/lost-grants.ts';
import { type AssignmentRow, countedSets, type GrantingSet, type HeldLicenses } from './who-counts.ts';

const now = Date.UTC(2026, 10, 21);
const salesforce = { id: '100000000000001AAA', name: 'Salesforce' };
const platform = { id: '100000000000002AAA', name: 'Salesforce Platform' };
const api = { id: '0PL000000000001AAA', name: 'Salesforce API Integration' };
const holding = (...sets: HeldLicenses['sets']): HeldLicenses => ({ user: salesforce, sets });
const held = holding();

const set = (
  id: string,
  permissions: readonly string[] = ['A'],
  license: NonNullable<AssignmentRow['set']>['license'] = null,
) => ({
  id,
  kind: 'permission-set' as const,
  name: `Set ${id}`,
  permissions: new Set(permissions),
  needsActivation: false,
  license,
});
const row = (changes: Partial<AssignmentRow> = {}): AssignmentRow => ({
  isActive: true,
  isRevoked: false,
  expires: null,
  group: null,
  set: set('s1'),
  ...changes,
});
const group = (status: string, needsActivation = false) => ({
  id: 'g1',
  name: 'Group',
  status,
  needsActivation,
});
const none: ReadonlyMap<string, GrantingSet> = new Map();
const aggregate = new Map<string, GrantingSet>([['g1', set('agg', ['B'])]]);
const counted = (rows: readonly AssignmentRow[], licenses = held) =>
  countedSets({ rows, groupSets: none }, [], licenses, now);
const inGroup = (
  status: string,
  members: readonly GrantingSet[] = [],
  { needsActivation = false, licenses = held } = {},
) =>
  countedSets(
    { rows: [row({ group: group(status, needsActivation), set: null })], groupSets: aggregate },
    members.map((one) => ({ groupId: 'g1', set: { license: null, ...one } })),
    licenses,
    now,
  );

describe('the sets that count', () => {
  it.each<[string, AssignmentRow, string]>([
    ['is revoked', row({ isRevoked: true }), 'revoked'],
    ['has expired', row({ expires: now - 1 }), 'expired'],
    ['expires at this moment', row({ expires: now }), 'expired'],
    ['is not active', row({ isActive: false }), 'inactive'],
    ['needs activation in a session', row({ set: { ...set('s1'), needsActivation: true } }), 'session'],
    ['is of a set for another user license', row({ set: set('s1', ['A'], platform) }), 'user-license'],
    ['is of a set for a license that is not held', row({ set: set('s1', ['A'], api) }), 'set-license'],
  ])('exclude an assignment that %s', (_state, assignment, why) => {
    const { sets, doubtful, ignored, lost } = counted([assignment]);
    expect(sets).toEqual([]);
    expect(doubtful).toEqual([]);
    expect(ignored).toMatchObject([{ id: 's1', kind: 'permission-set', name: 'Set s1', why }]);
    expect(lost).toEqual(ignored);
  });

  it.each<[string, AssignmentRow, HeldLicenses]>([
    ['expires later', row({ expires: now + 1 }), held],
    ['is of a set for the license of the user', row({ set: set('s1', ['A'], salesforce) }), held],
    [
      'is of a set for a license that is held',
      row({ set: set('s1', ['A'], { ...api, id: api.id.slice(0, 15) }) }),
      holding({ ...api, isActive: true }),
    ],
  ])('include an assignment that %s', (_state, assignment, licenses) => {
    expect(counted([assignment], licenses).sets).toHaveLength(1);
  });

  it('exclude a set for a license that has ended, and name both licenses', () => {
    const licenses = holding({ ...api, isActive: false });
    expect(counted([row({ set: set('s1', ['A'], api) })], licenses).ignored).toMatchObject([
      { why: 'license-ended', license: { needed: api.name, held: ['Salesforce'] } },
    ]);
  });

  it('leave a set for a user license in doubt where the license of the user is not shown', () => {
    const { sets, doubtful, ignored } = counted([row({ set: set('s1', ['A'], platform) })], {
      user: null,
      sets: [],
    });
    expect([sets, ignored]).toEqual([[], []]);
    expect(doubtful).toMatchObject([{ why: 'license', license: platform.name }]);
  });

  it('include a group by its own set, not by the set the assignment names', () => {
    const { sets } = inGroup('Updated');
    expect(sets).toMatchObject([{ id: 'agg', kind: 'group', name: 'Group' }]);
    expect(grantersOf(sets, 'B')).toHaveLength(1);
  });

  it('exclude a group that needs activation in a session', () => {
    const { sets, ignored } = inGroup('Updated', [], { needsActivation: true });
    expect(sets).toEqual([]);
    expect(ignored).toMatchObject([{ name: 'Group', why: 'session' }]);
  });

  it.each([
    ['Outdated', 'outdated'],
    ['Failed', 'outdated'],
    ['Updating', 'updating'],
  ])('leave a group that is %s in doubt, with the sets inside it', (status, why) => {
    const { sets, doubtful, lost } = inGroup(status, [set('s1', ['A'])]);
    expect([sets, lost]).toEqual([[], []]);
    expect(doubtful).toMatchObject([
      { id: 'agg', why, of: 'Group' },
      { id: 's1', why, of: 'Group' },
    ]);
  });

  it('leave a group in doubt that has a set for a license the user does not have', () => {
    const { sets, doubtful, lost } = inGroup('Updated', [set('s1', ['A'], api)]);
    expect([sets, lost]).toEqual([[], []]);
    expect(doubtful).toMatchObject([
      { id: 'agg', why: 'license-in-group', license: api.name },
      { id: 's1', why: 'license-in-group' },
    ]);
    const licenses = holding({ ...api, isActive: true });
    expect(inGroup('Updated', [set('s1', ['A'], api)], { licenses }).sets).toHaveLength(1);
  });

  it('leave an expired assignment with its day and with what it granted', () => {
    const { ignored } = counted([row({ expires: now - 1 })]);
    expect(ignored).toMatchObject([{ ended: now - 1, permissions: new Set(['A']) }]);
  });

  it('say of a set in a group that what the group lacks of it is muted', () => {
    const { sets, lost } = inGroup('Updated', [set('s1', ['A', 'B'])]);
    expect(grantersOf(sets, 'A')).toEqual([]);
    expect(grantersOf(lost, 'A')).toMatchObject([{ id: 's1', group: 'Group', why: 'muted' }]);
  });

  it('name a muted set by its own name, not by that of its license', () => {
    const licenses = holding({ ...api, isActive: true });
    const { lost } = inGroup('Updated', [set('s1', ['A'], api)], { licenses });
    expect(lost.map((one) => lostGrant(one).params)).toEqual([
      { granting: 'Set s1', kind: 'permission-set', group: 'Group' },
    ]);
  });

  it('are neither lost nor in doubt where another assignment of the same set counts', () => {
    const { sets, lost } = counted([row({ isActive: false }), row()]);
    expect(sets).toHaveLength(1);
    expect(lost).toEqual([]);
    const both = countedSets(
      { rows: [row(), row({ group: group('Outdated'), set: null })], groupSets: aggregate },
      [{ groupId: 'g1', set: set('s1') }],
      held,
      now,
    );
    expect(both.doubtful).toMatchObject([{ id: 'agg' }]);
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
  /** The license that each set is for. */
  const licenseOf = new Map([
    ['s1', null],
    ['s2', salesforce],
    ['s3', platform],
    ['s4', api],
  ]);

  it('grant exactly what a direct check of every assignment finds', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), fc.boolean(), (given, holds) => {
        // A set grants the same permissions wherever it is assigned.
        const permissionsOf = new Map(given.map(({ id, permissions }) => [id, permissions]));
        const rows = given.map((one) =>
          row({
            isActive: one.isActive,
            isRevoked: one.isRevoked,
            expires: one.expires,
            group: one.inGroup ? { ...group('Updated'), id: `g-${one.id}` } : null,
            set: one.inGroup
              ? null
              : {
                  ...set(one.id, permissionsOf.get(one.id), licenseOf.get(one.id)),
                  needsActivation: one.needsActivation,
                },
          }),
        );
        const groupSets = new Map(
          given.map(({ id }) => [`g-${id}`, set(`agg-${id}`, permissionsOf.get(id))] as const),
        );
        const licenses = holding(...(holds ? [{ ...api, isActive: true }] : []));
        const { sets } = countedSets({ rows, groupSets }, [], licenses, now);
        for (const permission of ['A', 'B', 'C']) {
          let granted = false;
          for (const one of given) {
            if (one.isRevoked) continue;
            if (!one.isActive) continue;
            if (one.expires !== null && one.expires <= now) continue;
            if (!one.inGroup && one.needsActivation) continue;
            if (!one.inGroup && one.id === 's3') continue;
            if (!one.inGroup && one.id === 's4' && !holds) continue;
            if (permissionsOf.get(one.id)?.includes(permission as 'A')) granted = true;
          }
          expect(grantersOf(sets, permission).length > 0).toBe(granted);
        }
      }),
      { numRuns: 500 },
    );
  });
});

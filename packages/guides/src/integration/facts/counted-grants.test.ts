import { expect, it } from 'vitest';
import type { GrantInGroup } from '../../facts/columns/app-grants.ts';
import { read } from '../../model/derive.ts';
import type { Fact } from '../../model/fact.ts';
import { readingsFor } from '../../readings.ts';
import { setupWith } from '../../testing/setup.ts';
import type { AssignmentRow } from '../../who-counts.ts';
import { appGrants } from './app-grants.ts';

const set = {
  id: '0PS000000000001AAA',
  kind: 'permission-set' as const,
  name: 'Access',
  permissions: new Set<string>(),
  license: null,
  needsActivation: false,
};
const own: AssignmentRow = { isActive: true, isRevoked: false, expires: null, group: null, set };
const group = { id: '0PG000000000001AAA', name: 'Group', status: 'Updated', needsActivation: false };
const ofGroup: AssignmentRow = { ...own, group, set: null };
const granted = [{ setId: set.id, kind: 'permission-set', name: set.name }] as const;

const inGroup = [{ groupId: group.id, setId: '0PS000000000002AAA', name: 'In group' }];
const withSet = { ...ofGroup, set };

it.each([
  ['a set grants the app, and a group is not seen', [own, ofGroup], granted, 'granted'],
  ['no set grants the app, and a group is not seen', [own, ofGroup], [], 'not-readable-by-api'],
  ['no set grants the app, and there is no group', [own], [], 'not granted'],
  ['no set grants the app, and the group names its set', [{ ...ofGroup, set }], [], 'not granted'],
  [
    'no set grants the app, and the group’s assignment ended',
    [{ ...ofGroup, expires: 1 }],
    [],
    'not granted',
  ],
  ['a set in a group grants the app', [withSet], [], 'in doubt: approved-in-group', inGroup],
  [
    'a set in a group that is recalculated grants the app',
    [{ ...withSet, group: { ...group, status: 'Updating' } }],
    [],
    'in doubt: updating',
    inGroup,
  ],
  [
    'a set in a group whose assignment ended grants the app',
    [{ ...withSet, expires: 1 }],
    [],
    'not granted',
    inGroup,
  ],
  [
    'a set in a group that counts only in some sessions grants the app',
    [{ ...withSet, group: { ...group, needsActivation: true } }],
    [],
    'not granted',
    inGroup,
  ],
  ['a set grants the app, and one in a group as well', [own, withSet], granted, 'granted', inGroup],
] as const)(
  'what is not seen is not denied: %s',
  (_, rows, grants, expected, grouped: readonly GrantInGroup[] = []) => {
    const [grantRows, grantsInGroups, assignments, licenses] = appGrants.after as readonly Fact<unknown>[];
    if (!grantRows || !grantsInGroups || !assignments || !licenses)
      throw new Error('The fact rests on four others');
    const found = appGrants.derive(
      setupWith(),
      readingsFor(
        appGrants,
        new Map([
          [grantRows, read<unknown>(grants)],
          [grantsInGroups, read<unknown>(grouped)],
          [assignments, read<unknown>(rows.map((assignment) => ({ assignment, isCustomProfile: null })))],
          [licenses, read<unknown>({ user: null, sets: [] })],
        ]),
      ),
    );
    if (found.state !== 'read') {
      expect(found.state === 'failed' && found.failure.reason).toBe(expected);
      return;
    }
    const { grants: counting, doubtful } = found.value;
    const doubt = doubtful.map(({ why }) => `in doubt: ${why}`)[0] ?? 'not granted';
    expect(counting.length > 0 ? 'granted' : doubt).toBe(expected);
  },
);

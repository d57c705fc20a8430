import { expect, it } from 'vitest';
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
] as const)('what is not seen is not denied: %s', (_, rows, grants, expected) => {
  const [grantRows, assignments, licenses] = appGrants.after as readonly Fact<unknown>[];
  if (!grantRows || !assignments || !licenses) throw new Error('The fact rests on three others');
  const found = appGrants.derive(
    setupWith(),
    readingsFor(
      appGrants,
      new Map([
        [grantRows, read<unknown>(grants)],
        [assignments, read<unknown>(rows.map((assignment) => ({ assignment, isCustomProfile: null })))],
        [licenses, read<unknown>({ user: null, sets: [] })],
      ]),
    ),
  );
  const isGranted = found.state === 'read' && found.value.grants.length > 0 ? 'granted' : 'not granted';
  expect(found.state === 'failed' ? found.failure.reason : isGranted).toBe(expected);
});

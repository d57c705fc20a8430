import { testCheck } from '../../testing/check-table.ts';
import { off, on, retired } from '../../testing/partners.ts';
import type { ManagingSet } from '../facts/complete-sets.ts';
import type { Holder } from '../facts/connection-holders.ts';
import { connectionSet } from './connection-set.ts';
import { queues } from './queues.ts';
import { setAssigned } from './set-assigned.ts';

const set = (changes: Partial<ManagingSet> = {}): ManagingSet => ({
  id: '0PSQl000000PartAAA',
  name: 'Partner Connections',
  tab: 'visible',
  queues: true,
  needsActivation: false,
  ...changes,
});
const hidden = { tab: 'hidden' } as const;

testCheck(connectionSet, [
  ['a set is ready', on([set()]), 'passed connection-set.passed'],
  ['one of two is ready', on([set(hidden), set()]), 'passed connection-set.passed'],
  ['it does not grant Manage Queues', on([set({ queues: false })]), 'passed connection-set.passed'],
  ['the tab is hidden', on([set(hidden)]), 'failed blocker connection-set.hidden-tab'],
  [
    'the tab is available and not visible',
    on([set({ tab: 'available' })]),
    'failed blocker connection-set.hidden-tab',
  ],
  [
    'it counts in activated sessions only',
    on([set({ needsActivation: true })]),
    'failed blocker connection-set.hidden-tab',
  ],
  ['there is none', on([]), 'failed blocker connection-set.none'],
  ['the feature is off', off, 'cantTell not-yet feature.first'],
  ['the feature is retired', retired, 'inapplicable feature.retired'],
]);

const holder = (changes: Partial<Holder> = {}): Holder => ({
  name: 'Milo Farr',
  username: 'milo.partners@quarryline.example',
  by: [{ id: set().id, kind: 'permission-set', name: set().name }],
  queues: 'yes',
  ...changes,
});
const byGroup = holder({ by: [{ id: '0PSQl000000GroupAA', kind: 'group', name: 'Partners' }] });
const usable = [set()];

testCheck(setAssigned, [
  [
    'somebody has it',
    on({ usable, unlicensed: [], direct: [holder()], byGroup: [] }),
    'passed set-assigned.passed',
  ],
  [
    'some have it directly, some by a group',
    on({ usable, unlicensed: [], direct: [holder()], byGroup: [byGroup] }),
    'passed set-assigned.passed',
  ],
  [
    'only a group grants it',
    on({ usable, unlicensed: [], direct: [], byGroup: [byGroup] }),
    'cantTell needs-a-person set-assigned.by-group',
  ],
  [
    'nobody has it',
    on({ usable, unlicensed: [], direct: [], byGroup: [] }),
    'failed blocker set-assigned.nobody',
  ],
  [
    'it is for another license',
    on({
      usable,
      direct: [],
      byGroup: [],
      unlicensed: [
        {
          user: 'Milo Farr',
          set: set().name,
          license: { needed: 'Partner Community', held: ['Salesforce'] },
        },
      ],
    }),
    'failed blocker set-assigned.license',
  ],
  [
    'no set is ready',
    on({ usable: [], unlicensed: [], direct: [], byGroup: [byGroup] }),
    'cantTell not-yet set-assigned.first',
  ],
  ['the feature is off', off, 'cantTell not-yet feature.first'],
  ['the feature is retired', retired, 'inapplicable feature.retired'],
]);

testCheck(queues, [
  ['everybody has both', on([holder(), byGroup]), 'passed queues.passed'],
  ['one lacks it', on([holder(), holder({ queues: 'no' })]), 'failed blocker queues.missing'],
  [
    'a group of one is being recalculated',
    on([holder(), holder({ queues: 'pending' })]),
    'cantTell propagating queues.recalculating',
  ],
  [
    'one certainly lacks it, and a group of another is being recalculated',
    on([holder({ queues: 'no' }), holder({ queues: 'pending' })]),
    'failed blocker queues.missing',
  ],
  ['the org does not show it', on([holder({ queues: null })]), 'cantTell not-readable-by-api'],
  ['nobody manages connections', on([]), 'cantTell not-yet queues.nobody'],
  ['the feature is off', off, 'cantTell not-yet feature.first'],
  ['the feature is retired', retired, 'inapplicable feature.retired'],
]);

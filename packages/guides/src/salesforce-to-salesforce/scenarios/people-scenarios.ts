import { blocker, unknown } from './expected.ts';
import { scenario } from './scenario.ts';
import { admin, manager, orgWith, readyOrg } from './world.ts';

const set = {
  name: 'Partner_Connections',
  label: 'Partner Connections',
  permissions: ['ManagePartnerNetConn', 'ManageQueues'],
};
const withoutQueues = {
  name: 'Partner_Work',
  label: 'Partner Work',
  permissions: ['ManagePartnerNetConn'],
};
const noSet = { 'connection-set': blocker, 'set-assigned': unknown('not-yet'), queues: unknown('not-yet') };

/** States of the permission set and of who has it. */
export const peopleScenarios = [
  scenario(
    'no-set',
    'No permission set has Manage Connections',
    orgWith({ permissionSets: [], assignments: [], tabSettings: [] }),
    noSet,
  ),
  scenario(
    'tab-hidden',
    'The permission set does not show the Connections tab',
    orgWith({ tabSettings: [] }),
    {
      'connection-set': blocker,
      'set-assigned': unknown('not-yet'),
    },
  ),
  scenario(
    'tab-available',
    'The Connections tab is available and not visible',
    orgWith({
      tabSettings: [{ set: set.name, object: 'PartnerNetworkConnection', visibility: 'DefaultOff' }],
    }),
    { 'connection-set': blocker, 'set-assigned': unknown('not-yet') },
  ),
  scenario(
    'session-set',
    'The permission set needs activation in each session',
    orgWith({ permissionSets: [{ ...set, sessionBased: true }] }),
    noSet,
  ),
  scenario('nobody-assigned', 'Nobody has the permission set', orgWith({ assignments: [] }), {
    'set-assigned': blocker,
    queues: unknown('not-yet'),
  }),
  scenario(
    'assignment-ended',
    'The assignments of the permission set have ended',
    orgWith({
      assignments: [{ username: admin, set: set.name, expires: '2026-01-01T00:00:00Z' }],
    }),
    { 'set-assigned': blocker, queues: unknown('not-yet') },
  ),
  scenario(
    'set-of-another-license',
    'The permission set is for another license than that of its users',
    orgWith({ permissionSets: [{ ...set, license: 'Partner Community' }] }),
    { 'set-assigned': blocker, queues: unknown('not-yet') },
  ),
  scenario(
    'set-of-own-license',
    'The permission set is for the license of its users',
    orgWith({ permissionSets: [{ ...set, license: 'Salesforce' }] }),
    {},
  ),
  scenario(
    'set-of-held-license',
    'The permission set is for a permission set license that its users hold',
    orgWith({ permissionSets: [{ ...set, license: 'FieldServiceStandardPsl' }] }),
    {},
  ),
  scenario(
    'inactive-user',
    'Only a user who is not active has the permission set',
    orgWith({
      users: readyOrg.users.map((user) => (user.username === manager ? { ...user, active: false } : user)),
      assignments: [{ username: manager, set: set.name }],
    }),
    { 'set-assigned': blocker, queues: unknown('not-yet') },
  ),
  scenario(
    'no-queues',
    'A user with Manage Connections lacks Manage Queues',
    orgWith({ permissionSets: [{ ...set, permissions: ['ManagePartnerNetConn'] }] }),
    { queues: blocker },
  ),
  scenario(
    'queues-by-other-set',
    'Manage Queues comes from another permission set',
    orgWith({
      permissionSets: [
        { ...set, permissions: ['ManagePartnerNetConn'] },
        { name: 'Queues', label: 'Queues', permissions: ['ManageQueues'] },
      ],
      assignments: [
        { username: admin, set: set.name },
        { username: admin, set: 'Queues' },
      ],
    }),
  ),
  scenario(
    'queues-column-missing',
    'The org does not show Manage Queues',
    orgWith({
      id: '00DQl0000010Que',
      permissionSets: [{ ...set, permissions: ['ManagePartnerNetConn'] }],
      quirks: { permissionColumnsMissing: ['PermissionsManageQueues'] },
    }),
    { queues: unknown('not-readable-by-api') },
  ),
  scenario(
    'columns-missing',
    'The org shows neither permission',
    orgWith({
      id: '00DQl0000011Col',
      permissionSets: [],
      assignments: [],
      tabSettings: [],
      quirks: { permissionColumnsMissing: ['PermissionsManagePartnerNetConn', 'PermissionsManageQueues'] },
    }),
    {
      'connection-set': unknown('not-readable-by-api'),
      'set-assigned': unknown('not-readable-by-api'),
      queues: unknown('not-readable-by-api'),
    },
  ),
  scenario(
    'group-recalculating',
    'Salesforce is recalculating the group of a user',
    orgWith({
      permissionSetGroups: [{ name: 'Partners', label: 'Partners', sets: [set.name], status: 'Outdated' }],
      assignments: [
        { username: admin, set: set.name },
        { username: manager, group: 'Partners' },
      ],
    }),
    { queues: unknown('propagating') },
  ),
  scenario(
    'group-gaining',
    'A group of a user that is being recalculated may get Manage Queues',
    orgWith({
      permissionSets: [
        set,
        { ...set, name: 'Partner_Queues', label: 'Partner Queues', permissions: ['ManageQueues'] },
        withoutQueues,
      ],
      permissionSetGroups: [
        {
          name: 'Queues',
          label: 'Queues',
          sets: ['Partner_Queues'],
          status: 'Updating',
          oldAggregate: { permissions: [] },
        },
      ],
      assignments: [
        { username: admin, set: set.name },
        { username: manager, set: withoutQueues.name },
        { username: manager, group: 'Queues' },
      ],
    }),
    { queues: unknown('propagating') },
  ),
  scenario(
    'other-group-recalculating',
    'A group that is being recalculated has none of the permissions',
    orgWith({
      permissionSets: [set, { ...set, name: 'Reports', label: 'Reports', permissions: ['RunReports'] }],
      permissionSetGroups: [{ name: 'Reports', label: 'Reports', sets: ['Reports'], status: 'Updating' }],
      assignments: [
        { username: admin, set: set.name },
        { username: manager, set: set.name },
        { username: manager, group: 'Reports' },
      ],
    }),
    {},
  ),
  scenario(
    'by-group',
    'Users have Manage Connections through a group',
    orgWith({
      permissionSetGroups: [{ name: 'Partners', label: 'Partners', sets: [set.name] }],
      assignments: [{ username: manager, group: 'Partners' }],
    }),
    { 'set-assigned': unknown('needs-a-person') },
  ),
];

import { testCheck } from '../../testing/check-table.ts';
import { requiring } from '../../testing/setup.ts';
import { accessTo, setsGranting } from '../../testing/subject.ts';
import { allRecords } from './all-records.ts';
import { objectRights } from './object-rights.ts';
import { systemPermissions } from './system-permissions.ts';

// Objects without object permissions (C 5).

const where = 'profile-or-set' as const;
const asking = (name: string, access: 'read' | 'write' = 'read') => requiring({ name, access, fields: [] });
const tasks = asking('Task', 'write');
const roles = asking('UserRole');
const users = asking('User');

/** A user with these system permissions, and what Salesforce computes about objects. */
const user = (permissions: readonly string[], computed: Readonly<Record<string, readonly string[]>> = {}) => {
  const base = accessTo([], { permissions });
  const id = (object: string) => ({ ...base.fields[0], object, name: 'Id' }) as (typeof base.fields)[number];
  return {
    access: {
      ...base,
      fields: [
        ...base.fields,
        ...[
          'User',
          'UserRole',
          'Task',
          'Event',
          'EventLogFile',
          'LoginHistory',
          'ContentVersion',
          'Bundle',
        ].map(id),
      ],
      inherited: new Map(Object.entries(computed).map(([object, rights]) => [object, new Set(rights)])),
    },
    where,
  };
};
const activities = 'PermissionsActivitiesAccess';

testCheck(objectRights, [
  ['roles, and the user may see them', user(['PermissionsViewRoles']), 'passed object-rights.passed', roles],
  ['roles, and the user may not see them', user([]), 'cantTell not-yet object-rights.system', roles],
  ['users, and everybody sees them', user([]), 'passed object-rights.passed', users],
  [
    'tasks are written with Edit Tasks',
    user([activities, 'PermissionsEditTask']),
    'passed object-rights.passed',
    tasks,
  ],
  [
    'tasks are written without Edit Tasks',
    user([activities]),
    'cantTell not-yet object-rights.system',
    tasks,
  ],
  [
    'tasks are written with Edit Events, which is for events',
    user([activities, 'PermissionsEditEvent']),
    'cantTell not-yet object-rights.system',
    tasks,
  ],
  ['tasks are read', user([activities]), 'passed object-rights.passed', asking('Task')],
  [
    'log files without their permission, although Salesforce computes that they can be read',
    user([], { eventlogfile: ['Read'] }),
    'cantTell not-yet object-rights.system',
    asking('EventLogFile'),
  ],
  [
    'an object for which nothing is documented, and Salesforce computes access',
    user([], { bundle: ['Read'] }),
    'passed object-rights.passed',
    asking('Bundle'),
  ],
  [
    'an object for which nothing is documented, and Salesforce computes none',
    user([], { bundle: [] }),
    'failed blocker object-rights.unnamed',
    asking('Bundle'),
  ],
  [
    'an object for which nothing is documented, and Salesforce shows nothing about it',
    user([]),
    'cantTell not-readable-by-api object-rights.undetermined',
    asking('Bundle'),
  ],
  [
    'an object that exists with the prefix of a package',
    {
      ...user([]),
      access: {
        ...user([]).access,
        clues: {
          ...user([]).access.clues,
          objectNames: new Map([['acme__shipment__c', 'acme__Shipment__c']]),
        },
      },
    },
    'failed blocker object-rights.package',
    asking('Shipment__c'),
  ],
]);

testCheck(systemPermissions, [
  [
    'what the objects need is granted',
    {
      sets: setsGranting('PermissionsApiEnabled', 'PermissionsViewRoles'),

      known: new Set(['PermissionsApiEnabled', 'PermissionsViewRoles']),
      where,
    },
    'passed system-permissions.passed',
    roles,
  ],
  [
    'what the objects need is missing',
    {
      sets: setsGranting('PermissionsApiEnabled'),

      known: new Set(['PermissionsApiEnabled', 'PermissionsViewRoles']),
      where,
    },
    'failed blocker system-permissions.missing',
    roles,
  ],
]);

const seeing = (permissions: readonly string[], model: 'private' | 'public' | 'unknown' = 'public') => ({
  access: user(permissions).access,
  users: model,
});

testCheck(allRecords, [
  ['users are public', seeing([]), 'passed all-records.passed', users],
  ['users are private', seeing([], 'private'), 'failed warning all-records.missing', users],
  [
    'users are private, and the user sees all',
    seeing(['PermissionsViewAllUsers'], 'private'),
    'passed all-records.passed',
    users,
  ],
  [
    'nobody knows whether users are private',
    seeing([], 'unknown'),
    'cantTell no-access all-records.undetermined',
    users,
  ],
  ['the login history', seeing([]), 'failed warning all-records.missing', asking('LoginHistory')],
  [
    'the login history, with one of its permissions',
    seeing(['PermissionsManageUsers']),
    'passed all-records.passed',
    asking('LoginHistory'),
  ],
  ['files of others', seeing([]), 'failed warning all-records.missing', asking('ContentVersion')],
  [
    'files of others, with their permission',
    seeing(['PermissionsQueryAllFiles']),
    'passed all-records.passed',
    asking('ContentVersion'),
  ],
  ['roles', seeing(['PermissionsViewRoles']), 'inapplicable all-records.none', roles],
]);

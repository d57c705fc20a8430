import type { OrgObject, OrgState } from '@orgready/org-simulator/org-state';
import type { RequiredObject } from '../../required-object.ts';
import { blocker, type Overrides, unknown, warning } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { objects } from './objects.ts';
import { customProfile, exactly, orgWith, robin, wanting } from './robin.ts';

/** Objects without object permissions: system permissions decide about them, or nobody documents what does. */

const id = { name: 'Id', label: 'ID', type: 'id', permissionable: false, updateable: false } as const;
const systemObject = (name: string, more: Partial<OrgObject> = {}): OrgObject => ({
  name,
  label: name,
  labelPlural: `${name}s`,
  permissionable: false,
  fields: [id, { name: 'Subject', label: 'Subject', type: 'string' }],
  ...more,
});
const read = (name: string, ...fields: readonly string[]): RequiredObject => ({
  name,
  access: 'read',
  fields: fields.map((field) => ({ name: field, access: 'read' })),
});
const tasks: RequiredObject = {
  name: 'Task',
  access: 'write',
  fields: [{ name: 'Subject', access: 'write' }],
};

/** The integration needs one more object, and the profile grants these system permissions and fields besides. */
const needing = (
  scenarioId: string,
  title: string,
  [wanted, ...others]: readonly [RequiredObject, ...RequiredObject[]],
  permissions: readonly string[],
  expect: Overrides,
  org: Partial<OrgState> = {},
): Scenario =>
  robin(
    scenarioId,
    title,
    orgWith({
      profile: customProfile({
        ...exactly,
        permissions: ['ApiEnabled', ...permissions],
        fields: { ...exactly.fields, ...(wanted.name === 'Task' ? { 'Task.Subject': 'edit' as const } : {}) },
      }),
      org: { objects: [...objects, systemObject('Task'), systemObject('LoginHistory')], ...org },
    }),
    expect,
    wanting(wanted, ...others),
  );
const waits: Overrides = {
  'system-permissions': blocker,
  'object-rights': unknown('not-yet'),
  'field-rights': unknown('not-yet'),
};

export const systemObjectScenarios: readonly Scenario[] = [
  needing(
    'roles-hidden',
    'Roles and users are read, and the user may not see roles',
    [read('UserRole', 'Name'), read('User', 'Username', 'Email')],
    [],
    waits,
  ),
  needing(
    'roles-seen',
    'Roles and users are read, and the user may see roles',
    [read('UserRole', 'Name'), read('User', 'Username', 'Email')],
    ['ViewRoles'],
    {},
  ),
  needing(
    'users-private',
    'Users are read, and the org-wide default of users is Private',
    [read('User', 'Email')],
    [],
    { 'all-records': warning },
    { sharing: { User: { internal: 'Private', external: 'Private' } } },
  ),
  needing(
    'users-private-all-seen',
    'Users are read in an org where they are private, and the user sees all of them',
    [read('User', 'Email')],
    ['ViewAllUsers'],
    {},
    { sharing: { User: { internal: 'Private', external: 'Private' } } },
  ),
  needing(
    'tasks-not-editable',
    'Tasks are written by a user without Edit Tasks',
    [tasks],
    ['ActivitiesAccess'],
    {
      'system-permissions': blocker,
      'object-rights': unknown('not-yet'),
    },
  ),
  needing(
    'tasks-editable',
    'Tasks are written by a user with Edit Tasks',
    [tasks],
    ['ActivitiesAccess', 'EditTask'],
    {},
  ),
  needing(
    'login-history-own',
    'The login history is read by a user who sees only their own',
    [read('LoginHistory')],
    [],
    { 'all-records': warning },
  ),
  needing(
    'access-unnamed',
    'Salesforce computes no access to an object, and nothing documents what gives it',
    [read('AccountContactRole')],
    [],
    { 'object-rights': blocker },
    { objects: [...objects, systemObject('AccountContactRole', { inheritsFrom: 'Contact' })] },
  ),
  needing(
    'access-computed',
    'Salesforce computes access to an object for which nothing is documented',
    [read('AccountContactRole')],
    [],
    {},
    { objects: [...objects, systemObject('AccountContactRole', { inheritsFrom: 'Account' })] },
  ),
  needing(
    'object-of-package',
    'The object exists with the prefix of a package',
    [read('Shipment__c')],
    [],
    { 'object-rights': blocker },
    { objects: [...objects, systemObject('acme__Shipment__c', { permissionable: true })] },
  ),
];

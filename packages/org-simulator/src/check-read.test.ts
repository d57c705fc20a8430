import { expect, test } from 'vitest';
import { checkRead, objectsIn, schema } from './server.ts';
import { org } from './testing/orgs.ts';

const field = { label: 'Industry', type: 'picklist' };
const account = { name: 'Account', label: 'Account', labelPlural: 'Accounts' };
/** Two orgs that know different fields of one object. */
const objects = objectsIn([
  org({ objects: [{ ...account, fields: [{ ...field, name: 'Industry' }] }] }),
  org({
    objects: [{ ...account, fields: [{ ...field, name: 'OwnerId', label: 'Owner', type: 'reference' }] }],
  }),
]);

test.each([
  [{ via: 'query', soql: 'SELECT Id, Name FROM Organization' }],
  [{ via: 'tooling', soql: 'SELECT SubscriberPackage.Name FROM InstalledSubscriberPackage' }],
  [{ via: 'query', soql: 'SELECT PermissionsUseAnyApiClient FROM UserPermissionAccess' }],
  [{ via: 'get', path: 'sobjects/PermissionSet/describe' }],
  [{ via: 'get', path: 'limits' }],
  [{ via: 'get', path: 'sobjects/Account/describe' }],
  [{ via: 'query', soql: "SELECT Field FROM FieldPermissions WHERE SobjectType = 'Account'" }],
  [{ via: 'query', soql: 'SELECT PermissionSet.PermissionSetGroupId FROM PermissionSetGroupComponent' }],
  [{ via: 'tooling', soql: "SELECT Label FROM EntityParticle WHERE EntityDefinitionId = 'Account'" }],
  [{ via: 'query', soql: 'SELECT Industry, Owner.Profile.Name FROM Account' }],
  [{ via: 'metadata', type: 'ExtlClntAppOauthConfigurablePolicies', fullNames: ['a'] }],
  [{ via: 'metadataList', type: 'InstalledPackage' }],
] as const)('%j has no faults', (read) => {
  expect(checkRead(read, objects)).toEqual([]);
});

test.each([
  [{ via: 'query', soql: 'SELECT Nope FROM User' }, 'INVALID_FIELD'],
  [{ via: 'query', soql: 'SELECT Id FROM InstalledSubscriberPackage' }, 'INVALID_TYPE'],
  [{ via: 'tooling', soql: 'SELECT Id FROM Organization' }, 'INVALID_TYPE'],
  [{ via: 'get', path: 'sobjects/Nope/describe' }, 'no object Nope'],
  [{ via: 'query', soql: 'SELECT Id FROM FieldDefinition' }, 'a filter on a reified column is required'],
  [{ via: 'query', soql: 'SELECT Nope__c FROM Account' }, 'INVALID_FIELD'],
  [{ via: 'get', path: 'nope' }, 'no resource nope'],
  [{ via: 'metadata', type: 'ConnectedApp', fullNames: Array.from({ length: 11 }, String) }, 'at most 10'],
  [{ via: 'metadataList', type: 'Nope' }, 'no metadata type Nope'],
] as const)('%j has a fault', (read, fault) => {
  expect(checkRead(read, objects)).toEqual([expect.stringContaining(fault)]);
});

test('the schema lists objects and fields of both APIs', () => {
  expect(Object.keys(schema.data)).toContain('OauthToken');
  expect(schema.tooling.PackageInstallRequest?.find(({ name }) => name === 'Status')?.filterable).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { plain } from '../testing/orgs.ts';
import { rightsOrg } from '../testing/rights.ts';
import { createCallerIn, startForTests } from '../testing/running.ts';

const simulator = startForTests();
const rows = async (soql: string, state = rightsOrg()) =>
  (await createCallerIn(simulator(), state).query(soql)).body.records;
const described = async (object: string, username?: string, state = rightsOrg()) =>
  (await createCallerIn(simulator(), state, username).rest(`/sobjects/${object}/describe`)).body;
const column = (describe: { fields: { name: string }[] }, name: string) =>
  describe.fields.find((field) => field.name === name);

describe('ObjectPermissions', () => {
  const of = (parent: string) =>
    `SELECT Id, SobjectType, PermissionsRead, PermissionsCreate, PermissionsEdit, PermissionsDelete, PermissionsViewAllRecords, PermissionsModifyAllRecords, PermissionsViewAllFields FROM ObjectPermissions WHERE ${parent}`;

  test('has a row for what is granted, and none for the rest', async () => {
    expect(await rows(of("Parent.Name = 'Writing'"))).toMatchObject([
      { SobjectType: 'Account', PermissionsRead: true, PermissionsEdit: true, PermissionsDelete: false },
      { SobjectType: 'Renewal__c', PermissionsRead: true, PermissionsCreate: false },
    ]);
  });

  test('drops View All and Modify All for products', async () => {
    expect(await rows(of("Parent.Profile.Name = 'Plain' AND SobjectType = 'Product2'"))).toMatchObject([
      { PermissionsRead: true, PermissionsViewAllRecords: false },
    ]);
  });

  test('is computed for a set with Modify All Data, for each object that can have object permissions', async () => {
    expect(await rows(of("Parent.Profile.Name = 'System Administrator'"))).toMatchObject([
      {
        Id: '000000000000000AAA',
        SobjectType: 'Account',
        PermissionsModifyAllRecords: true,
        PermissionsViewAllFields: false,
      },
      { SobjectType: 'Product2', PermissionsDelete: true, PermissionsModifyAllRecords: false },
      { SobjectType: 'Renewal__c', PermissionsModifyAllRecords: true },
    ]);
  });

  test('lists in its picklist the objects that can have object permissions', async () => {
    const { picklistValues } = column(await described('ObjectPermissions'), 'SobjectType') as never as {
      picklistValues: { value: string }[];
    };
    expect(picklistValues.map(({ value }) => value)).toEqual(['Account', 'Product2', 'Renewal__c']);
  });
});

describe('FieldPermissions', () => {
  test('has rows for compounds and none for their parts', async () => {
    expect(
      await rows(
        "SELECT Field, PermissionsRead, PermissionsEdit FROM FieldPermissions WHERE Parent.Name = 'Writing'",
      ),
    ).toMatchObject([
      { Field: 'Account.Industry', PermissionsRead: true, PermissionsEdit: true },
      { Field: 'Account.BillingAddress', PermissionsEdit: true },
    ]);
  });

  test('has read access to every field if the set has View All Fields', async () => {
    expect(
      await rows(
        "SELECT Field, PermissionsRead, PermissionsEdit FROM FieldPermissions WHERE Parent.Name = 'Reading' AND SobjectType = 'Account'",
      ),
    ).toMatchObject(
      ['Account.Industry', 'Account.BillingAddress', 'Account.Score__c'].map((Field) => ({
        Field,
        PermissionsRead: true,
        PermissionsEdit: false,
      })),
    );
  });

  test('lists in its picklist the fields with field-level security, including those of objects that inherit access', async () => {
    const { picklistValues } = column(await described('FieldPermissions'), 'Field') as never as {
      picklistValues: { value: string }[];
    };
    expect(picklistValues.map(({ value }) => value)).toEqual([
      'Account.Industry',
      'Account.BillingAddress',
      'Account.Score__c',
      'Product2.ProductCode',
      'PricebookEntry.IsActive',
      'Renewal__c.Due__c',
    ]);
  });

  test('needs View Setup, as ObjectPermissions does', async () => {
    for (const object of ['FieldPermissions', 'ObjectPermissions', 'PermissionSetGroupComponent'])
      expect(
        (await createCallerIn(simulator(), rightsOrg(), plain).query(`SELECT Id FROM ${object}`)).body[0]
          .errorCode,
      ).toBe('INVALID_TYPE');
  });
});

describe('the describe of an object', () => {
  test('shows the running user the readable fields, and which of them are editable', async () => {
    const mine = await described('Account', plain);
    expect(mine).toMatchObject({ createable: false, updateable: false, keyPrefix: '001' });
    expect(mine.fields.map(({ name }: { name: string }) => name)).toEqual([
      'Id',
      'OwnerId',
      'Name',
      'Industry',
    ]);
    expect(column(mine, 'Industry')).toMatchObject({ updateable: false, permissionable: true });
    const state = rightsOrg({ assignments: [{ username: plain, set: 'Writing' }] });
    const more = await described('Account', plain, state);
    expect(more).toMatchObject({ createable: true, updateable: true, deletable: false });
    expect(column(more, 'Industry')).toMatchObject({ updateable: true });
    expect(column(more, 'BillingCity')).toMatchObject({
      updateable: true,
      compoundFieldName: 'BillingAddress',
    });
    expect(column(more, 'Score__c')).toBeUndefined();
  });

  test('is missing without Read; an object that inherits access follows its parent', async () => {
    expect(await described('Renewal__c', plain)).toMatchObject([{ errorCode: 'NOT_FOUND' }]);
    expect(await described('PricebookEntry', plain)).toMatchObject({ name: 'PricebookEntry' });
    const { query } = createCallerIn(simulator(), rightsOrg(), plain);
    expect((await query('SELECT Id FROM Renewal__c')).body[0].errorCode).toBe('INVALID_TYPE');
    expect((await query('SELECT Score__c FROM Account')).body[0].errorCode).toBe('INVALID_FIELD');
    expect((await query('SELECT Name, Owner.Username FROM Account')).body.totalSize).toBe(2);
  });

  test('has the language of userinfo, which also identifies users of the integration license', async () => {
    const profiles = [
      { name: 'Link', license: 'Salesforce Integration', permissions: ['ApiEnabled'] },
      ...rightsOrg().profiles,
    ];
    const [first, second] = rightsOrg().users;
    if (!first || !second) throw new Error('The users are missing.');
    const users = [first, { ...second, profile: 'Link' }];
    const { call } = createCallerIn(
      simulator(),
      rightsOrg({ profiles, users, quirks: { german: true } }),
      plain,
    );
    expect((await call('/services/oauth2/userinfo')).body).toMatchObject({
      is_salesforce_integration_user: true,
      language: 'de',
    });
  });

  test('hides a field from an administrator who may modify all data', async () => {
    expect(column(await described('Account'), 'Score__c')).toBeUndefined();
  });

  test('has German labels if the language is German', async () => {
    const state = rightsOrg({ quirks: { german: true } });
    expect(column(await described('Account', undefined, state), 'Industry')).toMatchObject({
      label: 'Branche',
    });
    expect(await described('Product2', undefined, state)).toMatchObject({ label: 'Produkt' });
    expect(column(await described('PermissionSet', undefined, state), 'PermissionsViewSetup')).toMatchObject({
      label: 'Setup und Konfiguration anzeigen',
    });
  });
});

describe('the catalog of objects and fields', () => {
  const tooling = async (soql: string) => (await createCallerIn(simulator(), rightsOrg()).tooling(soql)).body;

  test('has a field that no user can see, with its own id', async () => {
    const { records } = await tooling(
      "SELECT QualifiedApiName, DurableId FROM FieldDefinition WHERE EntityDefinition.QualifiedApiName = 'Account' AND QualifiedApiName = 'Score__c'",
    );
    expect(records).toMatchObject([{ DurableId: expect.stringMatching(/^Account\.00N\w{12}$/) }]);
  });

  test('lists parts of compounds as particles', async () => {
    const { records } = await tooling(
      "SELECT QualifiedApiName, EntityDefinition.QualifiedApiName, FieldDefinitionId, IsComponent, IsPermissionable FROM EntityParticle WHERE EntityDefinition.QualifiedApiName IN ('Account') AND DurableId > 'Account.A' AND IsComponent = TRUE ORDER BY DurableId ASC",
    );
    expect(records).toMatchObject([
      {
        QualifiedApiName: 'BillingCity',
        EntityDefinition: { QualifiedApiName: 'Account' },
        FieldDefinitionId: 'Account.BillingAddress',
        IsPermissionable: true,
      },
    ]);
  });

  test.each([
    ['SELECT Id FROM FieldDefinition', 'FieldDefinition: a filter on a reified column is required'],
    ['SELECT Id FROM EntityParticle', 'EntityParticle: a filter on a reified column is required'],
    [
      "SELECT Id FROM UserEntityAccess WHERE UserId = '005000000000000'",
      'UserEntityAccess: a filter on a reified column is required',
    ],
    [
      "SELECT Id FROM EntityDefinition WHERE QualifiedApiName = 'A' OR QualifiedApiName = 'B'",
      'Disjunctions not supported',
    ],
    ["SELECT Id FROM EntityDefinition WHERE QualifiedApiName != 'A'", 'Only equals comparisons permitted'],
  ])('refuses %s', async (soql, message) => {
    expect(await tooling(soql)).toEqual([{ errorCode: 'EXTERNAL_OBJECT_UNSUPPORTED_EXCEPTION', message }]);
  });

  test('shows the access of any user to an object, and that of the running user with the object', async () => {
    const { query } = createCallerIn(simulator(), rightsOrg());
    const [{ Id }] = (await query(`SELECT Id FROM User WHERE Username = '${plain}'`)).body.records;
    const access = await query(
      `SELECT EntityDefinitionId, IsReadable, IsEditable FROM UserEntityAccess WHERE UserId = '${Id}' AND EntityDefinition.QualifiedApiName IN ('Account', 'Renewal__c')`,
    );
    expect(access.body.records).toMatchObject([
      { EntityDefinitionId: 'Account', IsReadable: true, IsEditable: false },
      { EntityDefinitionId: expect.stringMatching(/^01I/), IsReadable: false },
    ]);
    const running_ = await query(
      "SELECT QualifiedApiName, RunningUserEntityAccess.IsDeletable FROM EntityDefinition WHERE QualifiedApiName IN ('Account')",
    );
    expect(running_.body.records).toMatchObject([{ RunningUserEntityAccess: { IsDeletable: true } }]);
  });

  test('has no second page', async () => {
    const objects = Array.from({ length: 201 }, (_, index) => ({
      name: `Thing${index}__c`,
      label: 'Thing',
      labelPlural: 'Things',
      fields: [],
    }));
    const { query } = createCallerIn(
      simulator(),
      rightsOrg({
        objects,
        permissionSets: [],
        permissionSetGroups: [],
        profiles: rightsOrg().profiles.map(({ fields: _, objects: __, ...rest }) => rest),
      }),
    );
    const names = objects.map(({ name }) => `'${name}'`).join(',');
    const [{ Id }] = (await query(`SELECT Id FROM User WHERE Username = '${plain}'`)).body.records;
    const soql = `SELECT IsReadable FROM UserEntityAccess WHERE UserId = '${Id}' AND EntityDefinition.QualifiedApiName IN (${names})`;
    expect((await query(soql)).body).toEqual([
      {
        errorCode: 'EXCEEDED_ID_LIMIT',
        message:
          'UserEntityAccess does not support queryMore(), use LIMIT to restrict the results to a single batch',
      },
    ]);
    expect((await query(`${soql} LIMIT 200`)).body.records).toHaveLength(200);
  });

  test('lists dependencies of permissions in the Tooling API', async () => {
    const { records } = await tooling(
      "SELECT RequiredPermission FROM PermissionDependency WHERE PermissionType = 'User Permission' AND Permission IN ('ManageUsers')",
    );
    expect(records).toMatchObject([{ RequiredPermission: 'ViewRoles' }]);
  });
});

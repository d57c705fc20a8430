import { describe, expect, test } from 'vitest';
import { plain } from '../testing/orgs.ts';
import { rightsOrg } from '../testing/rights.ts';
import { createCaller, startForTests } from '../testing/running.ts';
import { createWriter as createWriterIn, error } from '../testing/writing.ts';

const simulator = startForTests();
const createWriter = (
  ...given: Parameters<typeof createWriterIn> extends [unknown, ...infer Rest] ? Rest : never
) => createWriterIn(simulator(), ...given);

describe('a permission set', () => {
  test('is created, filled, assigned, and effective for the user', async () => {
    const { post, user, query } = createWriter();
    const made = await post('PermissionSet', {
      Name: 'Link',
      Label: 'Link',
      PermissionsViewSetup: true,
      PermissionsViewRoles: true,
    });
    expect(made).toMatchObject({ status: 201, body: { success: true, errors: [] } });
    const ParentId = made.body.id;
    expect(made.headers.get('location')).toBe(`/services/data/v66.0/sobjects/PermissionSet/${ParentId}`);
    const rights = { PermissionsRead: true, PermissionsEdit: true };
    const created = [
      await post('ObjectPermissions', { ParentId, SobjectType: 'Renewal__c', ...rights }),
      await post('FieldPermissions', {
        ParentId,
        SobjectType: 'Renewal__c',
        Field: 'Renewal__c.Due__c',
        ...rights,
      }),
      await post('PermissionSetAssignment', { AssigneeId: await user(plain), PermissionSetId: ParentId }),
    ];
    expect(created.map(({ status }) => status)).toEqual([201, 201, 201]);
    const mine = createCaller(simulator(), plain);
    expect((await mine.rest('/sobjects/Renewal__c/describe')).body).toMatchObject({ updateable: true });
    expect((await mine.query('SELECT Id FROM UserLicense')).status).toBe(200);
    expect(
      (await query(`SELECT Id FROM ObjectPermissions WHERE ParentId = '${ParentId}'`)).body.totalSize,
    ).toBe(1);
  });

  test.each([
    [{ Name: 'X' }, 'REQUIRED_FIELD_MISSING', 'Required fields are missing: [Label]'],
    [{ Name: 'reading', Label: 'X' }, 'DUPLICATE_DEVELOPER_NAME', undefined],
    [{ Name: 'no spaces', Label: 'X' }, 'INVALID_FIELD', undefined],
    [{ Name: 'X', Label: 'X', LicenseId: '0PL000000000000' }, 'INVALID_CROSS_REFERENCE_KEY', undefined],
    [
      { Name: 'X', Label: 'X', PermissionsCustomizeApplication: true, PermissionsViewSetup: true },
      'FIELD_INTEGRITY_EXCEPTION',
      'Permission CustomizeApplication depends on permission(s): ViewRoles, ManageCustomPermissions',
    ],
    [
      { Name: 'X', Label: 'X', PermissionsNope: true },
      'INVALID_FIELD',
      "No such column 'PermissionsNope' on sobject of type PermissionSet",
    ],
    [{ Name: 'X', Label: 'X', Type: 'Group' }, 'INVALID_FIELD_FOR_INSERT_UPDATE', undefined],
    [{ Name: 'X', Label: 'X', PermissionsViewRoles: 'yes' }, 'JSON_PARSER_ERROR', undefined],
  ])('is not created from %j', async (body, code, message) => {
    expect(await createWriter().post('PermissionSet', body)).toMatchObject({
      status: 400,
      body: error(code, message),
    });
  });

  test('keeps its license, and updates the groups that contain it', async () => {
    const { patch, set, query } = createWriter();
    const id = await set('Writing');
    expect((await patch('PermissionSet', id, { LicenseId: null })).body).toEqual(
      error('INVALID_FIELD_FOR_INSERT_UPDATE'),
    );
    expect((await patch('PermissionSet', id, { PermissionsRunReports: true })).status).toBe(204);
    expect(
      (await query("SELECT PermissionsRunReports FROM PermissionSet WHERE Type = 'Group'")).body.records,
    ).toMatchObject([{ PermissionsRunReports: true }]);
  });

  test('that a profile or a group owns is read-only; a set in use cannot be deleted, another can, once', async () => {
    const { patch, remove, set, profileSet, post } = createWriter();
    expect(
      await patch('PermissionSet', await profileSet('Plain'), { PermissionsViewRoles: true }),
    ).toMatchObject({
      status: 403,
      body: error('INSUFFICIENT_ACCESS_OR_READONLY'),
    });
    expect((await remove('PermissionSet', await set('Writing'))).body).toEqual(error('DELETE_FAILED'));
    const { id } = (await post('PermissionSet', { Name: 'Gone', Label: 'Gone' })).body;
    expect((await remove('PermissionSet', id)).status).toBe(204);
    expect(await remove('PermissionSet', id)).toMatchObject({
      status: 404,
      body: error('ENTITY_IS_DELETED'),
    });
  });

  test('needs the permission to manage permission sets', async () => {
    const state = rightsOrg({ assignments: [{ username: plain, set: 'Writing' }] });
    expect(await createWriter(state, plain).post('PermissionSet', { Name: 'X', Label: 'X' })).toMatchObject({
      status: 403,
      body: error('INSUFFICIENT_ACCESS_OR_READONLY'),
    });
  });
});

describe('permissions of profiles', () => {
  test('can be changed for a custom profile, and not for a standard one', async () => {
    const { patch, profile } = createWriter();
    expect(
      (await patch('Profile', await profile('Plain'), { PermissionsInstallMultiforce: true })).status,
    ).toBe(204);
    expect(
      (
        await createCaller(simulator(), plain).query(
          'SELECT PermissionsInstallPackaging FROM UserPermissionAccess',
        )
      ).body.records,
    ).toMatchObject([{ PermissionsInstallPackaging: true }]);
    expect(
      (await patch('Profile', await profile('System Administrator'), { PermissionsViewRoles: false })).body,
    ).toEqual(error('INSUFFICIENT_ACCESS_OR_READONLY'));
  });
});

describe('object permissions', () => {
  test.each([
    [
      { PermissionsDelete: true, PermissionsRead: true },
      'FIELD_INTEGRITY_EXCEPTION',
      'Permission Delete Renewal__c depends on permission(s): Edit Renewal__c',
    ],
    [{ SobjectType: 'PricebookEntry' }, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', undefined],
    [{ SobjectType: 'Account' }, 'DUPLICATE_VALUE', undefined],
    [{ ParentId: '0PS000000000000' }, 'INVALID_CROSS_REFERENCE_KEY', undefined],
  ])('are not created from %j', async (fields, code, message) => {
    const { post, set } = createWriter();
    const body = {
      ParentId: await set('Reading'),
      SobjectType: 'Renewal__c',
      PermissionsRead: true,
      ...fields,
    };
    expect((await post('ObjectPermissions', body)).body).toEqual(error(code, message));
  });

  test('lose what products cannot have, and are deleted when nothing remains', async () => {
    const { post, patch, set, query } = createWriter();
    const { id } = (
      await post('ObjectPermissions', {
        ParentId: await set('Reading'),
        SobjectType: 'Product2',
        PermissionsRead: true,
        PermissionsViewAllRecords: true,
      })
    ).body;
    const row = `SELECT PermissionsRead, PermissionsViewAllRecords FROM ObjectPermissions WHERE Id = '${id}'`;
    expect((await query(row)).body.records).toMatchObject([
      { PermissionsRead: true, PermissionsViewAllRecords: false },
    ]);
    expect((await patch('ObjectPermissions', id, { PermissionsRead: false })).status).toBe(204);
    expect((await query(row)).body.totalSize).toBe(0);
  });

  test('can be written for custom profiles, not for standard ones, and never for computed rows', async () => {
    const { post, patch, profileSet } = createWriter();
    const body = { SobjectType: 'Renewal__c', PermissionsRead: true };
    expect((await post('ObjectPermissions', { ...body, ParentId: await profileSet('Plain') })).status).toBe(
      201,
    );
    const standard = await profileSet('System Administrator');
    expect((await post('ObjectPermissions', { ...body, ParentId: standard })).body).toEqual(
      error('INSUFFICIENT_ACCESS_OR_READONLY'),
    );
    expect((await patch('ObjectPermissions', '000000000000000AAA', { PermissionsRead: false })).body).toEqual(
      error('INVALID_CROSS_REFERENCE_KEY'),
    );
  });

  test('are refused for a set with the user license for integrations', async () => {
    const { post, idOf } = createWriter();
    const LicenseId = await idOf("SELECT Id FROM UserLicense WHERE Name = 'Salesforce Integration'");
    const { id: ParentId } = (await post('PermissionSet', { Name: 'X', Label: 'X', LicenseId })).body;
    expect(
      (await post('ObjectPermissions', { ParentId, SobjectType: 'Account', PermissionsRead: true })).body,
    ).toEqual(
      error('FIELD_INTEGRITY_EXCEPTION', "The user license doesn't allow the permission: Read Account"),
    );
  });
});

describe('field permissions', () => {
  const field = (name: string, more = {}) => ({
    SobjectType: 'Account',
    Field: `Account.${name}`,
    PermissionsRead: true,
    ...more,
  });

  test.each([
    [field('BillingCity'), 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST'],
    [field('Name'), 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST'],
    [field('Score__c', { SobjectType: 'Product2' }), 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST'],
    [field('Industry'), 'DUPLICATE_VALUE'],
    [field('Score__c', { PermissionsEdit: true }), 'FIELD_INTEGRITY_EXCEPTION'],
    [field('Score__c', { PermissionsEdit: true, PermissionsRead: false }), 'FIELD_INTEGRITY_EXCEPTION'],
  ])('are not created from %j', async (body, code) => {
    const { post, set } = createWriter();
    expect((await post('FieldPermissions', { ...body, ParentId: await set('Writing') })).body).toEqual(
      error(code),
    );
  });

  test('give the users of a standard profile access to a field', async () => {
    const { post, patch, remove, profileSet, rest } = createWriter();
    const sees = async () =>
      (await rest('/sobjects/Account/describe')).body.fields.some(
        ({ name }: { name: string }) => name === 'Score__c',
      );
    const ParentId = await profileSet('System Administrator');
    expect(await sees()).toBe(false);
    const { id } = (await post('FieldPermissions', { ...field('Score__c'), ParentId })).body;
    expect(await sees()).toBe(true);
    expect((await patch('FieldPermissions', id, { PermissionsEdit: true })).body).toEqual(
      error('FIELD_INTEGRITY_EXCEPTION'),
    );
    expect((await remove('FieldPermissions', id)).status).toBe(204);
    expect(await sees()).toBe(false);
  });

  test('cannot be removed from a set with View All Fields', async () => {
    const { remove, idOf } = createWriter();
    const id = await idOf(
      "SELECT Id FROM FieldPermissions WHERE Parent.Name = 'Reading' AND Field = 'Account.Industry'",
    );
    expect((await remove('FieldPermissions', id)).body).toEqual(error('FIELD_INTEGRITY_EXCEPTION'));
  });
});

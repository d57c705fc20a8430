import { describe, expect, test } from 'vitest';
import { plain, version } from '../testing/orgs.ts';
import { rightsOrg } from '../testing/rights.ts';
import { createCaller, startForTests } from '../testing/running.ts';
import { createWriter as createWriterIn, error } from '../testing/writing.ts';

const simulator = startForTests();
const createWriter = (
  ...given: Parameters<typeof createWriterIn> extends [unknown, ...infer Rest] ? Rest : never
) => createWriterIn(simulator(), ...given);

describe('assignments', () => {
  test('are refused twice with the recorded message, can be extended, and are deleted', async () => {
    const { post, patch, remove, set, user, query } = createWriter();
    const body = { AssigneeId: await user(plain), PermissionSetId: await set('Writing') };
    const { id } = (await post('PermissionSetAssignment', body)).body;
    expect(await post('PermissionSetAssignment', body)).toMatchObject({
      status: 400,
      body: [
        {
          message: `Duplicate PermissionSetAssignment.  Assignee: ${body.AssigneeId.slice(0, 15)}; Permission Set: ${body.PermissionSetId.slice(0, 15)}`,
          errorCode: 'DUPLICATE_VALUE',
          fields: ['AssigneeId', 'PermissionSetId'],
        },
      ],
    });
    await patch('PermissionSetAssignment', id, { ExpirationDate: '2020-01-01T00:00:00Z' });
    expect(
      (await createCaller(simulator(), plain).query('SELECT PermissionsViewSetup FROM UserPermissionAccess'))
        .body.records,
    ).toMatchObject([{ PermissionsViewSetup: false }]);
    expect((await remove('PermissionSetAssignment', id)).status).toBe(204);
    expect((await query('SELECT Id FROM PermissionSetAssignment')).body.totalSize).toBe(2);
  });

  test('assign a group, and cannot remove a profile', async () => {
    const { post, remove, user, idOf } = createWriter();
    const PermissionSetGroupId = await idOf('SELECT Id FROM PermissionSetGroup');
    const made = await post('PermissionSetAssignment', {
      AssigneeId: await user(plain),
      PermissionSetGroupId,
    });
    expect(made.status).toBe(201);
    const own = await idOf(
      'SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.IsOwnedByProfile = TRUE',
    );
    expect((await remove('PermissionSetAssignment', own)).body).toEqual(
      error('INSUFFICIENT_ACCESS_OR_READONLY'),
    );
  });

  test('take a seat of the license, which stays taken when they are deleted', async () => {
    const { post, remove, user, idOf, query } = createWriter();
    const LicenseId = await idOf('SELECT Id FROM PermissionSetLicense');
    const { id: PermissionSetId } = (await post('PermissionSet', { Name: 'Link', Label: 'Link', LicenseId }))
      .body;
    const AssigneeId = await user(plain);
    const { id } = (await post('PermissionSetAssignment', { AssigneeId, PermissionSetId })).body;
    const seat = { AssigneeId, PermissionSetLicenseId: LicenseId };
    expect((await post('PermissionSetLicenseAssign', seat)).body).toEqual(error('DUPLICATE_VALUE'));
    await remove('PermissionSetAssignment', id);
    const used = async () =>
      (await query('SELECT UsedLicenses FROM PermissionSetLicense')).body.records[0].UsedLicenses;
    expect(await used()).toBe(1);
    await remove('PermissionSetLicenseAssign', await idOf('SELECT Id FROM PermissionSetLicenseAssign'));
    expect(await used()).toBe(0);
  });

  test('are refused for a user of another license', async () => {
    const { post, user, idOf } = createWriter();
    const LicenseId = await idOf("SELECT Id FROM UserLicense WHERE Name = 'Salesforce Integration'");
    const { id: PermissionSetId } = (await post('PermissionSet', { Name: 'X', Label: 'X', LicenseId })).body;
    expect(
      (await post('PermissionSetAssignment', { AssigneeId: await user(plain), PermissionSetId })).body,
    ).toEqual(error('FIELD_INTEGRITY_EXCEPTION'));
  });
});

describe('users', () => {
  const person = {
    Username: 'new@one.example',
    LastName: 'New',
    Email: 'new@one.example',
    Alias: 'new',
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    LanguageLocaleKey: 'en_US',
  };

  test('are created, deactivated and frozen, and can then not use a session', async () => {
    const { post, patch, profile, idOf } = createWriter();
    const made = await post('User', { ...person, ProfileId: await profile('Plain') });
    expect(made.status).toBe(201);
    const theirs = createCaller(simulator(), person.Username);
    expect((await theirs.query('SELECT Id FROM User')).status).toBe(200);
    const login = await idOf(`SELECT Id FROM UserLogin WHERE UserId = '${made.body.id}'`);
    expect((await patch('UserLogin', login, { IsFrozen: true })).status).toBe(204);
    expect((await patch('User', made.body.id, { IsActive: false })).status).toBe(204);
    expect((await theirs.query('SELECT Id FROM User')).status).toBe(401);
  });

  test.each([
    [{ LastName: undefined }, 'REQUIRED_FIELD_MISSING'],
    [{ Username: plain }, 'DUPLICATE_USERNAME'],
    [{ Username: 'nobody' }, 'INVALID_EMAIL_ADDRESS'],
    [{ ProfileId: '00e000000000000' }, 'INVALID_CROSS_REFERENCE_KEY'],
  ])('are not created from %j', async (fields, code) => {
    const { post, profile } = createWriter();
    expect((await post('User', { ...person, ProfileId: await profile('Plain'), ...fields })).body).toEqual(
      error(code),
    );
  });

  test('need a free seat of their license, and are never deleted', async () => {
    const integration = { name: 'Link', license: 'Salesforce Integration', permissions: ['ApiEnabled'] };
    const { post, profile, remove, user } = createWriter(
      rightsOrg({ edition: 'Developer Edition', profiles: [...rightsOrg().profiles, integration] }),
    );
    const ProfileId = await profile('Link');
    expect((await post('User', { ...person, ProfileId })).status).toBe(201);
    expect((await post('User', { ...person, Username: 'b@one.example', ProfileId })).body).toEqual(
      error('LICENSE_LIMIT_EXCEEDED'),
    );
    expect((await remove('User', await user(plain))).body).toEqual(
      error('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY'),
    );
  });
});

test('an app is granted to a permission set, and the grant is removed', async () => {
  const { post, remove, set, idOf, query } = createWriter(rightsOrg({ installed: [version()] }));
  const [app] = (await query('SELECT ApplicationId FROM AppMenuItem')).body.records;
  const body = { ParentId: await set('Reading'), SetupEntityId: app.ApplicationId };
  expect((await post('SetupEntityAccess', body)).status).toBe(201);
  expect((await post('SetupEntityAccess', body)).body).toEqual(error('DUPLICATE_VALUE'));
  expect((await query('SELECT Parent.Name FROM SetupEntityAccess')).body.records).toMatchObject([
    { Parent: { Name: 'Reading' } },
  ]);
  expect((await remove('SetupEntityAccess', await idOf('SELECT Id FROM SetupEntityAccess'))).status).toBe(
    204,
  );
});

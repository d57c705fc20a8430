import { describe, expect, test } from 'vitest';
import { plain, version } from '../testing/orgs.ts';
import { rightsOrg } from '../testing/rights.ts';
import { caller, running } from '../testing/running.ts';
import { error, writing as writingIn } from '../testing/writing.ts';

const simulator = running();
const writing = (...given: Parameters<typeof writingIn> extends [unknown, ...infer Rest] ? Rest : never) =>
  writingIn(simulator(), ...given);

describe('assignments', () => {
  test('are refused twice in the recorded words, change their end, and go', async () => {
    const { post, patch, remove, set, user, query } = writing();
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
      (await caller(simulator(), plain).query('SELECT PermissionsViewSetup FROM UserPermissionAccess')).body
        .records,
    ).toMatchObject([{ PermissionsViewSetup: false }]);
    expect((await remove('PermissionSetAssignment', id)).status).toBe(204);
    expect((await query('SELECT Id FROM PermissionSetAssignment')).body.totalSize).toBe(2);
  });

  test('give a group, and cannot take a profile away', async () => {
    const { post, remove, user, idOf } = writing();
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

  test('take a seat of the license, which stays taken', async () => {
    const { post, remove, user, idOf, query } = writing();
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

  test('are refused to a user of another license', async () => {
    const { post, user, idOf } = writing();
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

  test('are made, deactivated and frozen, and can then not use a session', async () => {
    const { post, patch, profile, idOf } = writing();
    const made = await post('User', { ...person, ProfileId: await profile('Plain') });
    expect(made.status).toBe(201);
    const theirs = caller(simulator(), person.Username);
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
  ])('are not made of %j', async (fields, code) => {
    const { post, profile } = writing();
    expect((await post('User', { ...person, ProfileId: await profile('Plain'), ...fields })).body).toEqual(
      error(code),
    );
  });

  test('need a free seat of their license, and are never deleted', async () => {
    const integration = { name: 'Link', license: 'Salesforce Integration', permissions: ['ApiEnabled'] };
    const { post, profile, remove, user } = writing(
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

test('an app is granted to a permission set and taken back', async () => {
  const { post, remove, set, idOf, query } = writing(rightsOrg({ installed: [version()] }));
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

import { describe, expect, test } from 'vitest';
import type { OrgAssignment, OrgState } from '../org-state.ts';
import { admin, connected, plain } from '../testing/orgs.ts';
import { rightsOrg } from '../testing/rights.ts';
import { createCaller, createCallerIn, startForTests } from '../testing/running.ts';

const simulator = startForTests();

const given = (...assignments: Omit<OrgAssignment, 'username'>[]): OrgState =>
  rightsOrg({ assignments: assignments.map((one) => ({ username: plain, ...one })) });

/** Returns the permissions of the plain user, queried as that user. */
const has = async (state: OrgState, ...names: string[]): Promise<unknown[]> => {
  const columns = names.map((name) => `Permissions${name}`);
  const { body } = await createCallerIn(simulator(), state, plain).query(
    `SELECT ${columns.join(', ')} FROM UserPermissionAccess`,
  );
  return columns.map((name) => body.records[0][name]);
};

describe('what a user may do', () => {
  test('comes from the profile and from assigned sets', async () => {
    expect(await has(rightsOrg(), 'ApiEnabled', 'ViewSetup')).toEqual([true, false]);
    expect(await has(given({ set: 'Writing' }), 'ApiEnabled', 'ViewSetup')).toEqual([true, true]);
  });

  test.each([
    ['inactive', { active: false }],
    ['revoked', { revoked: true }],
    ['expired', { expires: '2020-01-01T00:00:00Z' }],
  ])('does not come from an assignment that is %s', async (_title, how) => {
    expect(await has(given({ set: 'Writing', ...how }), 'ViewSetup')).toEqual([false]);
  });

  test('comes from an assignment that expires in the future', async () => {
    expect(await has(given({ set: 'Writing', expires: '2999-01-01T00:00:00Z' }), 'ViewSetup')).toEqual([
      true,
    ]);
  });

  test('comes from a session-based set only in a group, and not from what the group mutes', async () => {
    expect(await has(given({ set: 'Fleeting' }), 'ManageSharing')).toEqual([false]);
    expect(await has(given({ group: 'Everything' }), 'ManageSharing', 'ViewRoles', 'ViewSetup')).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('decides what the API lets the user do', async () => {
    const soql = 'SELECT Id FROM UserLicense';
    expect((await createCallerIn(simulator(), rightsOrg(), plain).query(soql)).body[0].errorCode).toBe(
      'INVALID_TYPE',
    );
    expect((await createCallerIn(simulator(), given({ set: 'Writing' }), plain).query(soql)).status).toBe(
      200,
    );
  });
});

describe('permission sets as rows', () => {
  const rows = async (soql: string, state = rightsOrg()) =>
    (await createCallerIn(simulator(), state).query(soql)).body.records;

  test('are those of profiles, permission sets, and the aggregates of groups', async () => {
    const sets = await rows(
      'SELECT Name, Label, Type, IsCustom, IsOwnedByProfile, Profile.Name, PermissionsViewSetup, PermissionSetGroup.DeveloperName, HasActivationRequired FROM PermissionSet',
    );
    expect(sets).toMatchObject([
      {
        Name: expect.stringMatching(/^X00e/),
        Type: 'Profile',
        IsCustom: false,
        Profile: { Name: 'System Administrator' },
      },
      { Type: 'Profile', IsCustom: true, IsOwnedByProfile: true, Profile: { Name: 'Plain' } },
      { Name: 'Reading', Type: 'Regular', IsCustom: true, Profile: null, PermissionSetGroup: null },
      { Name: 'Writing', PermissionsViewSetup: true },
      { Name: 'Fleeting', Type: 'Session', HasActivationRequired: true },
      { Type: 'Group', PermissionsViewSetup: false, PermissionSetGroup: { DeveloperName: 'Everything' } },
    ]);
  });

  test('are components of groups, as is the muting set', async () => {
    const parts = await rows(
      'SELECT PermissionSetGroup.DeveloperName, PermissionSetId, PermissionSet.Name FROM PermissionSetGroupComponent',
    );
    const [muting] = await rows('SELECT Id, PermissionsViewSetup FROM MutingPermissionSet');
    expect(parts.map((part: { PermissionSet: { Name: string } | null }) => part.PermissionSet?.Name)).toEqual(
      ['Writing', 'Fleeting', undefined],
    );
    expect(muting).toMatchObject({ Id: parts[2].PermissionSetId, PermissionsViewSetup: true });
    expect(await rows('SELECT DeveloperName, Status FROM PermissionSetGroup')).toMatchObject([
      { DeveloperName: 'Everything', Status: 'Updated' },
    ]);
  });

  const assignments = `SELECT PermissionSetId, PermissionSetGroupId, PermissionSet.Type, ExpirationDate, IsActive FROM PermissionSetAssignment WHERE Assignee.Username = '${plain}'`;

  test('have assignment rows, including those of profiles and groups', async () => {
    const state = given(
      { set: 'Reading', expires: '2030-01-01T00:00:00Z', active: false },
      { group: 'Everything' },
    );
    expect(await rows(assignments, state)).toMatchObject([
      { PermissionSet: { Type: 'Profile' }, PermissionSetGroupId: null, IsActive: true },
      { PermissionSet: { Type: 'Regular' }, ExpirationDate: '2030-01-01T00:00:00.000+0000', IsActive: false },
      { PermissionSet: { Type: 'Group' }, PermissionSetGroupId: expect.stringMatching(/^0PG/) },
    ]);
    const quirks = { groupAssignmentsWithoutSet: true };
    expect((await rows(assignments, { ...state, quirks }))[2]).toMatchObject({
      PermissionSetId: null,
      PermissionSet: null,
      PermissionSetGroupId: expect.stringMatching(/^0PG/),
    });
  });

  test('show revoked assignments only if user access policies are on', async () => {
    const soql = 'SELECT IsRevoked FROM PermissionSetAssignment';
    expect((await createCallerIn(simulator(), rightsOrg()).query(soql)).body[0].errorCode).toBe(
      'INVALID_FIELD',
    );
    const state = { ...given({ set: 'Reading', revoked: true }), quirks: { userAccessPolicies: true } };
    expect((await rows(soql, state)).map(({ IsRevoked }: { IsRevoked: boolean }) => IsRevoked)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('lack the columns that the org does not have', async () => {
    const { query, rest } = createCallerIn(
      simulator(),
      rightsOrg({ quirks: { permissionColumnsMissing: ['PermissionsInstallPackaging'] } }),
    );
    for (const [object, column] of [
      ['PermissionSet', 'PermissionsInstallPackaging'],
      ['UserPermissionAccess', 'PermissionsInstallPackaging'],
      ['Profile', 'PermissionsInstallMultiforce'],
    ]) {
      expect((await query(`SELECT ${column} FROM ${object}`)).body[0].errorCode).toBe('INVALID_FIELD');
      const { fields } = (await rest(`/sobjects/${object}/describe`)).body;
      expect(fields.map(({ name }: { name: string }) => name)).not.toContain(column);
    }
  });
});

describe('licenses and sign-ins', () => {
  test('assigning a set with a permission set license takes a seat', async () => {
    const state = rightsOrg({
      permissionSets: [
        { name: 'Link', label: 'Link', permissions: [], license: 'SalesforceAPIIntegrationPsl' },
      ],
      permissionSetGroups: [],
      assignments: [{ username: plain, set: 'Link' }],
    });
    const { query } = createCallerIn(simulator(), state);
    expect(
      (
        await query(
          'SELECT Assignee.Username, PermissionSetLicense.DeveloperName FROM PermissionSetLicenseAssign',
        )
      ).body.records,
    ).toMatchObject([
      {
        Assignee: { Username: plain },
        PermissionSetLicense: { DeveloperName: 'SalesforceAPIIntegrationPsl' },
      },
    ]);
    expect(
      (await query('SELECT MasterLabel, TotalLicenses, UsedLicenses FROM PermissionSetLicense')).body.records,
    ).toMatchObject([{ MasterLabel: 'Salesforce API Integration', TotalLicenses: 5, UsedLicenses: 1 }]);
    expect(
      (await query('SELECT LicenseDefinitionKey, UsedLicenses FROM UserLicense')).body.records,
    ).toMatchObject([
      { LicenseDefinitionKey: 'SFDC', UsedLicenses: 2 },
      { LicenseDefinitionKey: 'SALESFORCE_INTEGRATION_USER', UsedLicenses: 0 },
    ]);
  });

  test('UserLogin shows which users are frozen, to users with Manage Users', async () => {
    const [first, second] = rightsOrg().users;
    if (!first || !second) throw new Error('The users are missing.');
    const state = rightsOrg({ users: [first, { ...second, frozen: true }] });
    const soql = `SELECT IsFrozen FROM UserLogin WHERE UserId IN (SELECT Id FROM User WHERE Username = '${plain}')`;
    expect((await createCallerIn(simulator(), state).query(soql)).body.records).toMatchObject([
      { IsFrozen: true },
    ]);
    expect((await createCallerIn(simulator(), state, plain).query(soql)).body[0].errorCode).toBe(
      'INVALID_TYPE',
    );
  });

  test('OauthToken shows the user’s authorizations, and everyone’s with Customize Application', async () => {
    const state = rightsOrg({
      connectedApps: ['Workbench', 'Data Loader'].map((label) =>
        connected('uninstalled', { label, consumerKey: label }),
      ),
      authorizations: [
        { username: admin, appLabel: 'Workbench' },
        { username: plain, appLabel: 'Data Loader' },
      ],
    });
    const soql = 'SELECT Id, AppName, User.Username FROM OauthToken';
    expect((await createCallerIn(simulator(), state).query(soql)).body.records).toMatchObject([
      { Id: null, AppName: 'Workbench' },
      { AppName: 'Data Loader', User: { Username: plain } },
    ]);
    expect((await createCaller(simulator(), plain).query(soql)).body.records).toMatchObject([
      { AppName: 'Data Loader' },
    ]);
  });
});

test.each([
  ['a set that it does not have', { assignments: [{ username: plain, set: 'Nope' }] }, 'permission set Nope'],
  ['a user that it does not have', { assignments: [{ username: 'nobody', set: 'Reading' }] }, 'user nobody'],
  [
    'a group of no set',
    { permissionSetGroups: [{ name: 'G', label: 'G', sets: ['X'] }] },
    'permission set X',
  ],
  [
    'a field that no object has',
    { permissionSets: [{ name: 'S', label: 'S', permissions: [], fields: { 'Account.Nope': 'read' } }] },
    'field Account.Nope',
  ],
] as const)('an org with %s is refused when it is loaded', (_title, changes, message) => {
  expect(() => simulator().load([rightsOrg({ assignments: [], ...changes })])).toThrow(message);
});

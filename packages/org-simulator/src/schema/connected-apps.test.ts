import { describe, expect, test } from 'vitest';
import { connected, connectedOrg, org, plain } from '../testing/orgs.ts';
import { startForTests } from '../testing/running.ts';
import { createWriter } from '../testing/writing.ts';

const simulator = startForTests();
const label = 'Lighthouse <Link>';
const manage = {
  profiles: [
    {
      name: 'System Administrator',
      license: 'Salesforce',
      permissions: ['ApiEnabled', 'ViewSetup', 'ViewRoles', 'ManageProfilesPermissionsets'],
    },
    { name: 'Plain', license: 'Salesforce', permissions: ['ApiEnabled'] },
  ],
};
const several = org({
  ...manage,
  installed: [],
  connectedApps: [
    connected('installed', { consumerKey: 'a', policy: { adminApproved: true, grantedTo: ['Plain'] } }),
    connected('made-here', {
      consumerKey: 'b',
      namespace: 'beam',
      policy: { refreshToken: 'zero', grantedTo: ['Plain'] },
    }),
    connected('installed', {
      consumerKey: 'c',
      label: 'Other',
      policy: { refreshToken: 'specific_inactivity', refreshTokenValidity: { period: 30, unit: 'DAYS' } },
    }),
    connected('uninstalled', { consumerKey: 'd', label: 'Elsewhere' }),
  ],
});

describe('connected apps as rows', () => {
  test('are those created or installed in this org; policy columns have no unit', async () => {
    const { query } = createWriter(simulator(), several);
    const { body } = await query(
      'SELECT Id, Name, OptionsAllowAdminApprovedUsersOnly, RefreshTokenValidityPeriod, OptionsRefreshTokenValidityMetric, CreatedBy.Name FROM ConnectedApplication',
    );
    const row = (Name: string, approved: boolean, period: number | null, inactivity: boolean) => ({
      Id: expect.stringMatching(/^0H4\w{15}$/),
      Name,
      OptionsAllowAdminApprovedUsersOnly: approved,
      RefreshTokenValidityPeriod: period,
      OptionsRefreshTokenValidityMetric: inactivity,
    });
    expect(body.records).toMatchObject([
      row(label, true, null, false),
      row(label, false, 0, false),
      row('Other', false, 30, true),
    ]);
    expect(new Set(body.records.map(({ Id }: { Id: string }) => Id)).size).toBe(3);
  });

  test('are distinguished in the app menu by developer name and namespace', async () => {
    const { query } = createWriter(simulator(), several);
    const { body } = await query(
      `SELECT Name, NamespacePrefix, IsUsingAdminAuthorization FROM AppMenuItem WHERE Type = 'ConnectedApplication' AND Label = '${label}'`,
    );
    expect(body.records).toMatchObject([
      { Name: 'Lighthouse', NamespacePrefix: null, IsUsingAdminAuthorization: true },
      { Name: 'Lighthouse', NamespacePrefix: 'beam', IsUsingAdminAuthorization: false },
    ]);
  });

  test('are granted to profiles and permission sets, and the grants are revoked', async () => {
    const { query, post, remove, idOf, profileSet } = createWriter(simulator(), several);
    const SetupEntityId = await idOf("SELECT Id FROM ConnectedApplication WHERE Name = 'Other'");
    const soql = `SELECT Parent.Profile.Name FROM SetupEntityAccess WHERE SetupEntityType = 'ConnectedApplication' AND SetupEntityId = '${SetupEntityId}'`;
    const ParentId = await profileSet('Plain');
    expect((await query(soql)).body.records).toEqual([]);
    const { body: made } = await post('SetupEntityAccess', { ParentId, SetupEntityId });
    expect((await query(soql)).body.records).toMatchObject([{ Parent: { Profile: { Name: 'Plain' } } }]);
    expect((await post('SetupEntityAccess', { ParentId, SetupEntityId })).status).toBe(400);
    expect((await remove('SetupEntityAccess', made.id)).status).toBe(204);
    expect((await query(soql)).body.records).toEqual([]);
    expect((await query('SELECT Id FROM SetupEntityAccess')).body.totalSize).toBe(2);
  });

  test('are restored when a collection is undone', async () => {
    const { query, collection, idOf, profileSet } = createWriter(simulator(), several);
    const SetupEntityId = await idOf("SELECT Id FROM ConnectedApplication WHERE Name = 'Other'");
    const record = {
      attributes: { type: 'SetupEntityAccess' },
      ParentId: await profileSet('Plain'),
      SetupEntityId,
    };
    await collection('POST', { allOrNone: true, records: [record, record] });
    expect((await query('SELECT Id FROM SetupEntityAccess')).body.totalSize).toBe(2);
  });
});

describe('selections for Change Data Capture', () => {
  const state = connectedOrg(connected('installed'), {
    changeEvents: ['AccountChangeEvent', 'Renewal__ChangeEvent'],
  });
  const soql = (columns: string) => `SELECT ${columns} FROM PlatformEventChannelMember`;

  test('are rows of the Tooling API for users with View Setup', async () => {
    const { tooling, query } = createWriter(simulator(), state);
    expect(
      (await tooling(soql('Id, DeveloperName, EventChannel, SelectedEntity'))).body.records,
    ).toMatchObject([
      {
        Id: expect.stringMatching(/^0v8\w{15}$/),
        DeveloperName: 'ChangeEvents_AccountChangeEvent',
        EventChannel: 'ChangeEvents',
        SelectedEntity: 'AccountChangeEvent',
      },
      { SelectedEntity: 'Renewal__ChangeEvent' },
    ]);
    expect((await query(soql('Id'))).body[0].errorCode).toBe('INVALID_TYPE');
    const { tooling: asPlain } = createWriter(simulator(), state, plain);
    expect((await asPlain(soql('Id'))).body[0].errorCode).toBe('INVALID_TYPE');
  });

  test('show the full name only in a query for one row', async () => {
    const { tooling } = createWriter(simulator(), state);
    expect((await tooling(soql('FullName'))).body[0]).toMatchObject({ errorCode: 'MALFORMED_QUERY' });
    const one = `${soql('FullName')} WHERE SelectedEntity = 'AccountChangeEvent'`;
    expect((await tooling(one)).body.records).toMatchObject([
      { FullName: 'ChangeEvents_AccountChangeEvent' },
    ]);
  });
});

test('licenses have the seats that the state declares', async () => {
  const seats = { 'Salesforce Integration': 0, 'Salesforce Platform': 7, SalesforceAPIIntegrationPsl: 3 };
  const { query } = createWriter(simulator(), org({ seats }));
  const totals = async (object: string) =>
    (await query(`SELECT TotalLicenses FROM ${object} ORDER BY TotalLicenses`)).body.records.map(
      ({ TotalLicenses }: { TotalLicenses: number }) => TotalLicenses,
    );
  expect(await totals('UserLicense')).toEqual([0, 7, 50]);
  expect(await totals('PermissionSetLicense')).toEqual([3]);
});

import { describe, expect, test } from 'vitest';
import type { Viewer } from '../org/viewer.ts';
import { SalesforceError } from '../salesforce-error.ts';
import { catalogFor } from '../schema/schema.ts';
import type { ApiName } from '../schema/table.ts';
import { admin, org } from '../testing/orgs.ts';
import { World } from '../world.ts';
import { planQuery } from './plan.ts';
import { runPlan } from './run.ts';

const viewer = new World('test', [org()]).find(admin) as Viewer;

const run = (soql: string, api: ApiName = 'data') =>
  runPlan(planQuery(soql, catalogFor(api, viewer)), viewer, '/services/data/v66.0').records;
const refused = (soql: string, api: ApiName = 'data'): string => {
  try {
    run(soql, api);
    return 'accepted';
  } catch (error) {
    if (error instanceof SalesforceError)
      return `${error.status} ${error.errorCode} ${error.message.split('\n').at(-1)}`;
    throw error;
  }
};
const usernames = (where: string): unknown[] =>
  run(`SELECT Username FROM User ${where}`).map((row) => row.Username);

describe('SOQL', () => {
  test('returns the records that point to a row in a list inside it, and null if there are none', () => {
    const of = (user: string) =>
      run(
        `SELECT Username, (SELECT AssigneeId, PermissionSet.IsOwnedByProfile FROM PermissionSetAssignments WHERE PermissionSet.IsOwnedByProfile = ${user}) FROM User WHERE Username = '${admin}'`,
      );
    const [row] = of('TRUE');
    expect(row?.PermissionSetAssignments).toMatchObject({
      totalSize: 1,
      done: true,
      records: [{ PermissionSet: { IsOwnedByProfile: true } }],
    });
    expect(of('FALSE')).toMatchObject([{ Username: admin, PermissionSetAssignments: null }]);
  });

  test('refuses a column that the object of a list inside a row does not have', () => {
    expect(refused('SELECT Id, (SELECT Nothing FROM PermissionSetAssignments) FROM User')).toContain(
      "No such column 'Nothing'",
    );
  });

  test('follows parents and returns null if there is none', () => {
    expect(run('SELECT Profile.UserLicense.Name, Manager.Name FROM User LIMIT 1')).toEqual([
      {
        attributes: {
          type: 'User',
          url: expect.stringMatching(/^\/services\/data\/v66\.0\/sobjects\/User\/005/),
        },
        Profile: {
          attributes: { type: 'Profile', url: expect.any(String) },
          UserLicense: { attributes: { type: 'UserLicense', url: expect.any(String) }, Name: 'Salesforce' },
        },
        Manager: null,
      },
    ]);
  });

  test('shows the name of a parent that can be of several objects', () => {
    expect(
      run("SELECT License.Name FROM PermissionSet WHERE Profile.Name = 'System Administrator'"),
    ).toMatchObject([{ License: { Name: 'Salesforce' } }]);
  });

  test.each([
    ["WHERE Username LIKE 'ADA%'", ['ada@one.example']],
    ["WHERE Username LIKE '_ia@one.example'", ['pia@one.example']],
    ["WHERE Username LIKE 'ada\\\\_one.example'", []],
    ["WHERE Username = 'PIA@one.example' OR (Username = 'x' AND IsActive = true)", ['pia@one.example']],
    ["WHERE NOT (Username = 'ada@one.example')", ['pia@one.example']],
    ["WHERE Username NOT IN ('ada@one.example')", ['pia@one.example']],
    ['WHERE ManagerId = null ORDER BY Username DESC', ['pia@one.example', 'ada@one.example']],
    ['ORDER BY Username LIMIT 1 OFFSET 1', ['pia@one.example']],
    [
      'WHERE CreatedDate < TODAY AND CreatedDate > 2020-01-01T00:00:00Z ORDER BY Username LIMIT 1',
      ['ada@one.example'],
    ],
    [
      'WHERE Id IN (SELECT AssigneeId FROM PermissionSetAssignment WHERE PermissionSet.PermissionsViewSetup = true)',
      ['ada@one.example'],
    ],
    [
      'WHERE Id NOT IN (SELECT AssigneeId FROM PermissionSetAssignment WHERE PermissionSet.PermissionsViewSetup = true)',
      ['pia@one.example'],
    ],
  ])('%s', (where, expected) => {
    expect(usernames(where)).toEqual(expected);
  });

  test('accepts ids of 15 and of 18 characters', () => {
    const id = String(run('SELECT Id FROM Organization')[0]?.Id);
    expect(run(`SELECT Id FROM Organization WHERE Id = '${id.slice(0, 15)}'`)).toHaveLength(1);
    expect(run(`SELECT Id FROM Organization WHERE Id IN ('${id}')`)).toHaveLength(1);
  });

  test('resolves an alias, and names in any case', () => {
    expect(run('select u.username from user u order by u.username limit 1')).toEqual([
      { attributes: expect.anything(), Username: 'ada@one.example' },
    ]);
  });

  test.each([
    ['SELECT Id FROM Accout', "400 INVALID_TYPE sObject type 'Accout' is not supported."],
    ['SELECT Nope FROM User', "400 INVALID_FIELD No such column 'Nope' on entity 'User'."],
    [
      'SELECT PermissionsUseAnyApiClient FROM PermissionSet',
      "400 INVALID_FIELD No such column 'PermissionsUseAnyApiClient'",
    ],
    [
      'SELECT PermissionsInstallPackaging FROM Profile',
      "400 INVALID_FIELD No such column 'PermissionsInstallPackaging'",
    ],
    ['SELECT Foo.Name FROM User', "400 INVALID_FIELD Didn't understand relationship 'Foo' in field path."],
    ['SELECT Id FROM User WHERE', '400 MALFORMED_QUERY unexpected token'],
    ['SELECT Id, Id FROM User', '400 INVALID_FIELD duplicate field selected: Id'],
    ["SELECT Id FROM User WHERE IsActive = 'true'", '400 INVALID_FIELD value of filter criterion'],
    ['SELECT Id FROM User WHERE Username = 1', '400 INVALID_FIELD value of filter criterion'],
    [
      "SELECT Id FROM User WHERE Id LIKE '005%'",
      '400 INVALID_QUERY_FILTER_OPERATOR invalid operator on id field',
    ],
    [
      "SELECT Id FROM User WHERE Id = 'nonsense'",
      '400 INVALID_QUERY_FILTER_OPERATOR invalid ID field: nonsense',
    ],
    [
      'SELECT Id FROM UserLicense WHERE MonthlyLoginsUsed = 0',
      "400 INVALID_FIELD field 'MonthlyLoginsUsed' can not be filtered",
    ],
    [
      "SELECT Id FROM User WHERE IsActive = true AND Name = 'a' OR Name = 'b'",
      '400 MALFORMED_QUERY unexpected token',
    ],
    [
      'SELECT Id FROM User WHERE Id IN (SELECT AssigneeId FROM PermissionSetAssignment) OR IsActive = true',
      '400 MALFORMED_QUERY Semi join sub-selects are not allowed with the',
    ],
    [
      'SELECT Id FROM User WHERE ProfileId IN (SELECT ProfileId FROM PermissionSet WHERE Id IN (SELECT PermissionSetId FROM PermissionSetAssignment))',
      '400 MALFORMED_QUERY Nesting of semi join',
    ],
    [
      'SELECT Id FROM User WHERE Id IN (SELECT AssigneeId FROM PermissionSetAssignment) AND Id IN (SELECT UserId FROM UserLogin) AND ProfileId IN (SELECT Id FROM Profile)',
      '400 MALFORMED_QUERY Maximum 2 semi join',
    ],
    [
      'SELECT Id FROM User WHERE ManagerId IN (SELECT Id FROM User)',
      '400 MALFORMED_QUERY The inner and outer selects',
    ],
    [
      'SELECT Id FROM User WHERE Id IN (SELECT AssigneeId FROM PermissionSetAssignment LIMIT 1)',
      '400 MALFORMED_QUERY',
    ],
    [
      `SELECT Id FROM User WHERE Username = '${'x'.repeat(100_001)}'`,
      '400 MALFORMED_QUERY SOQL statements cannot be longer',
    ],
    ['SELECT COUNT(Id) FROM User', '501 NOT_IMPLEMENTED_BY_SIMULATOR'],
    ['SELECT Username FROM User GROUP BY Username', '501 NOT_IMPLEMENTED_BY_SIMULATOR'],
    ['SELECT FIELDS(ALL) FROM User LIMIT 1', '501 NOT_IMPLEMENTED_BY_SIMULATOR'],
    ['SELECT Id FROM User WHERE CreatedDate = THIS_FISCAL_YEAR', '501 NOT_IMPLEMENTED_BY_SIMULATOR'],
    [
      'SELECT License.Status FROM PermissionSet',
      "400 INVALID_FIELD No such column 'Status' on entity 'Name'",
    ],
    ['SELECT Id, (SELECT Id FROM Users) FROM Profile', '501 NOT_IMPLEMENTED_BY_SIMULATOR'],
  ])('refuses %s', (soql, expected) => {
    expect(refused(soql)).toContain(expected);
  });

  test.each([
    ['SELECT Id FROM SubscriberPackageVersion', '400 MALFORMED_QUERY Implementation restriction'],
    [
      "SELECT Id FROM SubscriberPackageVersion WHERE Name = 'x'",
      '400 MALFORMED_QUERY Implementation restriction',
    ],
    [
      "SELECT Id FROM SubscriberPackageVersion WHERE Id = '04tHs000000aaaa' AND InstallationKey = 'k'",
      'accepted',
    ],
    [
      "SELECT Id FROM PackageInstallRequest WHERE Status = 'Error'",
      "400 INVALID_FIELD field 'Status' can not be filtered",
    ],
    ['SELECT Id FROM Organization', '400 INVALID_TYPE'],
  ])('in the Tooling API, %s', (soql, expected) => {
    expect(refused(soql, 'tooling')).toContain(expected);
  });

  test('shows the relaxed-refresh policy with SOQL’s value', () => {
    expect(run('SELECT IpRelaxationPolicyType FROM ExtlClntAppOauthPlcyCnfg')).toMatchObject([
      { IpRelaxationPolicyType: 'Enforce_relaxrefresh' },
    ]);
  });
});

import { expect, test } from 'vitest';
import { createCaller, startForTests } from '../testing/running.ts';

// What only the Salesforce CLI does; the README lists the commands that were tried.

const simulator = startForTests();

test('an address with a double slash is the same address', async () => {
  const { call } = createCaller(simulator());
  const { status, body } = await call('//services/data/v66.0/query?q=SELECT+Name+FROM+Organization');
  expect([status, body.totalSize]).toEqual([200, 1]);
});

test('a version from five years ago is supported', async () => {
  const { call } = createCaller(simulator());
  expect(
    (await call('/services/data/v51.0/query?q=SELECT+Name+FROM+Organization')).body.records,
  ).toMatchObject([{ attributes: { url: expect.stringContaining('/v51.0/') }, Name: 'One & Co' }]);
});

test('the columns of a query are returned instead of its rows', async () => {
  const { rest } = createCaller(simulator());
  const soql = 'SELECT Id, IsActive, Profile.Name, Profile.UserLicense.TotalLicenses FROM User';
  expect((await rest(`/query?columns=true&q=${encodeURIComponent(soql)}`)).body).toMatchObject({
    entityName: 'User',
    groupBy: false,
    idSelected: true,
    keyPrefix: '005',
    columnMetadata: [
      { columnName: 'Id', apexType: 'Id', joinColumns: [] },
      { columnName: 'IsActive', booleanType: true, updatable: true },
      {
        columnName: 'Profile',
        joinColumns: [
          { columnName: 'Name', textType: true },
          { columnName: 'UserLicense', joinColumns: [{ columnName: 'TotalLicenses', numberType: true }] },
        ],
      },
    ],
  });
});

import { expect, test } from 'vitest';
import { caller, running } from '../testing/running.ts';

// What the Salesforce CLI does and other clients do not; the README tells which of its commands were tried.

const simulator = running();

test('an address with a slash too many is the same address', async () => {
  const { call } = caller(simulator());
  const { status, body } = await call('//services/data/v66.0/query?q=SELECT+Name+FROM+Organization');
  expect([status, body.totalSize]).toEqual([200, 1]);
});

test('a version of five years ago answers', async () => {
  const { call } = caller(simulator());
  expect(
    (await call('/services/data/v51.0/query?q=SELECT+Name+FROM+Organization')).body.records,
  ).toMatchObject([{ attributes: { url: expect.stringContaining('/v51.0/') }, Name: 'One & Co' }]);
});

test('the columns of a query are told instead of its rows', async () => {
  const { rest } = caller(simulator());
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

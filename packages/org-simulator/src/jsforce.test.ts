import { Connection } from 'jsforce';
import { expect, test } from 'vitest';
import { admin, clientId, org, secret, user } from './testing/orgs.ts';
import { startForTests } from './testing/running.ts';

const simulator = startForTests();

const connect = (scopes?: readonly string[]) => {
  const { access_token, instance_url } = simulator().token(admin, scopes);
  return new Connection({ accessToken: access_token, instanceUrl: instance_url, version: '66.0' });
};

test('jsforce queries, pages, describes and reads the limits', async () => {
  const users = Array.from({ length: 2500 }, (_, index) => user(`u${index}@one.example`, 'Plain'));
  simulator().load([org({ users: [user(admin, 'System Administrator'), ...users] })]);
  const connection = connect();
  const found = await connection.query<{ Username: string }>('SELECT Username FROM User', {
    autoFetch: true,
    maxFetch: 5000,
  });
  expect([found.totalSize, found.records.length, found.done]).toEqual([2501, 2501, true]);
  expect(connection.limitInfo.apiUsage).toEqual({ used: 12, limit: 1000 });
  const packages = await connection.tooling.query(
    'SELECT SubscriberPackage.NamespacePrefix FROM InstalledSubscriberPackage',
  );
  expect(packages.records).toMatchObject([{ SubscriberPackage: { NamespacePrefix: 'beam' } }]);
  expect((await connection.describe('PermissionSet')).fields.length).toBeGreaterThan(50);
  expect((await connection.describeGlobal()).maxBatchSize).toBe(200);
  expect((await connection.limits()).DailyApiRequests).toMatchObject({ Max: 1000 });
  expect(await connection.identity()).toMatchObject({ username: admin });
  expect(await connection.sobject('Organization').retrieve('00DHs000000AAAA')).toMatchObject({
    Name: 'One & Co',
  });
});

test('jsforce lists, reads and describes metadata', async () => {
  const { metadata } = connect();
  const listed = await metadata.list({ type: 'ExtlClntAppOauthConfigurablePolicies' }, '66.0');
  expect(listed).toMatchObject([
    { fullName: 'Lighthouse_oauthPlcy', type: 'ExtlClntAppOauthConfigurablePolicies' },
  ]);
  const profile = await metadata.read('Profile', 'Admin');
  expect(profile).toMatchObject({ fullName: 'Admin', userLicense: 'Salesforce' });
  expect((await metadata.describe('66.0')).metadataObjects.map(({ xmlName }) => xmlName)).toContain(
    'ExternalClientApplication',
  );
});

test('jsforce raises the errors that a real org raises', async () => {
  const connection = connect();
  await expect(connection.query('SELECT Nope FROM User')).rejects.toMatchObject({
    errorCode: 'INVALID_FIELD',
  });
  await expect(connection.query('SELECT Id FROM Nope')).rejects.toMatchObject({ errorCode: 'INVALID_TYPE' });
  await expect(connection.describe('Nope')).rejects.toMatchObject({ errorCode: 'NOT_FOUND' });
  await expect(connect(['id']).query('SELECT Id FROM User')).rejects.toThrow(
    'not valid for use with the REST API',
  );
  simulator().load([org()]);
  await expect(connection.query('SELECT Id FROM User')).rejects.toMatchObject({
    errorCode: 'INVALID_SESSION_ID',
  });
});

test('jsforce receives the reason why a refresh token is refused', async () => {
  const { instance_url } = simulator().token(admin);
  const connection = new Connection({
    oauth2: {
      clientId,
      clientSecret: secret,
      redirectUri: 'http://localhost:9/oauth/callback',
      loginUrl: instance_url,
    },
  });
  await expect(connection.oauth2.refreshToken('gone')).rejects.toThrow('expired access/refresh token');
});

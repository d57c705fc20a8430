import { describe, expect, test } from 'vitest';
import { admin, org, plain, user, without } from '../testing/orgs.ts';
import { createCaller, createCallerIn, startForTests } from '../testing/running.ts';

const simulator = startForTests();

describe('the REST API', () => {
  test('lists its versions without a session and does not count that call', async () => {
    const response = await fetch(`${simulator().url}/services/data/`);
    const versions = (await response.json()) as { version: string; label: string }[];
    const labels = versions.map(({ version, label }) => `${version} ${label}`);
    expect([labels.length, labels[0]]).toEqual([38, "31.0 Summer '14"]);
    expect(labels.slice(-9)).toEqual([
      "60.0 Spring '24",
      "61.0 Summer '24",
      "62.0 Winter '25",
      "63.0 Spring '25",
      "64.0 Summer '25",
      "65.0 Winter '26",
      "66.0 Spring '26",
      "67.0 Summer '26",
      "68.0 Winter '27",
    ]);
    expect(response.headers.get('sforce-limit-info')).toBeNull();
    expect(simulator().calls()).toMatchObject([{ method: 'GET', status: 200, counted: false }]);
  });

  test('counts each call and refuses at the limit', async () => {
    const { query } = createCallerIn(simulator(), org({ apiRequests: { max: 12, used: 10 } }));
    const used = async () => (await query('SELECT Id FROM Organization')).headers.get('sforce-limit-info');
    expect([await used(), await used()]).toEqual(['api-usage=11/12', 'api-usage=12/12']);
    expect(await query('SELECT Id FROM Organization')).toMatchObject({
      status: 403,
      body: [{ errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'TotalRequests Limit exceeded.' }],
    });
    expect(simulator().calls()).toMatchObject([
      { soql: ['SELECT Id FROM Organization'], counted: true, status: 200 },
      { counted: true },
      { counted: false, status: 403 },
    ]);
  });

  test('returns pages of 2,000 rows and discards the remaining ones at a reset', async () => {
    const users = Array.from({ length: 4100 }, (_, index) => user(`u${index}@one.example`, 'Plain'));
    const many = org({ users: [user(admin, 'System Administrator'), ...users] });
    const { query, call } = createCallerIn(simulator(), many);
    const pages = [(await query('SELECT Username FROM User')).body];
    while (!pages.at(-1).done) pages.push((await call(pages.at(-1).nextRecordsUrl)).body);
    expect(pages.map(({ totalSize, records }) => [totalSize, records.length])).toEqual([
      [4101, 2000],
      [4101, 2000],
      [4101, 101],
    ]);
    expect(pages[0].nextRecordsUrl).toMatch(/^\/services\/data\/v66\.0\/query\/01g\w+-2000$/);
    const small = await query('SELECT Username FROM User', {
      headers: { 'sforce-query-options': 'batchSize=200' },
    });
    expect(small.body.records).toHaveLength(200);
    const again = createCallerIn(simulator(), many);
    expect((await again.call(small.body.nextRecordsUrl)).body).toMatchObject([
      { errorCode: 'INVALID_QUERY_LOCATOR' },
    ]);
  });

  test('COUNT() returns a total and no records', async () => {
    expect((await createCaller(simulator()).query('SELECT COUNT() FROM User')).body).toEqual({
      totalSize: 2,
      done: true,
      records: [],
    });
  });

  test('describes an object in the shape of a real describe', async () => {
    const { rest } = createCaller(simulator());
    const { body } = await rest('/sobjects/permissionsetassignment/describe');
    expect(body).toMatchObject({ name: 'PermissionSetAssignment', keyPrefix: '0Pa', queryable: true });
    expect(body.fields.find(({ name }: { name: string }) => name === 'AssigneeId')).toMatchObject({
      type: 'reference',
      referenceTo: ['User'],
      relationshipName: 'Assignee',
      nillable: false,
      filterable: true,
    });
    const global = await rest('/sobjects');
    expect(global.body.sobjects.map(({ name }: { name: string }) => name)).toContain(
      'ExtlClntAppOauthPlcyCnfg',
    );
    const tooling = await rest('/tooling/sobjects');
    expect(tooling.body.sobjects.map(({ name }: { name: string }) => name)).not.toContain('Organization');
    expect((await rest('/sobjects/Nothing/describe')).body).toEqual([
      { errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' },
    ]);
  });

  test('returns a package version by its id, and an error for one that this org cannot see', async () => {
    const { tooling } = createCaller(simulator());
    const version = (id: string) =>
      tooling(`SELECT MajorVersion FROM SubscriberPackageVersion WHERE Id = '${id}'`);
    expect((await version('04tHs000000aaaa')).body.records).toMatchObject([{ MajorVersion: 1 }]);
    expect(await version('04tHs000000zzzz')).toMatchObject({
      status: 500,
      body: [{ errorCode: 'UNKNOWN_EXCEPTION' }],
    });
  });

  test('returns one record by its id', async () => {
    const { rest } = createCaller(simulator());
    const { body } = await rest('/sobjects/Organization/00DHs000000AAAA');
    expect(body).toMatchObject({ Name: 'One & Co', attributes: { type: 'Organization' } });
    expect((await rest('/sobjects/Organization/00DHs000000ZZZZ')).status).toBe(404);
  });

  test.each([
    ['/nothing', 404, 'NOT_FOUND'],
    ['/queryAll?q=SELECT+Id+FROM+User', 501, 'NOT_IMPLEMENTED_BY_SIMULATOR'],
    ['/composite/batch', 501, 'NOT_IMPLEMENTED_BY_SIMULATOR'],
    ['/query', 400, 'MALFORMED_QUERY'],
    ['/sobjects/%E0%A4%A/describe', 404, 'NOT_FOUND'],
    ['/query/01gnothing-2000', 400, 'INVALID_QUERY_LOCATOR'],
  ])('%s', async (path, status, errorCode) => {
    expect(await createCaller(simulator()).rest(path)).toMatchObject({ status, body: [{ errorCode }] });
  });

  test('accepts an address of 16,384 bytes and no longer one', async () => {
    const { rest } = createCaller(simulator());
    const long = await rest(`/query?q=${'x'.repeat(16_400)}`);
    expect(long).toMatchObject({ status: 414, body: [{ errorCode: 'URI_TOO_LONG' }] });
    expect((await rest(`/query?q=${'x'.repeat(16_000)}`)).status).toBe(400);
  });

  test('refuses other versions', async () => {
    const { call } = createCaller(simulator());
    for (const version of ['v30.0', 'v69.0', '66.0'])
      expect((await call(`/services/data/${version}/limits`)).status).toBe(404);
  });

  test('refuses an invalid session, and one without the api scope', async () => {
    const { call } = createCaller(simulator());
    const refused = await call('/services/data/v66.0/limits', { headers: { authorization: 'Bearer 00D!x' } });
    expect(refused).toMatchObject({
      status: 401,
      body: [{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }],
    });
    expect(refused.headers.get('www-authenticate')).toBe('Token');
    const { rest } = createCaller(simulator(), admin, ['id']);
    expect((await rest('/limits')).body).toMatchObject([
      { message: 'This session is not valid for use with the REST API' },
    ]);
  });
});

describe('rights', () => {
  const denied = async (
    state: Parameters<typeof createCallerIn>[1],
    soql: string,
    api: 'query' | 'tooling' = 'query',
  ) => (await createCallerIn(simulator(), state)[api](soql)).body[0]?.errorCode;

  test.each([
    ['UserLogin', 'ManageUsers'],
    ['UserLicense', 'ViewSetup'],
    ['SetupEntityAccess', 'ViewSetup'],
  ])('%s is not an object without %s', async (name, right) => {
    expect(await denied(without(right), `SELECT Id FROM ${name}`)).toBe('INVALID_TYPE');
    expect(await denied(org(), `SELECT Id FROM ${name}`)).toBeUndefined();
  });

  test('PermissionSet needs one of several permissions, its assignments one of several others', async () => {
    expect(await denied(without('ViewSetup'), 'SELECT Id FROM PermissionSet')).toBeUndefined();
    expect(await denied(without('ViewSetup', 'AssignPermissionSets'), 'SELECT Id FROM PermissionSet')).toBe(
      'INVALID_TYPE',
    );
    expect(
      await denied(without('ViewSetup', 'AssignPermissionSets'), 'SELECT Id FROM PermissionSetAssignment'),
    ).toBeUndefined();
  });

  test('apps have no rows for users without one of their permissions', async () => {
    const blind = without('ExternalClientAppViewer', 'ExternalClientAppAdmin');
    const soql = 'SELECT Id FROM ExternalClientApplication';
    expect((await createCallerIn(simulator(), blind).query(soql)).body.totalSize).toBe(0);
    expect((await createCallerIn(simulator(), org()).query(soql)).body.totalSize).toBe(1);
  });

  test('installed packages need View Setup; without it limits answer as if the API were disabled', async () => {
    expect(await denied(without('ViewSetup'), 'SELECT Id FROM InstalledSubscriberPackage', 'tooling')).toBe(
      'INVALID_TYPE',
    );
    expect(await createCallerIn(simulator(), without('ViewSetup')).rest('/limits')).toMatchObject({
      status: 403,
      body: [{ errorCode: 'API_DISABLED_FOR_ORG', message: 'limits resource is not enabled' }],
    });
    expect((await createCallerIn(simulator(), org()).rest('/limits')).body.DailyApiRequests).toEqual({
      Max: 1000,
      Remaining: 989,
    });
  });

  test('a user without API Enabled and an org without the API have different messages', async () => {
    expect((await createCallerIn(simulator(), without('ApiEnabled')).rest('/limits')).body).toEqual([
      { errorCode: 'API_CURRENTLY_DISABLED', message: 'API is disabled for this User' },
    ]);
    expect(
      (await createCallerIn(simulator(), org({ quirks: { apiDisabled: true } })).rest('/limits')).body,
    ).toEqual([
      { errorCode: 'API_DISABLED_FOR_ORG', message: 'The REST API is not enabled for this Organization.' },
    ]);
  });

  test('quirks remove objects', async () => {
    const missing = createCallerIn(
      simulator(),
      org({ quirks: { appObjectsMissing: true, installedPackagesMissing: true } }),
    );
    expect((await missing.query('SELECT Id FROM ExtlClntAppOauthPlcyCnfg')).body[0].errorCode).toBe(
      'INVALID_TYPE',
    );
    expect((await missing.rest('/sobjects/ExternalClientApplication/describe')).status).toBe(404);
    expect((await missing.tooling('SELECT Id FROM InstalledSubscriberPackage')).body[0].errorCode).toBe(
      'INVALID_TYPE',
    );
  });

  test('a quirk shows policies as numbers, as in the describe', async () => {
    const { query } = createCallerIn(simulator(), org({ quirks: { policyValuesAsNumbers: true } }));
    const { body } = await query(
      'SELECT IpRelaxationPolicyType, RefreshTokenValidityUnit FROM ExtlClntAppOauthPlcyCnfg',
    );
    expect(body.records).toMatchObject([{ IpRelaxationPolicyType: '3', RefreshTokenValidityUnit: '0' }]);
  });

  test('all users can read their own permissions and the licenses of packages', async () => {
    const { query } = createCallerIn(simulator(), org(), plain);
    expect(
      (await query('SELECT PermissionsApiEnabled, PermissionsViewSetup FROM UserPermissionAccess')).body
        .records,
    ).toMatchObject([{ PermissionsApiEnabled: true, PermissionsViewSetup: false }]);
    expect((await query('SELECT NamespacePrefix FROM PackageLicense')).body.records).toMatchObject([
      { NamespacePrefix: 'beam' },
    ]);
  });
});

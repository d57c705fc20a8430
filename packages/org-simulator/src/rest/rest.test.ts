import { describe, expect, test } from 'vitest';
import { admin, org, plain, user, without } from '../testing/orgs.ts';
import { caller, callerIn, running } from '../testing/running.ts';

const simulator = running();

describe('the REST API', () => {
  test('tells its versions to anybody and does not count that', async () => {
    const response = await fetch(`${simulator().url}/services/data/`);
    const versions = (await response.json()) as { version: string; label: string }[];
    const told = versions.map(({ version, label }) => `${version} ${label}`);
    expect([told.length, told[0]]).toEqual([38, "31.0 Summer '14"]);
    expect(told.slice(-9)).toEqual([
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
    const { query } = callerIn(simulator(), org({ apiRequests: { max: 12, used: 10 } }));
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

  test('pages 2,000 rows at a time and forgets the rest at a reset', async () => {
    const users = Array.from({ length: 4100 }, (_, index) => user(`u${index}@one.example`, 'Plain'));
    const many = org({ users: [user(admin, 'System Administrator'), ...users] });
    const { query, call } = callerIn(simulator(), many);
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
    const again = callerIn(simulator(), many);
    expect((await again.call(small.body.nextRecordsUrl)).body).toMatchObject([
      { errorCode: 'INVALID_QUERY_LOCATOR' },
    ]);
  });

  test('COUNT() gives a total and no records', async () => {
    expect((await caller(simulator()).query('SELECT COUNT() FROM User')).body).toEqual({
      totalSize: 2,
      done: true,
      records: [],
    });
  });

  test('describes an object in the shape of a real describe', async () => {
    const { rest } = caller(simulator());
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

  test('tells a package version by its id, and fails for one that this org cannot see', async () => {
    const { tooling } = caller(simulator());
    const version = (id: string) =>
      tooling(`SELECT MajorVersion FROM SubscriberPackageVersion WHERE Id = '${id}'`);
    expect((await version('04tHs000000aaaa')).body.records).toMatchObject([{ MajorVersion: 1 }]);
    expect(await version('04tHs000000zzzz')).toMatchObject({
      status: 500,
      body: [{ errorCode: 'UNKNOWN_EXCEPTION' }],
    });
  });

  test('gives one record by its id', async () => {
    const { rest } = caller(simulator());
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
    expect(await caller(simulator()).rest(path)).toMatchObject({ status, body: [{ errorCode }] });
  });

  test('takes an address of 16,384 bytes and no more', async () => {
    const { rest } = caller(simulator());
    const long = await rest(`/query?q=${'x'.repeat(16_400)}`);
    expect(long).toMatchObject({ status: 414, body: [{ errorCode: 'URI_TOO_LONG' }] });
    expect((await rest(`/query?q=${'x'.repeat(16_000)}`)).status).toBe(400);
  });

  test('does not know other versions', async () => {
    const { call } = caller(simulator());
    for (const version of ['v30.0', 'v69.0', '66.0'])
      expect((await call(`/services/data/${version}/limits`)).status).toBe(404);
  });

  test('refuses a session that is none, and one without the api scope', async () => {
    const { call } = caller(simulator());
    const gone = await call('/services/data/v66.0/limits', { headers: { authorization: 'Bearer 00D!x' } });
    expect(gone).toMatchObject({
      status: 401,
      body: [{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }],
    });
    expect(gone.headers.get('www-authenticate')).toBe('Token');
    const { rest } = caller(simulator(), admin, ['id']);
    expect((await rest('/limits')).body).toMatchObject([
      { message: 'This session is not valid for use with the REST API' },
    ]);
  });
});

describe('rights', () => {
  const denied = async (
    state: Parameters<typeof callerIn>[1],
    soql: string,
    api: 'query' | 'tooling' = 'query',
  ) => (await callerIn(simulator(), state)[api](soql)).body[0]?.errorCode;

  test.each([
    ['UserLogin', 'ManageUsers'],
    ['UserLicense', 'ViewSetup'],
    ['SetupEntityAccess', 'ViewSetup'],
  ])('%s is no object without %s', async (name, right) => {
    expect(await denied(without(right), `SELECT Id FROM ${name}`)).toBe('INVALID_TYPE');
    expect(await denied(org(), `SELECT Id FROM ${name}`)).toBeUndefined();
  });

  test('PermissionSet needs one right of several, its assignments another one of several', async () => {
    expect(await denied(without('ViewSetup'), 'SELECT Id FROM PermissionSet')).toBeUndefined();
    expect(await denied(without('ViewSetup', 'AssignPermissionSets'), 'SELECT Id FROM PermissionSet')).toBe(
      'INVALID_TYPE',
    );
    expect(
      await denied(without('ViewSetup', 'AssignPermissionSets'), 'SELECT Id FROM PermissionSetAssignment'),
    ).toBeUndefined();
  });

  test('apps are rows that nobody without a right sees', async () => {
    const blind = without('ExternalClientAppViewer', 'ExternalClientAppAdmin');
    const soql = 'SELECT Id FROM ExternalClientApplication';
    expect((await callerIn(simulator(), blind).query(soql)).body.totalSize).toBe(0);
    expect((await callerIn(simulator(), org()).query(soql)).body.totalSize).toBe(1);
  });

  test('installed packages need View Setup; limits answer without it as if the API were off', async () => {
    expect(await denied(without('ViewSetup'), 'SELECT Id FROM InstalledSubscriberPackage', 'tooling')).toBe(
      'INVALID_TYPE',
    );
    expect(await callerIn(simulator(), without('ViewSetup')).rest('/limits')).toMatchObject({
      status: 403,
      body: [{ errorCode: 'API_DISABLED_FOR_ORG', message: 'limits resource is not enabled' }],
    });
    expect((await callerIn(simulator(), org()).rest('/limits')).body.DailyApiRequests).toEqual({
      Max: 1000,
      Remaining: 989,
    });
  });

  test('a user without API Enabled and an org without the API are told apart by their messages', async () => {
    expect((await callerIn(simulator(), without('ApiEnabled')).rest('/limits')).body).toEqual([
      { errorCode: 'API_CURRENTLY_DISABLED', message: 'API is disabled for this User' },
    ]);
    expect(
      (await callerIn(simulator(), org({ quirks: { apiDisabled: true } })).rest('/limits')).body,
    ).toEqual([
      { errorCode: 'API_DISABLED_FOR_ORG', message: 'The REST API is not enabled for this Organization.' },
    ]);
  });

  test('quirks take objects away', async () => {
    const missing = callerIn(
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

  test('a quirk shows policies as the numbers of the describe', async () => {
    const { query } = callerIn(simulator(), org({ quirks: { policyValuesAsNumbers: true } }));
    const { body } = await query(
      'SELECT IpRelaxationPolicyType, RefreshTokenValidityUnit FROM ExtlClntAppOauthPlcyCnfg',
    );
    expect(body.records).toMatchObject([{ IpRelaxationPolicyType: '3', RefreshTokenValidityUnit: '0' }]);
  });

  test('everybody reads their own permissions and the licenses of packages', async () => {
    const { query } = callerIn(simulator(), org(), plain);
    expect(
      (await query('SELECT PermissionsApiEnabled, PermissionsViewSetup FROM UserPermissionAccess')).body
        .records,
    ).toMatchObject([{ PermissionsApiEnabled: true, PermissionsViewSetup: false }]);
    expect((await query('SELECT NamespacePrefix FROM PackageLicense')).body.records).toMatchObject([
      { NamespacePrefix: 'beam' },
    ]);
  });
});

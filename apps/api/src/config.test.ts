import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
};
const key = () => randomBytes(32).toString('base64');
const deployed = {
  PUBLIC_URL: 'https://setup.example.com',
  STAFF_API_KEY: randomBytes(18).toString('base64'),
  SECRET_KEYS: key(),
  AUDIT_KEY: key(),
};

describe('the configuration', () => {
  it('needs nothing on a developer’s machine', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 4000,
      host: 'localhost',
      databaseUrl: 'sqlite:./data/orgready.db',
      secretKeys: null,
      auditKey: null,
      salesforceLoginUrl: null,
      signInApp: null,
      staffKey: null,
      logLevel: 'info',
      trustProxy: 0,
    });
    expect(config.publicUrl.href).toBe('http://localhost:4000/');
    expect(readConfig({ PORT: '5000' }).publicUrl.host).toBe('localhost:5000');
  });

  it('answers numbers for operators on a port of their own, and nowhere unless it is set', () => {
    expect(readConfig({}).metrics).toBeNull();
    expect(readConfig({ METRICS_PORT: '9464' }).metrics).toEqual({ port: 9464, host: '127.0.0.1' });
    expect(faultsOf({ METRICS_PORT: '99999' })).toEqual(['METRICS_PORT must be a port number']);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', STAFF_API_KEY: '' }).port).toBe(4000);
  });

  it('tells all faults at once', () => {
    const faults = faultsOf({
      PORT: '70000',
      PUBLIC_URL: 'http://setup.example.com',
      DATABASE_URL: 'mysql://db',
      SECRET_KEYS: 'c2hvcnQ=',
      SALESFORCE_LOGIN_URL: 'login.salesforce.com',
      STAFF_API_KEY: 'short',
      LOG_LEVEL: 'loud',
      TRUST_PROXY: 'everybody',
    });
    for (const name of [
      'PORT',
      'PUBLIC_URL',
      'DATABASE_URL',
      'SECRET_KEYS',
      'SALESFORCE_LOGIN_URL',
      'STAFF_API_KEY',
      'LOG_LEVEL',
      'TRUST_PROXY',
    ]) {
      expect(faults.filter((fault) => fault.startsWith(name))).toHaveLength(1);
    }
  });

  it('never repeats a secret in a fault', () => {
    const faults = faultsOf({ STAFF_API_KEY: 'hunter2', SECRET_KEYS: 'hunter3' });
    expect(faults.length).toBe(2);
    expect(faults.join()).not.toMatch(/hunter/);
  });

  it('is stricter where other people can reach the product', () => {
    expect(faultsOf({ PUBLIC_URL: 'https://setup.example.com' })).toEqual([
      expect.stringMatching(/^SECRET_KEYS is required/),
      expect.stringMatching(/^AUDIT_KEY is required/),
    ]);
    expect(faultsOf({ ...deployed, PUBLIC_URL: 'http://setup.example.com' })).toEqual([
      expect.stringMatching(/^PUBLIC_URL must begin with https/),
    ]);
    expect(faultsOf(deployed)).toEqual([]);
  });

  it.each(['sqlite::memory:', 'postgres://localhost/orgready'])(
    'makes no key beside a database that is no file: %s',
    (DATABASE_URL) => {
      expect(faultsOf({ DATABASE_URL })).toEqual([
        expect.stringMatching(/^SECRET_KEYS is required/),
        expect.stringMatching(/^AUDIT_KEY is required/),
      ]);
      expect(faultsOf({ DATABASE_URL, SECRET_KEYS: key(), AUDIT_KEY: key() })).toEqual([]);
    },
  );

  it.each(['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080', 'http://app.localhost'])(
    'takes %s for this machine',
    (PUBLIC_URL) => {
      expect(faultsOf({ PUBLIC_URL })).toEqual([]);
    },
  );

  it.each(['http://localhost.example.com', 'http://127.0.0.1.example.com', 'http://128.0.0.1'])(
    'does not take %s for this machine',
    (PUBLIC_URL) => {
      expect(faultsOf({ PUBLIC_URL }).length).toBe(3);
    },
  );

  it('reads keys in their order, the first to seal with', () => {
    const [first, second] = [key(), key()];
    const { secretKeys } = readConfig({ ...deployed, SECRET_KEYS: `${first}, ${second}` });
    expect(secretKeys?.map((one) => one.toString('base64'))).toEqual([first, second]);
  });

  it('has a key of its own for the audit trail', () => {
    const AUDIT_KEY = key();
    expect(readConfig({ ...deployed, AUDIT_KEY }).auditKey?.toString('base64')).toBe(AUDIT_KEY);
    expect(faultsOf({ ...deployed, AUDIT_KEY: 'c2hvcnQ=' })).toEqual([
      'AUDIT_KEY must be a base64 key of 32 bytes',
    ]);
    expect(faultsOf({ ...deployed, SECRET_KEYS: `${key()},${AUDIT_KEY}`, AUDIT_KEY })).toEqual([
      'AUDIT_KEY must not be one of SECRET_KEYS',
    ]);
    expect(faultsOf({ ...deployed, AUDIT_KEY: Buffer.alloc(32).toString('base64') })).toEqual([
      expect.stringMatching(/^AUDIT_KEY can be guessed/),
    ]);
  });

  it('knows how many days things are kept', () => {
    const day = 24 * 60 * 60_000;
    expect(readConfig({}).keep).toEqual({
      keepReadings: 90 * day,
      keepCalls: 365 * day,
      keepLinks: 90 * day,
      keepSetups: Number.POSITIVE_INFINITY,
    });
    const { keep } = readConfig({ KEEP_READINGS_DAYS: '7', KEEP_SETUPS_DAYS: '400' });
    expect(keep).toMatchObject({ keepReadings: 7 * day, keepSetups: 400 * day });
    for (const KEEP_CALLS_DAYS of ['0', '-1', '1.5', 'a week', '10000'])
      expect(faultsOf({ KEEP_CALLS_DAYS })).toEqual([
        'KEEP_CALLS_DAYS must be a number of days from 1 to 9999',
      ]);
  });

  it('knows which proxies to believe', () => {
    expect(readConfig({ TRUST_PROXY: '2' }).trustProxy).toBe(2);
    expect(readConfig({ TRUST_PROXY: 'loopback, 10.0.0.0/8' }).trustProxy).toEqual([
      'loopback',
      '10.0.0.0/8',
    ]);
    expect(faultsOf({ TRUST_PROXY: '10.0.0.0/64' })).toHaveLength(1);
  });

  it('knows the deployment’s own sign-in app, with or without a secret', () => {
    const SALESFORCE_CLIENT_ID = '3MVG9.deployment.key';
    expect(readConfig({ SALESFORCE_CLIENT_ID }).signInApp).toEqual({
      consumerKey: SALESFORCE_CLIENT_ID,
      consumerSecret: null,
    });
    const SALESFORCE_CLIENT_SECRET = 'hunter2';
    expect(readConfig({ SALESFORCE_CLIENT_ID, SALESFORCE_CLIENT_SECRET }).signInApp?.consumerSecret).toBe(
      'hunter2',
    );
    expect(faultsOf({ SALESFORCE_CLIENT_SECRET })).toEqual([
      expect.stringMatching(/^SALESFORCE_CLIENT_SECRET needs SALESFORCE_CLIENT_ID/),
    ]);
    expect(faultsOf({ SALESFORCE_CLIENT_ID: '3MVG9 deployment key', SALESFORCE_CLIENT_SECRET })).toEqual([
      expect.stringMatching(/^SALESFORCE_CLIENT_ID must be a consumer key/),
    ]);
  });

  it('takes an origin for the login host, not a page', () => {
    const { salesforceLoginUrl } = readConfig({ SALESFORCE_LOGIN_URL: 'http://127.0.0.1:4100/' });
    expect(salesforceLoginUrl).toBe('http://127.0.0.1:4100');
    expect(faultsOf({ SALESFORCE_LOGIN_URL: 'https://login.example.com/services' })).toHaveLength(1);
  });

  it.each([
    ['one character', { STAFF_API_KEY: 'a'.repeat(24) }, /^STAFF_API_KEY can be guessed/],
    [
      'the key of the demo',
      { STAFF_API_KEY: 'compose-demo-key-not-for-production' },
      /^STAFF_API_KEY can be/,
    ],
    ['zeros', { SECRET_KEYS: Buffer.alloc(32).toString('base64') }, /^SECRET_KEYS can be guessed/],
    [
      'zeros behind a good one',
      { SECRET_KEYS: `${key()},${Buffer.alloc(32).toString('base64')}` },
      /^SECRET_KEYS can be guessed/,
    ],
    [
      'a login host without TLS',
      { SALESFORCE_LOGIN_URL: 'http://login.example.com' },
      /^SALESFORCE_LOGIN_URL must begin with https/,
    ],
    [
      'a login host on this machine without TLS',
      { SALESFORCE_LOGIN_URL: 'http://127.0.0.1:4400' },
      /^SALESFORCE_LOGIN_URL must begin with https/,
    ],
  ])('T25, F13: refuses %s where other people can reach the product', (_, env, fault) => {
    expect(faultsOf({ ...deployed, ...env })).toEqual([expect.stringMatching(fault)]);
  });

  it('T25, F13: refuses no key that was made at random, and none of a developer', () => {
    for (let n = 0; n < 200; n += 1)
      expect(
        faultsOf({ ...deployed, STAFF_API_KEY: randomBytes(18).toString('base64'), SECRET_KEYS: key() }),
      ).toEqual([]);
    expect(faultsOf({ STAFF_API_KEY: 'a'.repeat(24) })).toEqual([]);
    expect(faultsOf({ SALESFORCE_LOGIN_URL: 'http://login.example.com' })).toHaveLength(1);
  });

  it('takes an identity provider with all of its variables, and explains what is missing or wrong', () => {
    const oidc = {
      OIDC_ISSUER: 'https://login.vendor.example/realms/staff',
      OIDC_CLIENT_ID: 'orgready',
      OIDC_CLIENT_SECRET: 'a-secret',
      OIDC_ROLES: 'CN=Owners,OU=Groups=owner; /success = csm ;',
    };
    const config = readConfig({ ...deployed, ...oidc });
    expect(config.oidc).toEqual({
      issuer: 'https://login.vendor.example/realms/staff',
      clientId: 'orgready',
      clientSecret: 'a-secret',
      groupsClaim: 'groups',
      roles: [
        { group: 'CN=Owners,OU=Groups', role: 'owner' },
        { group: '/success', role: 'csm' },
      ],
    });
    // The provider asks for the second factor.
    expect(config.requiresSecondFactor).toBe(false);
    expect(readConfig({ ...deployed, ...oidc, OIDC_GROUPS_CLAIM: 'roles' }).oidc?.groupsClaim).toBe('roles');
    expect(readConfig(deployed)).toMatchObject({ oidc: null, requiresSecondFactor: true });

    expect(faultsOf({ ...deployed, OIDC_ISSUER: oidc.OIDC_ISSUER })).toEqual([
      'OIDC_CLIENT_ID is required if another OIDC_ variable is set',
      'OIDC_CLIENT_SECRET is required if another OIDC_ variable is set',
      'OIDC_ROLES is required if another OIDC_ variable is set',
    ]);
    expect(faultsOf({ ...deployed, ...oidc, OIDC_ISSUER: 'http://login.vendor.example' })).toEqual([
      'OIDC_ISSUER must begin with https:// unless it and PUBLIC_URL are on localhost',
    ]);
    expect(faultsOf({ ...deployed, ...oidc, OIDC_ISSUER: 'login.vendor.example' })).toEqual([
      'OIDC_ISSUER must be the URL of an issuer, without a query',
    ]);
    expect(faultsOf({ ...deployed, ...oidc, OIDC_ROLES: 'admins=boss;owners' })).toEqual([
      'OIDC_ROLES has the entry "admins=boss", which is not a group, "=" and one of owner, builder, csm, viewer',
      'OIDC_ROLES has the entry "owners", which is not a group, "=" and one of owner, builder, csm, viewer',
    ]);
    expect(faultsOf({ ...deployed, ...oidc, OIDC_ROLES: 'success=csm' })).toEqual([
      'OIDC_ROLES must give a group the role owner: without it nobody can manage people',
    ]);
  });

  it('takes hosts for links, each of one blueprint, and explains what is wrong with them', () => {
    const LINK_HOSTS = 'connect.tidewater.example=int_1; connect.brightpath.example:8443=int_2';
    expect([...readConfig({ ...deployed, LINK_HOSTS }).linkHosts]).toEqual([
      ['connect.tidewater.example', 'int_1'],
      ['connect.brightpath.example:8443', 'int_2'],
    ]);
    expect(readConfig(deployed).linkHosts.size).toBe(0);
    const faultsWith = (hosts: string) => faultsOf({ ...deployed, LINK_HOSTS: hosts });
    expect(faultsWith('https://connect.tidewater.example=int_1')).toEqual([
      'LINK_HOSTS has the entry "https://connect.tidewater.example=int_1", which is not a host, "=" and the id of a blueprint',
    ]);
    expect(faultsWith('a.example=int_1;a.example=int_2')).toEqual([
      'LINK_HOSTS names a.example twice: a host opens the links of one blueprint',
    ]);
    expect(faultsWith('setup.example.com=int_1')).toEqual([
      'LINK_HOSTS must not name setup.example.com, the host of PUBLIC_URL',
    ]);
    expect(faultsOf({ LINK_HOSTS: 'connect.tidewater.example=int_1' })).toEqual([
      'LINK_HOSTS names connect.tidewater.example, which needs https://: PUBLIC_URL must begin with it',
    ]);
  });
});

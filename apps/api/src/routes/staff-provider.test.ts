import { oidcCallback } from '@orgready/shared/contract/oidc-callback';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, openBrowser, request } from '../testing/browser.ts';
import { startTimeout } from '../testing/databases.ts';
import { type Account, type IdentityProvider, startIdentityProvider } from '../testing/identity-provider.ts';
import { openDatabases } from '../testing/open-tables.ts';
import { type Listener, listen, startServer, stopListening, type TestServer } from '../testing/server.ts';
import { openStaffAs } from '../testing/staff.ts';
import { visitProvider } from '../testing/visit-provider.ts';

const mira: Account = { name: 'Mira Solberg', email: 'mira@vendor.example', groups: ['Setup owners'] };
const minute = 60_000;

describe.each(openDatabases)('on %s, people who sign in at an identity provider', (_name, open) => {
  let listener: Listener;
  let provider: IdentityProvider;
  let server: TestServer;
  beforeAll(async () => {
    listener = await listen();
    provider = await startIdentityProvider(listener.origin);
    server = await startServer({
      storage: (await open()).storage,
      listener,
      oidc: provider.oidc,
      requiresSecondFactor: false,
    });
    // The provider goes by the time of this machine.
    server.pass(Date.now() - server.now());
  }, startTimeout);
  beforeEach(() => {
    provider.accounts.clear();
    provider.accounts.set('mira', { ...mira });
  });
  afterAll(async () => {
    await server.close();
    await stopListening(listener);
    await provider.close();
  });

  const start = async (browser: Browser, page = '/staff'): Promise<URL> => {
    const { url } = await browser.call('startStaffSignIn', { body: { page } });
    return new URL(url ?? 'missing:');
  };
  const signInThere = (url: URL, as: string) => visitProvider(server, url, as);
  /** Comes back, and returns the page that the browser is sent to. */
  const comeBack = async (browser: Browser, url: URL): Promise<string> => {
    const response = await browser.send(url, { redirect: 'manual' });
    expect(response.status).toBe(303);
    return response.headers.get('location') ?? '';
  };
  const signIn = async (as: string, browser = openBrowser(server)) => {
    const page = await comeBack(browser, await signInThere(await start(browser), as));
    return { browser, page };
  };
  const selfOf = (browser: Browser) => browser.call('getStaffSelf', {});
  const isIn = async (browser: Browser) => (await request(browser, server, 'getStaffSelf')).status === 200;
  const known = async () => new Set((await server.storage.events.list(null)).map(({ id }) => id));
  const kindsSince = async (before: ReadonlySet<string>) =>
    (await server.storage.events.list(null))
      .filter(({ id }) => !before.has(id))
      .map(({ kind }) => kind)
      .toSorted();

  it('come back to the page they asked for, with the role of their groups, for eight hours at most', async () => {
    expect(await openBrowser(server).call('getStaffWay', {})).toEqual({
      way: 'provider',
      host: new URL(provider.issuer).host,
    });
    const browser = openBrowser(server);
    const url = await start(browser, '/staff/people');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'openid profile email groups',
      code_challenge_method: 'S256',
      redirect_uri: `${server.origin}${oidcCallback.path}`,
    });
    expect(await comeBack(browser, await signInThere(url, 'mira'))).toBe('/staff/people');
    const { person, secondFactor } = await selfOf(browser);
    expect(person).toMatchObject({ name: 'Mira Solberg', email: 'mira@vendor.example', role: 'owner' });
    expect(secondFactor).toBe('off');
    const { sessions } = await browser.call('listStaffSessions', {});
    expect(sessions.map(({ createdAt, expiresAt }) => expiresAt - createdAt)).toEqual([480 * minute]);
    expect(JSON.stringify(server.logged)).not.toContain(url.searchParams.get('state'));
  });

  it('are known by issuer and subject, and never by email', async () => {
    const first = (await selfOf((await signIn('mira')).browser)).person;
    provider.accounts.set('mira', { ...mira, name: 'Mira Berg', email: 'berg@vendor.example' });
    const again = (await selfOf((await signIn('mira')).browser)).person;
    expect(again).toEqual({ ...first, name: 'Mira Berg', email: 'berg@vendor.example' });
    provider.accounts.set('other', { ...mira, email: 'berg@vendor.example' });
    expect((await selfOf((await signIn('other')).browser)).person.id).not.toBe(first.id);
  });

  it('T03: a forged state, or that of another browser, lets nobody in and ends no true attempt', async () => {
    const browser = openBrowser(server);
    const back = await signInThere(await start(browser), 'mira');
    const forged = new URL(back);
    forged.searchParams.set('state', 'forged');
    const interrupted = '/staff?sign-in=interrupted';
    expect(await comeBack(browser, forged)).toBe(interrupted);
    const attacker = openBrowser(server);
    await start(attacker);
    expect(await comeBack(attacker, back)).toBe(interrupted);
    const twice = new URL(`${back}&state=another`);
    expect(await comeBack(browser, twice)).toBe(interrupted);
    expect(await isIn(attacker)).toBe(false);
    expect(await comeBack(browser, back)).toBe('/staff');
    // An answer is good once.
    expect(await comeBack(browser, back)).toBe(interrupted);
    const late = openBrowser(server);
    const later = await signInThere(await start(late), 'mira');
    server.pass(11 * minute);
    expect(await comeBack(late, later)).toBe(interrupted);
    server.pass(-11 * minute);
  });

  it('T05: an answer of another issuer, or with another nonce or challenge, lets nobody in', async () => {
    const failed = '/staff?sign-in=failed';
    const withChanged = async (change: (url: URL) => void, changeBack: (url: URL) => void = () => {}) => {
      const browser = openBrowser(server);
      const url = await start(browser);
      change(url);
      const back = await signInThere(url, 'mira');
      changeBack(back);
      const page = await comeBack(browser, back);
      expect(await isIn(browser)).toBe(false);
      return page;
    };
    const nothing = () => {};
    expect(await withChanged(nothing, (url) => url.searchParams.set('iss', 'http://other.example'))).toBe(
      failed,
    );
    expect(await withChanged(nothing, (url) => url.searchParams.delete('iss'))).toBe(failed);
    expect(await withChanged((url) => url.searchParams.set('nonce', 'another'))).toBe(failed);
    expect(await withChanged((url) => url.searchParams.delete('nonce'))).toBe(failed);
    const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
    expect(await withChanged((url) => url.searchParams.set('code_challenge', challenge))).toBe(failed);
    expect(await withChanged(nothing, (url) => url.searchParams.set('code', 'made-up'))).toBe(failed);
  });

  it('an ID token that has expired lets nobody in', async () => {
    const browser = openBrowser(server);
    const url = await start(browser);
    const back = await signInThere(url, 'mira');
    // The token is made now, for a minute, and the product’s clock is ahead of the provider’s.
    server.pass(9 * minute);
    expect(await comeBack(browser, back)).toBe('/staff?sign-in=failed');
    server.pass(-9 * minute);
    expect(await isIn(browser)).toBe(false);
    expect(server.logged.join()).toContain('a sign-in at the identity provider failed');
  });

  it('without a group that has a role get nothing, and lose every session when they lose the group', async () => {
    provider.accounts.set('lee', { name: 'Lee Moss', email: 'lee@vendor.example', groups: ['Sales'] });
    const before = await known();
    expect((await signIn('lee')).page).toBe('/staff?sign-in=no-role');
    expect(await kindsSince(before)).toEqual(['staff-sign-in-refused', 'staff-sign-in-started']);
    expect((await server.storage.people.list()).map(({ name }) => name)).not.toContain('Lee Moss');

    provider.accounts.set('lee', {
      name: 'Lee Moss',
      email: 'lee@vendor.example',
      groups: ['Sales', 'Success'],
    });
    const { browser } = await signIn('lee');
    const { person } = await selfOf(browser);
    expect(person.role).toBe('csm');
    // Of several groups the first of OIDC_ROLES decides, and a change counts for sessions that are open.
    provider.accounts.set('lee', {
      name: 'Lee Moss',
      email: 'l@v.example',
      groups: ['Success', 'Setup owners'],
    });
    await signIn('lee');
    expect((await selfOf(browser)).person.role).toBe('owner');
    provider.accounts.set('lee', { name: 'Lee Moss', email: 'l@v.example', groups: [] });
    const count = await known();
    const last = await signIn('lee');
    expect(last.page).toBe('/staff?sign-in=no-role');
    expect([await isIn(browser), await isIn(last.browser)]).toEqual([false, false]);
    expect(await kindsSince(count)).toEqual([
      'staff-session-ended',
      'staff-session-ended',
      'staff-sign-in-refused',
      'staff-sign-in-started',
    ]);
  });

  it('who are refused by the provider are sent back to read so', async () => {
    const browser = openBrowser(server);
    expect(await comeBack(browser, await signInThere(await start(browser), ''))).toBe(
      '/staff?sign-in=refused',
    );
  });

  it('are kept out when an owner removes them, until an owner lets them in again; an owner also ends their sessions', async () => {
    provider.accounts.set('kim', { name: 'Kim Vale', email: 'kim@vendor.example', groups: ['Success'] });
    const owner = (await signIn('mira')).browser;
    const kim = (await signIn('kim')).browser;
    const params = { person: (await selfOf(kim)).person.id };
    await owner.call('endSessionsOfPerson', { params });
    expect(await isIn(kim)).toBe(false);
    expect((await signIn('kim', kim)).page).toBe('/staff');
    await owner.call('removePerson', { params });
    expect(await isIn(kim)).toBe(false);
    expect((await signIn('kim', kim)).page).toBe('/staff?sign-in=removed');
    const { removed } = await owner.call('listPeople', {});
    expect(removed.map(({ name }) => name)).toEqual(['Kim Vale']);
    await owner.call('restorePerson', { params });
    expect((await request(owner, server, 'restorePerson', { params })).code).toBe('not-found');
    expect((await signIn('kim', kim)).page).toBe('/staff');
    expect((await selfOf(kim)).person.id).toBe(params.person);
    const events = await server.storage.events.list(null);
    expect(events.filter(({ kind }) => kind === 'person-restored')).toHaveLength(1);
  });

  it('have no password here: nothing about passwords, invites and roles exists, and sessions with a password end', async () => {
    const { browser: owner } = await signIn('mira');
    const params = { person: (await selfOf(owner)).person.id };
    const password = 'correct horse battery staple';
    for (const [name, body] of [
      ['signInStaff', { email: 'mira@vendor.example', password }],
      ['previewStaffLink', { token: 'a-token' }],
      ['useStaffLink', { token: 'a-token', password }],
      ['changePassword', { current: password, password }],
      ['startSecondFactor', undefined],
      ['confirmSecondFactor', { code: '123456' }],
      ['invitePerson', { email: 'lee@vendor.example', role: 'csm' }],
      ['changeRole', { role: 'viewer' }],
      ['createResetLink', { forgetsSecondFactor: true }],
    ] as const) {
      const input = { params, ...(body ? { raw: JSON.stringify(body) } : {}) };
      expect([name, (await request(owner, server, name, input)).code]).toEqual([name, 'not-found']);
    }
    expect(await isIn((await openStaffAs(server, 'owner')).browser)).toBe(false);
  });

  it('of first sign-ins at once one makes the person', async () => {
    provider.accounts.set('ana', { name: 'Ana Ruiz', email: 'ana@vendor.example', groups: ['Success'] });
    const browsers = await Promise.all(
      [1, 2, 3].map(async () => {
        const browser = openBrowser(server);
        return { browser, back: await signInThere(await start(browser), 'ana') };
      }),
    );
    const pages = await Promise.all(browsers.map(({ browser, back }) => comeBack(browser, back)));
    expect(pages).toEqual(['/staff', '/staff', '/staff']);
    const people = (await server.storage.people.list()).filter(({ name }) => name === 'Ana Ruiz');
    expect(people).toHaveLength(1);
  });

  it('two tabs of a browser sign in side by side', async () => {
    const browser = openBrowser(server);
    const [first, second] = [await start(browser), await start(browser)];
    const back = await signInThere(first, 'mira');
    expect(await comeBack(browser, back)).toBe('/staff');
    expect(second.searchParams.get('state')).not.toBe(first.searchParams.get('state'));
  });
});

it('a provider that does not answer, or is another issuer than configured, is reported in words', async () => {
  const listener = await listen();
  const provider = await startIdentityProvider(listener.origin);
  const sendTo = async (issuer: string) => {
    const server = await startServer({ listener, oidc: { ...provider.oidc, issuer } });
    const body = { page: '/staff' };
    const { url } = await openBrowser(server).call('startStaffSignIn', { body });
    await server.close();
    return url;
  };
  expect(await sendTo('http://localhost:9')).toBeNull();
  // The metadata there names `localhost`.
  expect(await sendTo(provider.issuer.replace('localhost', '127.0.0.1'))).toBeNull();
  await Promise.all([provider.close(), stopListening(listener)]);
});

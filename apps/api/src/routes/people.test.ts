import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOwnerLink } from '../commands/owner-link.ts';
import { codeAt } from '../domain/second-factor.ts';
import { offerOwnerLink } from '../offer-owner-link.ts';
import { openBrowser, request } from '../testing/browser.ts';
import { startTimeout } from '../testing/databases.ts';
import { type OpenDatabase, openDatabases } from '../testing/open-tables.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import {
  givePassword,
  giveSecondFactor,
  giveSession,
  newPerson,
  openStaffAs,
  recoveryCode,
  testPassword,
} from '../testing/staff.ts';

const minute = 60_000;
const tokenOf = (url: string): string => new URL(url).pathname.slice('/staff/join/'.length);
const operator = { kind: 'system', id: 'operator' } as const;

// What is exact under concurrency is so on both databases.
describe.each(openDatabases)('on %s,', (_name, open) => {
  let server: TestServer;
  let tables: OpenDatabase;
  beforeAll(async () => {
    tables = await open();
    server = await startServer({ storage: tables.storage });
  }, startTimeout);
  afterAll(() => server.close());

  const signIn = (body: object, browser = openBrowser(server)) =>
    request(browser, server, 'signInStaff', { raw: JSON.stringify(body) });
  const use = (body: object) =>
    request(openBrowser(server), server, 'useStaffLink', { raw: JSON.stringify(body) });

  it('the owner link is one for a database, is printed once, to a terminal only, and makes one owner', async () => {
    const printed: string[] = [];
    const warned: string[] = [];
    const log = { warn: (...line: unknown[]) => void warned.push(String(line)) };
    const start = (isTerminal: boolean) =>
      offerOwnerLink(server.deps, { isTerminal, write: (line) => void printed.push(line) }, log);
    await start(false);
    expect([printed.length, warned.length]).toEqual([0, 1]);
    // As many processes as start at once.
    await Promise.all([start(true), start(true), start(true)]);
    expect([printed.length, warned.length]).toEqual([1, 3]);
    const first = /http\S+/.exec(printed[0] ?? '')?.[0] ?? '';
    expect(JSON.stringify(server.logged) + warned.join()).not.toContain(tokenOf(first));
    expect([...(await tables.read()).values()].flat().join()).not.toContain(tokenOf(first));

    const second = await createOwnerLink(server.deps.execute, operator, { replaces: true });
    const given = { name: 'Mira Solberg', email: 'mira@vendor.example', password: testPassword };
    expect((await use({ ...given, token: tokenOf(first) })).code).toBe('link-not-found');
    const tries = await Promise.all([1, 2, 3].map(() => use({ ...given, token: second })));
    expect(tries.map(({ status }) => status).toSorted()).toEqual([204, 404, 404]);
    expect((await server.storage.people.list()).map(({ role }) => role)).toEqual(['owner']);
    expect(await createOwnerLink(server.deps.execute, operator, { replaces: true })).toBeUndefined();
    await start(true);
    expect(printed).toHaveLength(1);
  });

  it('of guesses of a password that are sent at once only so many are answered, and the right one no more', async () => {
    const person = await newPerson(server, 'csm');
    await givePassword(server, person);
    const { email } = person;
    const tries = await Promise.all(
      Array.from({ length: 14 }, (_, nth) => signIn({ email, password: `wrong ${nth}` })),
    );
    const codes = tries.map(({ code }) => code);
    expect(codes.filter((code) => code === 'not-authenticated')).toHaveLength(10);
    expect(codes.filter((code) => code === 'too-many-requests')).toHaveLength(4);
    expect((await signIn({ email: email.toUpperCase(), password: testPassword })).code).toBe(
      'too-many-requests',
    );
    server.pass(11 * minute);
    expect((await signIn({ email, password: testPassword })).text).toBe('{"next":"signed-in"}');
  });

  it('a code of the app and a recovery code are good once each, also when they are sent twice at once', async () => {
    const person = await newPerson(server, 'csm');
    await givePassword(server, person);
    const secret = await giveSecondFactor(server, person);
    const first = { email: person.email, password: testPassword };
    expect((await signIn(first)).text).toBe('{"next":"code-needed"}');
    for (const code of [codeAt(secret, server.now()), recoveryCode.toUpperCase().replaceAll('-', ' ')]) {
      const twice = await Promise.all([1, 2].map(() => signIn({ ...first, code })));
      expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    }
    // What was good a minute ago is not: the window is one period to each side.
    const old = codeAt(secret, server.now() - 2 * minute);
    expect((await signIn({ ...first, code: old })).text).toContain('"code":"wrong"');
  });

  it('somebody stays an owner, however many are removed or given another role at once', async () => {
    for (const { id } of await server.storage.people.list())
      await server.storage.people.remove(id, server.now());
    const owners = await Promise.all([1, 2, 3].map(() => openStaffAs(server, 'owner')));
    const statuses = await Promise.all(
      owners.map(async ({ browser }, nth) => {
        const next = owners[(nth + 1) % owners.length]?.person.id ?? '';
        const params = { person: next };
        if (nth === 0) return (await request(browser, server, 'removePerson', { params })).status;
        return (await request(browser, server, 'changeRole', { params, raw: '{"role":"viewer"}' })).status;
      }),
    );
    expect(statuses.filter((status) => status === 204).length).toBeGreaterThan(0);
    const left = (await server.storage.people.list()).filter(({ role }) => role === 'owner');
    expect(left.length).toBeGreaterThan(0);
    const [last] = left;
    if (!last) throw new Error('Nobody is an owner');
    const browser = openBrowser(server);
    await giveSession(server, browser, last);
    const params = { person: last.id };
    for (const other of left.slice(1)) await server.storage.people.remove(other.id, server.now());
    expect((await request(browser, server, 'removePerson', { params })).code).toBe('last-owner');
    expect((await request(browser, server, 'changeRole', { params, raw: '{"role":"csm"}' })).code).toBe(
      'last-owner',
    );
  });
});

describe('people', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ requiresSecondFactor: true });
  });
  afterAll(() => server.close());

  /** An owner as there is outside localhost. */
  const openOwner = async () => {
    const owner = await openStaffAs(server, 'owner');
    await giveSecondFactor(server, owner.person);
    return owner;
  };

  it('T21: outside localhost can do nothing but set up a second factor until they have one', async () => {
    const { browser, person } = await openStaffAs(server, 'owner');
    expect((await browser.call('getStaffSelf', {})).secondFactor).toBe('missing');
    for (const name of ['listSetups', 'listPeople', 'createBlueprint'] as const)
      expect((await request(browser, server, name)).code).toBe('second-factor-missing');
    const { secret, uri } = await browser.call('startSecondFactor', {});
    expect(uri).toContain(secret);
    const wrong = await request(browser, server, 'confirmSecondFactor', { raw: '{"code":"000000x"}' });
    expect(wrong.text).toContain('"code":"wrong"');
    const before = browser.cookie('__Host-staff');
    const code = codeAt(secret, server.now());
    const { recoveryCodes } = await browser.call('confirmSecondFactor', { body: { code } });
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(browser.cookie('__Host-staff')).not.toBe(before);
    expect(
      (await browser.call('listPeople', {})).people.find(({ id }) => id === person.id)?.hasSecondFactor,
    ).toBe(true);
    // The code that was confirmed signs nobody in, and the factor is not replaced.
    await givePassword(server, person);
    const again = { email: person.email, password: testPassword };
    const raw = JSON.stringify({ ...again, code });
    expect((await request(openBrowser(server), server, 'signInStaff', { raw })).status).toBe(400);
    expect((await request(browser, server, 'startSecondFactor')).code).toBe('second-factor-exists');
    const body = { ...again, code: recoveryCodes[0] ?? '' };
    expect((await openBrowser(server).call('signInStaff', { body })).next).toBe('signed-in');
  });

  it('are invited with a role by a link that is good once, and removed with everything they sign in with', async () => {
    const { browser: owner } = await openOwner();
    const { url } = await owner.call('invitePerson', {
      body: { email: 'Lee@vendor.example', role: 'builder' },
    });
    const token = tokenOf(url);
    const lee = openBrowser(server);
    expect(await lee.call('previewStaffLink', { body: { token } })).toEqual({
      kind: 'invite',
      role: 'builder',
      email: 'Lee@vendor.example',
      name: '',
    });
    for (const password of ['password1234', 'lee@vendor 12', 'aaaaaaaaaaaa', 'qwertyqwerty']) {
      const raw = JSON.stringify({ token, name: 'Lee Moss', password });
      expect([password, (await request(lee, server, 'useStaffLink', { raw })).text]).toEqual([
        password,
        expect.stringContaining('"easily-guessed"'),
      ]);
    }
    // A refused password does not use the link up, and nobody chooses their own email or role.
    const body = { token, name: 'Lee Moss', email: 'other@vendor.example', password: testPassword };
    await lee.call('useStaffLink', { body });
    const self = await lee.call('getStaffSelf', {});
    expect(self.person).toMatchObject({ name: 'Lee Moss', email: 'Lee@vendor.example', role: 'builder' });
    const raw = JSON.stringify(body);
    expect((await request(openBrowser(server), server, 'useStaffLink', { raw })).code).toBe('link-not-found');
    const known = JSON.stringify({ email: 'lee@VENDOR.example', role: 'csm' });
    expect((await request(owner, server, 'invitePerson', { raw: known })).text).toContain('"repeated"');

    await owner.call('removePerson', { params: { person: self.person.id } });
    expect((await request(lee, server, 'getStaffSelf')).code).toBe('not-authenticated');
    const gone = JSON.stringify({ email: 'lee@vendor.example', password: testPassword });
    expect((await request(lee, server, 'signInStaff', { raw: gone })).code).toBe('not-authenticated');
    expect((await owner.call('listPeople', {})).people.map(({ id }) => id)).not.toContain(self.person.id);
  });

  it('set a new password by an owner’s link, which ends their sessions and can remove the second factor', async () => {
    const { browser: owner } = await openOwner();
    const { browser: old, person } = await openStaffAs(server, 'csm');
    await givePassword(server, person);
    await giveSecondFactor(server, person);
    const params = { person: person.id };
    const earlier = await owner.call('createResetLink', { params, body: { forgetsSecondFactor: false } });
    const { url, expiresAt } = await owner.call('createResetLink', {
      params,
      body: { forgetsSecondFactor: true },
    });
    expect(expiresAt - server.now()).toBe(24 * 60 * minute);
    const password = 'a sentence that nobody guesses';
    const send = (link: string) =>
      request(openBrowser(server), server, 'useStaffLink', {
        raw: JSON.stringify({ token: tokenOf(link), password }),
      });
    expect((await send(earlier.url)).code).toBe('link-not-found');
    expect((await send(url)).status).toBe(204);
    expect((await request(old, server, 'getStaffSelf')).code).toBe('not-authenticated');
    const browser = openBrowser(server);
    await browser.call('signInStaff', { body: { email: person.email, password } });
    expect((await browser.call('getStaffSelf', {})).secondFactor).toBe('missing');
  });

  it('T04: see their sessions, end one or all of them, and keep this one when they change the password', async () => {
    const { browser, person } = await openStaffAs(server, 'viewer');
    await givePassword(server, person);
    const others = [openBrowser(server), openBrowser(server)] as const;
    for (const other of others) await giveSession(server, other, person);
    const isIn = async (one: typeof browser) => (await request(one, server, 'getStaffSelf')).status === 200;
    const { sessions } = await others[0].call('listStaffSessions', {});
    expect(sessions).toHaveLength(3);
    const stranger = (await openStaffAs(server, 'viewer')).browser;
    const session = sessions.find(({ isThis }) => isThis)?.id ?? '';
    const params = { session };
    expect((await request(stranger, server, 'endOneStaffSession', { params })).code).toBe('not-found');
    await browser.call('endOneStaffSession', { params });
    expect(await Promise.all([browser, ...others].map(isIn))).toEqual([true, false, true]);
    const wrong = JSON.stringify({ current: 'not this one', password: testPassword });
    expect((await request(browser, server, 'changePassword', { raw: wrong })).text).toContain('"wrong"');
    const body = { current: testPassword, password: 'another sentence nobody guesses' };
    await browser.call('changePassword', { body });
    expect(await Promise.all([browser, ...others].map(isIn))).toEqual([true, false, false]);
    await browser.call('endStaffSessions', {});
    expect(await isIn(browser)).toBe(false);
  });

  it('have sessions of eight hours at most, by their own cookie', async () => {
    const { browser } = await openStaffAs(server, 'viewer');
    for (let passed = 0; passed < 460; passed += 20) {
      server.pass(20 * minute);
      expect((await request(browser, server, 'getStaffSelf')).status).toBe(200);
    }
    server.pass(20 * minute);
    expect((await request(browser, server, 'getStaffSelf')).code).toBe('not-authenticated');
  });
});

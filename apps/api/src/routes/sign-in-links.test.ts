import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSignInLink, makeFirstOwner } from '../commands/sign-in-link.ts';
import type { Person } from '../storage/people.ts';
import { openBrowser, request } from '../testing/browser.ts';
import { startTimeout } from '../testing/databases.ts';
import { type OpenDatabase, openDatabases } from '../testing/open-tables.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { giveSecondFactor, newPerson, testPassword } from '../testing/staff.ts';

const operator = { kind: 'system', id: 'operator' } as const;
const hour = 60 * 60_000;

const linkFor = ({ deps }: TestServer, person: Person) => createSignInLink(deps.execute, operator, person);

const use = (server: TestServer, token: string, browser = openBrowser(server)) =>
  request(browser, server, 'signInByLink', { raw: JSON.stringify({ token }) });

describe.each(openDatabases)('a link that signs in, on %s', (_name, open) => {
  let server: TestServer;
  let tables: OpenDatabase;
  beforeAll(async () => {
    tables = await open();
    server = await startServer({ storage: tables.storage });
  }, startTimeout);
  afterAll(() => server.close());

  it('signs its person in once, with the first click, and its page uses nothing up', async () => {
    const person = await newPerson(server, 'csm');
    const token = await linkFor(server, person);
    const browser = openBrowser(server);
    for (let times = 0; times < 2; times += 1)
      expect(await browser.call('previewStaffLink', { body: { token } })).toEqual({
        kind: 'sign-in',
        role: 'csm',
        email: person.email,
        name: person.name,
      });
    const tries = await Promise.all([1, 2, 3].map(() => use(server, token)));
    expect(tries.map(({ status }) => status).toSorted()).toEqual([204, 404, 404]);
    expect((await use(server, token)).code).toBe('link-not-found');

    await browser.call('signInByLink', { body: { token: await linkFor(server, person) } });
    expect((await browser.call('getStaffSelf', {})).person.id).toBe(person.id);
  });

  it('is kept as a hash, is in no log, and is worthless after a day, or once there is another', async () => {
    const person = await newPerson(server, 'csm');
    const first = await linkFor(server, person);
    const second = await linkFor(server, person);
    expect((await use(server, first)).code).toBe('link-not-found');
    const kept = [...(await tables.read()).values()].flat().join();
    for (const token of [first, second])
      expect([kept.includes(token), JSON.stringify(server.logged).includes(token)]).toEqual([false, false]);
    server.pass(24 * hour);
    expect((await use(server, second)).code).toBe('link-not-found');
    const events = await server.storage.events.list(null);
    const created = events.filter(
      ({ kind, detail }) => kind === 'sign-in-link-created' && detail.person === person.id,
    );
    expect(created.map(({ actor }) => actor)).toEqual([operator, operator]);
  });

  it('sets no password, and a link to a new password signs nobody in without one', async () => {
    const person = await newPerson(server, 'csm');
    const token = await linkFor(server, person);
    const raw = JSON.stringify({ token, password: testPassword });
    expect((await request(openBrowser(server), server, 'useStaffLink', { raw })).code).toBe('link-not-found');
    const given = { kind: 'reset', role: 'csm', email: person.email, forgetsSecondFactor: false } as const;
    const reset = await server.storage.staffLinks.create(
      { ...given, personId: person.id, expiresAt: server.now() + hour },
      server.now(),
    );
    expect((await use(server, reset.token)).code).toBe('link-not-found');
    // Neither attempt used the other's link up.
    expect((await use(server, token)).status).toBe(204);
    expect(await server.storage.staffLinks.find(reset.token, server.now())).toBeDefined();
  });

  it('replaces no second factor, and ends with its person', async () => {
    const [coded, removed] = [await newPerson(server, 'csm'), await newPerson(server, 'csm')];
    const [forCoded, forRemoved] = [await linkFor(server, coded), await linkFor(server, removed)];
    await giveSecondFactor(server, coded);
    await server.storage.people.remove(removed.id, server.now());
    for (const token of [forCoded, forRemoved]) {
      expect((await use(server, token)).code).toBe('link-not-found');
      const raw = JSON.stringify({ token });
      const preview = await request(openBrowser(server), server, 'previewStaffLink', { raw });
      expect(preview.code).toBe('link-not-found');
    }
  });

  it('makes the first owner once, by an owner link, with no session that remains', async () => {
    const make = (name: string) =>
      makeFirstOwner(server.deps.execute, operator, { name, email: `${name}@vendor.example` });
    await make('Olivia');
    await make('Robin');
    const owners = (await server.storage.people.list()).filter(({ role }) => role === 'owner');
    expect(owners.map(({ name }) => name)).toEqual(['Olivia']);
    const { id = '' } = owners[0] ?? {};
    expect(await server.storage.staffSessions.list(server.now(), id)).toEqual([]);
  });
});

describe('a link that signs in', () => {
  it('T21: is not found where people need a second factor, though the database holds one', async () => {
    const server = await startServer({ requiresSecondFactor: true });
    const token = await linkFor(server, await newPerson(server, 'owner'));
    const raw = JSON.stringify({ token });
    for (const name of ['previewStaffLink', 'signInByLink'] as const)
      expect((await request(openBrowser(server), server, name, { raw })).code).toBe('link-not-found');
    await server.close();
  });

  it('is guessed as seldom as any other link', async () => {
    const server = await startServer();
    const tries: (string | undefined)[] = [];
    for (let times = 0; times < 21; times += 1) tries.push((await use(server, `forged-${times}`)).code);
    expect(new Set(tries.slice(0, 20))).toEqual(new Set(['link-not-found']));
    expect(tries.at(-1)).toBe('too-many-requests');
    const good = await linkFor(server, await newPerson(server, 'csm'));
    expect((await use(server, good)).code).toBe('too-many-requests');
    await server.close();
  });
});

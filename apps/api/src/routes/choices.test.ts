import { subjectUser } from '@orgready/guides/integration/subject';
import { to18 } from '@orgready/guides/salesforce-id';
import type { OrgState, OrgUser } from '@orgready/org-simulator/org-state';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, request } from '../testing/browser.ts';
import {
  connectionOf,
  customerOrg,
  newConnectedCustomer,
  startWorld,
  type World,
} from '../testing/salesforce.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.simulator.reset('integration/ready'));
afterAll(() => world.close());

const person = (firstName: string, lastName: string, more: Partial<OrgUser> = {}): OrgUser => ({
  username: `${firstName}.${lastName}@brightwood.example`.toLowerCase().replaceAll(/[^a-z.@]/g, ''),
  password: 'Harbour-Light-4',
  firstName,
  lastName,
  profile: 'Standard User',
  ...more,
});
/** The customer's org with these people besides its own. */
const orgWith = (...users: readonly OrgUser[]): OrgState => ({
  ...customerOrg,
  users: [...customerOrg.users, ...users],
});
const connectedTo = async (org: OrgState) => {
  world.simulator.load([org]);
  return newConnectedCustomer(world);
};
const search = async ({ browser, setupId }: { browser: Browser; setupId: string }, text: string) =>
  (await browser.call('searchChoices', { params: { id: setupId }, body: { question: subjectUser, text } }))
    .choices;
const refusedSearch = (browser: Browser, setupId: string, text: string) =>
  request(browser, world.server, 'searchChoices', {
    params: { id: setupId },
    raw: JSON.stringify({ question: subjectUser, text }),
  });

describe('the search for a user', () => {
  it('finds by a part of the name and of the username, whatever the case, and tells who it is', async () => {
    const customer = await connectedTo(
      orgWith(person('Robin', 'Reyes', { username: 'rr.runner@x.example' })),
    );
    expect(await search(customer, 'bin re')).toMatchObject([{ name: 'Robin Reyes' }]);
    const [found, ...others] = await search(customer, '  RR.RUN ');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      name: 'Robin Reyes',
      details: ['rr.runner@x.example', 'Standard User', 'Salesforce'],
    });
    expect(found?.value).toMatch(/^005/);
    expect(found?.value).toBe(to18(found?.value.slice(0, 15) ?? ''));
    expect(await search(customer, 'nobody like that')).toEqual([]);
  });

  it('takes wildcards, quotes and backslashes as they are written', async () => {
    const names = ['Hundred%Percent', 'Under_Score', "O'Brien", 'Dou"ble', 'Back\\slash'];
    const customer = await connectedTo(
      orgWith(...names.map((name) => person('Zoe', name)), person('Zoe', 'Plain')),
    );
    const found = async (text: string) => (await search(customer, text)).map(({ name }) => name);
    expect(await found('d%P')).toEqual(['Zoe Hundred%Percent']);
    expect(await found('r_S')).toEqual(['Zoe Under_Score']);
    expect(await found("O'B")).toEqual(["Zoe O'Brien"]);
    expect(await found('u"b')).toEqual(['Zoe Dou"ble']);
    expect(await found('k\\s')).toEqual(['Zoe Back\\slash']);
    for (const pattern of ['%%', '__', 'Z%e', 'Z_e', "') OR (Name LIKE '%"])
      expect(await found(pattern), pattern).toEqual([]);
  });

  it('leaves out who is inactive', async () => {
    const customer = await connectedTo(
      orgWith(person('Ida', 'Here'), person('Ida', 'Gone', { active: false })),
    );
    expect((await search(customer, 'ida')).map(({ name }) => name)).toEqual(['Ida Here']);
  });

  it('shows the first twenty by name', async () => {
    const people = Array.from({ length: 25 }, (_, index) =>
      person('Twin', `Number ${String.fromCharCode(97 + ((index * 7) % 25))}`),
    );
    const names = (await search(await connectedTo(orgWith(...people)), 'twin')).map(({ name }) => name);
    expect(names).toEqual([...'abcdefghijklmnopqrst'].map((letter) => `Twin Number ${letter}`));
  });

  it('is for a question that is answered by searching', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    for (const question of ['environment', 'no-such-question']) {
      const raw = JSON.stringify({ question, text: 'ana' });
      const sent = { params: { id: setupId }, raw };
      expect((await request(browser, world.server, 'searchChoices', sent)).code).toBe('not-found');
    }
  });

  it('needs two characters', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    for (const text of ['', 'a', ' a ', 'x'.repeat(81)])
      expect((await refusedSearch(browser, setupId, text)).code, text).toBe('invalid-request');
  });

  it('is listed among the calls with its statement and without the token', async () => {
    const customer = await newConnectedCustomer(world);
    const { browser, setupId } = customer;
    const params = { id: setupId };
    const connection = await connectionOf(world, browser, setupId);
    const token = (await world.server.storage.connections.accessToken(connection?.id ?? '')) ?? '';
    const before = (await browser.call('listCalls', { params })).total;
    await search(customer, 'ana');
    const { calls, total } = await browser.call('listCalls', { params });
    expect(total).toBe(before + 1);
    expect(calls[0]).toMatchObject({
      method: 'GET',
      path: '/services/data/v66.0/query',
      status: 200,
      error: null,
    });
    expect(calls[0]?.asked).toEqual([
      expect.stringMatching(/^SELECT Id, Name, .* FROM User WHERE .*'%ana%'/),
    ]);
    expect(token.length).toBeGreaterThan(20);
    expect(JSON.stringify(calls)).not.toContain(token.split('!')[1]);
  });
});

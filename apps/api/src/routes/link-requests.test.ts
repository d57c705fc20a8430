import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCustomer, newSetup, openBrowser, openStaff, request } from '../testing/browser.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { openStaffAs } from '../testing/staff.ts';

const day = 24 * 60 * 60 * 1000;

describe.each(databases)('asking for a new link, on %s,', (_, open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ storage: await open() });
  }, startTimeout);
  afterAll(() => server.close());
  const ask = (token: string) => openBrowser(server).call('requestLink', { body: { token } });
  const refused = async (body: object, browser = openBrowser(server)) =>
    (await request(browser, server, 'requestLink', { raw: JSON.stringify(body) })).code;
  const summaryOf = (id: string) => openStaff(server).call('getSetupSummary', { params: { id } });
  const requestsOf = async (id: string) =>
    (await server.storage.events.list(id)).filter(({ kind }) => kind === 'link-requested').length;

  it('reaches the staff once a day for a link, and ends when the same link is renewed, with everything kept', async () => {
    const { setupId, linkId, token, browser } = await newCustomer(server);
    const params = { id: setupId };
    await browser.call('answerQuestion', {
      params: { ...params, question: 'environment' },
      body: { answer: 'sandbox' },
    });
    expect(await ask(token)).toEqual({ state: 'open' });
    expect((await summaryOf(setupId)).linkAskedAt).toBeNull();
    server.pass(30 * day);
    const asked = await Promise.all([1, 2, 3].map(() => ask(token)));
    expect(asked).toEqual([{ state: 'asked' }, { state: 'asked' }, { state: 'asked' }]);
    expect(await requestsOf(setupId)).toBe(1);
    const at = server.now();
    expect((await summaryOf(setupId)).linkAskedAt).toBe(at);
    server.pass(day - 1);
    await ask(token);
    expect(await requestsOf(setupId)).toBe(1);
    server.pass(1);
    await ask(token);
    expect(await requestsOf(setupId)).toBe(2);

    const staff = openStaff(server);
    const renewed = await staff.call('extendLink', {
      params: { ...params, link: linkId },
      body: { days: 5 },
    });
    expect(renewed).toMatchObject({ askedAt: null, expiresAt: server.now() + 5 * day });
    expect((await summaryOf(setupId)).linkAskedAt).toBeNull();
    const again = openBrowser(server);
    await again.call('claimLink', { body: { token } });
    expect((await server.storage.setups.find(setupId))?.answers.environment).toBe('sandbox');
  });

  it('works in a browser that has opened the link, and not in another', async () => {
    const { setupId, browser } = await newCustomer(server);
    server.pass(20 * 60_000);
    await browser.call('getSetup', { params: { id: setupId } });
    const { linkId } = await server.storage.links
      .list(setupId)
      .then(([link]) => ({ linkId: link?.id ?? '' }));
    await server.storage.links.extend(setupId, linkId, -1, server.now());
    expect((await request(browser, server, 'getSetup', { params: { id: setupId } })).code).toBe(
      'link-expired',
    );
    expect(await refused({ setup: setupId })).toBe('link-not-found');
    expect(await refused({ setup: setupId }, (await newCustomer(server)).browser)).toBe('link-not-found');
    expect(await browser.call('requestLink', { body: { setup: setupId } })).toEqual({ state: 'asked' });
    expect(await requestsOf(setupId)).toBe(1);
  });

  it('takes no text, and finds no link that is unknown or revoked', async () => {
    const { setupId, linkId, token } = await newSetup(server);
    expect(await refused({ token, text: 'Hello' })).toBe('invalid-request');
    expect(await refused({ token: 'unknown' })).toBe('link-not-found');
    server.pass(31 * day);
    await ask(token);
    expect((await summaryOf(setupId)).linkAskedAt).not.toBeNull();
    await openStaff(server).call('revokeLink', { params: { id: setupId, link: linkId } });
    expect(await refused({ token })).toBe('link-not-found');
    expect((await summaryOf(setupId)).linkAskedAt).toBeNull();
  });

  it('shows who created a link', async () => {
    const { setupId } = await newSetup(server);
    const { browser, person } = await openStaffAs(server, 'csm');
    const params = { id: setupId };
    const made = await browser.call('createLink', { params, body: {} });
    expect(made.createdBy).toBe(person.name);
    const names = async () =>
      (await browser.call('listLinks', { params })).links.map(({ createdBy }) => createdBy);
    expect(await names()).toEqual([person.name, null]);
    // The name stays for what a person did who was removed.
    await server.storage.people.remove(person.id, server.now());
    const { links } = await openStaff(server).call('listLinks', { params });
    expect(links.map(({ createdBy }) => createdBy)).toEqual([person.name, null]);
  });
});

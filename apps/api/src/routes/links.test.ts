import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../storage/digest.ts';
import {
  newCustomer,
  newSetup,
  newSetupByApi,
  openBrowser,
  openStaff,
  request,
  signIn,
} from '../testing/browser.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { openSqliteFile } from '../testing/sqlite-file.ts';

const day = 24 * 60 * 60 * 1000;

describe.each(databases)('T01: a link, on %s,', (_, open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ storage: await open() });
  }, startTimeout);
  afterAll(() => server.close());
  const link = (name: 'previewLink' | 'claimLink', token: string) =>
    request(openBrowser(server), server, name, { raw: JSON.stringify({ token }) });

  it('shows who asks, for what and the plan, to anybody who holds it', async () => {
    const { token } = await newSetup(server);
    const landing = await openBrowser(server).call('previewLink', { body: { token } });
    expect(landing).toMatchObject({ customer: 'Acme', party: { name: 'Brightpath Ltd' } });
    expect(landing.steps.length).toBeGreaterThan(0);
    expect(landing.reads.length).toBeGreaterThan(0);
    expect(JSON.stringify(landing)).not.toMatch(/\{[a-z]+\}/);
  });

  it('changes nothing when it is read, however often', async () => {
    const { token, setupId } = await newSetup(server);
    const before = await openStaff(server).call('listLinks', { params: { id: setupId } });
    const browser = openBrowser(server);
    await browser.call('previewLink', { body: { token } });
    for (const method of ['GET', 'HEAD']) {
      const page = await browser.send(`${server.origin}/l/${token}`, { method });
      expect(page.status).toBe(200);
    }
    expect(browser.cookieHeader()).toBe('');
    expect(await openStaff(server).call('listLinks', { params: { id: setupId } })).toEqual(before);
  });

  it('opens the setup for the browser that claims it, and is marked opened the first time', async () => {
    const { token, setupId, linkId } = await newSetup(server);
    await openBrowser(server).call('claimLink', { body: { token } });
    server.pass(1000);
    await openBrowser(server).call('claimLink', { body: { token } });
    const { links } = await openStaff(server).call('listLinks', { params: { id: setupId } });
    expect(links.find((one) => one.id === linkId)?.openedAt).toBe(server.now() - 1000);
  });

  it('shows in how many browsers it is in use, until it is revoked', async () => {
    const { token, setupId, linkId } = await newSetup(server);
    const staff = openStaff(server);
    const params = { id: setupId };
    const browsers = async () =>
      (await staff.call('listLinks', { params })).links.find(({ id }) => id === linkId)?.browsers;
    expect(await browsers()).toBe(0);
    const [browser, other] = [openBrowser(server), openBrowser(server)];
    for (const one of [browser, browser, other]) await one.call('claimLink', { body: { token } });
    expect(await browsers()).toBe(2);
    const extended = await staff.call('extendLink', {
      params: { ...params, link: linkId },
      body: { days: 9 },
    });
    expect(extended.browsers).toBe(2);
    await other.call('endSession', {});
    expect(await browsers()).toBe(1);
    await staff.call('revokeLink', { params: { ...params, link: linkId } });
    expect(await browsers()).toBe(0);
  });

  it.each([
    ['forged', 'A'.repeat(43)],
    ['malformed', '../../etc/passwd\u0001'],
    ['of another alphabet', 'ключ'],
  ])('that is %s answers as one that never was', async (_kind, token) => {
    for (const name of ['previewLink', 'claimLink'] as const) {
      expect(await link(name, token)).toMatchObject({ status: 404, code: 'link-not-found' });
    }
  });

  it('that is revoked answers word for word as one that never was', async () => {
    const { token, setupId, linkId } = await newSetup(server);
    await openStaff(server).call('revokeLink', { params: { id: setupId, link: linkId } });
    const withoutId = (text: string) => text.replace(/"requestId":"[^"]+"/, '');
    const revoked = await link('claimLink', token);
    expect(withoutId(revoked.text)).toBe(withoutId((await link('claimLink', 'B'.repeat(43))).text));
  });

  it('that has expired names who to ask for another, until it is extended', async () => {
    const { token, setupId, linkId } = await newSetup(server);
    server.pass(30 * day);
    const expired = await link('claimLink', token);
    expect(expired).toMatchObject({ status: 410, code: 'link-expired' });
    expect(JSON.parse(expired.text).contact).toEqual({
      email: 'help@brightpath.example',
      brand: { sender: 'Brightpath Ltd', accent: { light: '#0066f7', dark: '#3d85ff' } },
    });
    await openStaff(server).call('extendLink', { params: { id: setupId, link: linkId }, body: { days: 1 } });
    expect((await link('claimLink', token)).status).toBe(200);
  });

  it('ends, when revoked, the claims made through it and the sign-ins behind them', async () => {
    const customer = await newCustomer(server);
    const { connection } = await signIn(server, customer);
    const { setupId, linkId, browser } = customer;
    expect((await request(browser, server, 'listCalls', { params: { id: setupId } })).status).toBe(200);
    await openStaff(server).call('revokeLink', { params: { id: setupId, link: linkId } });
    expect(await request(browser, server, 'listCalls', { params: { id: setupId } })).toMatchObject({
      code: 'not-claimed',
    });
    expect(await server.storage.connections.accessToken(connection.id)).toBeUndefined();
  });

  it('of another setup cannot be revoked or extended through this one', async () => {
    const mine = await newSetup(server);
    const theirs = await newSetup(server);
    const params = { id: mine.setupId, link: theirs.linkId };
    const staff = openStaff(server);
    expect((await request(staff, server, 'revokeLink', { params })).code).toBe('not-found');
    expect((await request(staff, server, 'extendLink', { params, raw: '{"days":1}' })).code).toBe(
      'not-found',
    );
  });

  it('cannot be guessed for long: after twenty wrong tries the address waits', async () => {
    server.pass(day);
    for (let tries = 0; tries < 20; tries += 1) {
      expect((await link('previewLink', `wrong-${tries}`)).status).toBe(404);
    }
    const refused = await link('claimLink', 'one-more');
    expect(refused).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(Number(refused.response.headers.get('retry-after'))).toBeGreaterThan(0);
    server.pass(10 * 60 * 1000);
    expect((await link('previewLink', 'wrong-again')).status).toBe(404);
  });
});

it('a link is stored as a digest only, and logged not at all', async () => {
  const { storage, rows, close } = await openSqliteFile();
  const server = await startServer({ storage });
  try {
    const { token } = await newSetupByApi(server);
    await openBrowser(server).call('claimLink', { body: { token } });
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const stored = rows('links').flatMap((row) => Object.values(row).map(String));
    expect(stored).toContain(sha256(token));
    expect(stored.join('\n')).not.toContain(token);
    expect(server.logged.join('')).not.toContain(token);
  } finally {
    await server.close();
    await close();
  }
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCustomer, newSetup, openBrowser, request, signIn } from '../testing/browser.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { givePassword, newPerson, testPassword } from '../testing/staff.ts';

const minute = 60_000;

describe('T04: a browser session', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());
  const codeOf = async (customer: Awaited<ReturnType<typeof newCustomer>>) => {
    const raw = JSON.stringify({ answer: 'production' });
    const params = { id: customer.setupId, question: 'environment' };
    return (await request(customer.browser, server, 'answerQuestion', { params, raw })).code;
  };

  it('uses a cookie that no script and no other host can read', async () => {
    const { token } = await newSetup(server);
    const { response } = await request(openBrowser(server), server, 'claimLink', {
      raw: JSON.stringify({ token }),
    });
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
  });

  it('never uses an id chosen by the browser', async () => {
    const { token } = await newSetup(server);
    const browser = openBrowser(server);
    browser.setCookie('__Host-sid', 'A'.repeat(43));
    await browser.call('claimLink', { body: { token } });
    expect(browser.cookie('__Host-sid')).not.toBe('A'.repeat(43));
  });

  it('gets a new secret with every link it claims, and keeps its claims', async () => {
    const customer = await newCustomer(server);
    const before = customer.browser.cookie('__Host-sid') ?? '';
    const second = await newSetup(server);
    await customer.browser.call('claimLink', { body: { token: second.token } });
    expect(customer.browser.cookie('__Host-sid')).not.toBe(before);
    expect(await codeOf(customer)).toBeUndefined();
    expect(await codeOf({ ...customer, setupId: second.setupId })).toBeUndefined();
    const old = openBrowser(server, { cookie: `__Host-sid=${before}` });
    expect(await codeOf({ ...customer, browser: old })).toBe('not-authenticated');
  });

  it('ends after thirty minutes without a request', async () => {
    const customer = await newCustomer(server);
    server.pass(29 * minute);
    expect(await codeOf(customer)).toBeUndefined();
    server.pass(29 * minute);
    expect(await codeOf(customer)).toBeUndefined();
    server.pass(31 * minute);
    expect(await codeOf(customer)).toBe('not-authenticated');
  });

  it('ends after eight hours, even if it is in use', async () => {
    const customer = await newCustomer(server);
    for (let passed = 0; passed < 460; passed += 20) {
      server.pass(20 * minute);
      expect(await codeOf(customer)).toBeUndefined();
    }
    server.pass(20 * minute);
    expect(await codeOf(customer)).toBe('not-authenticated');
  });

  it('ends on request, with its cookie, claims, and sign-ins', async () => {
    const customer = await newCustomer(server);
    const { connection } = await signIn(server, customer);
    const secret = customer.browser.cookie('__Host-sid');
    await customer.browser.call('endSession', {});
    expect(customer.browser.cookie('__Host-sid')).toBeUndefined();
    customer.browser.setCookie('__Host-sid', secret ?? '');
    expect(await codeOf(customer)).toBe('not-authenticated');
    expect(await server.storage.connections.accessToken(connection.id)).toBeUndefined();
    await openBrowser(server).call('endSession', {});
  });

  it('of staff is another one after each sign-in, and ends on request', async () => {
    const person = await newPerson(server, 'owner');
    await givePassword(server, person);
    const body = { email: person.email, password: testPassword };
    const staff = openBrowser(server);
    const started = await request(staff, server, 'signInStaff', { raw: JSON.stringify(body) });
    expect(started.response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-staff=[\w.-]{43,}; Path=\/; HttpOnly; Secure; SameSite=\w+$/),
    ]);
    const first = staff.cookie('__Host-staff') ?? '';
    await staff.call('signInStaff', { body });
    const old = openBrowser(server, { cookie: `__Host-staff=${first}` });
    expect((await request(old, server, 'listSetups')).code).toBe('not-authenticated');
    expect((await staff.call('listSetups', {})).setups.length).toBeGreaterThan(0);
    await staff.call('endStaffSession', {});
    expect((await request(staff, server, 'listSetups')).code).toBe('not-authenticated');
  });
});

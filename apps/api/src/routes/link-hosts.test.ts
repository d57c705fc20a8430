import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, newSetup, openBrowser, openStaff, request } from '../testing/browser.ts';
import { openPerson, orgId, startSignIn, startWorld, tidewater, type World } from '../testing/salesforce.ts';
import { openStaffAs } from '../testing/staff.ts';

describe('a host of LINK_HOSTS', () => {
  let world: World;
  const linkHosts = new Map<string, string>();
  /** The product as browsers know it under the vendor's host. */
  let vendor: World['server'];
  let setupId: string;
  let token: string;
  let link: URL;
  let browser: Browser;
  beforeAll(async () => {
    world = await startWorld({ linkHosts });
    const { port } = new URL(world.server.origin);
    vendor = { ...world.server, origin: `http://127.0.0.1:${port}` };
    ({ setupId } = await newSetup(world.server, tidewater));
    const { blueprintId } = await openStaff(world.server).call('getSetupSummary', {
      params: { id: setupId },
    });
    linkHosts.set(`127.0.0.1:${port}`, blueprintId);
    const { url } = await openStaff(world.server).call('createLink', { params: { id: setupId }, body: {} });
    link = new URL(url);
    token = link.pathname.slice('/l/'.length);
    browser = openBrowser(vendor);
    await browser.call('claimLink', { body: { token } });
  });
  afterAll(() => world.close());

  it('is where the links of its blueprint lead, and whose callback is shown to be registered', async () => {
    expect(link.origin).toBe(vendor.origin);
    const other = await newSetup(world.server);
    expect(other.token).not.toBe('');
    const { blueprints } = await openStaff(world.server).call('listBlueprints', {});
    expect(blueprints.map(({ callbackUrl }) => callbackUrl).toSorted()).toEqual([
      `${vendor.origin}/oauth/callback`,
      `${world.server.origin}/oauth/callback`,
    ]);
  });

  it('has its own session, and Salesforce sends the browser back to it', async () => {
    const url = await startSignIn(browser, setupId);
    expect(new URL(url).searchParams.get('redirect_uri')).toBe(`${vendor.origin}/oauth/callback`);
    const callbackUrls = [`${vendor.origin}/oauth/callback`];
    await fetch(`${world.simulator.url}/__simulator/reset`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ scenario: 'integration/ready', callbackUrls }),
    });
    const back = await openPerson(world.simulator).signIn(await startSignIn(browser, setupId));
    expect(new URL(back).origin).toBe(vendor.origin);
    const response = await browser.send(back, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, `/setups/${setupId}/org`]);
    await browser.call('confirmOrg', { params: { id: setupId }, body: { orgId } });
    expect((await browser.call('getSetup', { params: { id: setupId } })).access).toBe('full');
    await world.server.deps.verifier.idle();
  });

  it('T14: takes requests of its own pages only', async () => {
    const raw = JSON.stringify({ token });
    const send = (origin: string) =>
      request(openBrowser(vendor), vendor, 'claimLink', { raw, headers: { origin } });
    expect((await send(world.server.origin)).code).toBe('cross-site');
    expect((await send(vendor.origin)).status).toBe(200);
    const here = { raw, headers: { origin: vendor.origin } };
    expect((await request(openBrowser(world.server), world.server, 'claimLink', here)).code).toBe(
      'cross-site',
    );
  });

  it('T18: opens only links of its blueprint, and no setup of another with a session of its own', async () => {
    const other = await newSetup(world.server);
    const raw = JSON.stringify({ token: other.token });
    for (const name of ['previewLink', 'claimLink', 'requestLink'] as const)
      expect([name, (await request(openBrowser(vendor), vendor, name, { raw })).code]).toEqual([
        name,
        'link-not-found',
      ]);
    const secret = browser.cookie('__Host-sid') ?? '';
    const session = await world.server.storage.sessions.resume(secret, world.server.now());
    const claim = [session?.id ?? '', other.setupId, other.linkId, world.server.now()] as const;
    await world.server.storage.claims.add(...claim);
    const refused = await request(browser, vendor, 'getSetup', { params: { id: other.setupId } });
    expect(refused.code).toBe('not-claimed');
  });

  it('T23: serves nothing of the staff, and a host that is not listed serves nothing', async () => {
    const { browser: owner } = await openStaffAs(vendor, 'owner');
    for (const name of ['listSetups', 'listBlueprints', 'getStaffSelf', 'getStaffWay'] as const)
      expect([name, (await request(owner, vendor, name)).code]).toEqual([name, 'unknown-host']);
    expect((await request(openStaff(vendor), vendor, 'listSetups')).code).toBe('unknown-host');
    for (const path of ['/staff', '/staff/people', '/staff/oidc/callback', '/api/setups/events'])
      expect([path, (await owner.send(`${vendor.origin}${path}`)).status]).toEqual([path, 421]);
    const opened = await owner.send(`${vendor.origin}/staff`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([opened.status, opened.headers.get('content-type')]).toEqual([421, 'text/html; charset=utf-8']);
    expect(await opened.text()).toContain('The pages for staff have an address of their own.');
    expect((await owner.send(`${vendor.origin}/l/${token}`)).status).toBe(200);
    linkHosts.delete(new URL(vendor.origin).host);
    expect((await owner.send(`${vendor.origin}/l/${token}`)).status).toBe(421);
  });
});

import { usualBranding } from '@orgready/shared/contract/branding';
import type { Problem } from '@orgready/shared/contract/problems';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeExpired } from '../commands/retention.ts';
import { sampleLogo } from '../testing/branding-calls.ts';
import { type Browser, newSetup, openBrowser, openStaff, request } from '../testing/browser.ts';
import { startServer, type TestServer } from '../testing/server.ts';

const day = 24 * 60 * 60_000;

describe('the branding of a blueprint', () => {
  const linkHosts = new Map<string, string>();
  let server: TestServer;
  let staff: Browser;
  let id: string;
  let setupId: string;
  let customer: Browser;
  let token: string;
  beforeAll(async () => {
    server = await startServer({ linkHosts });
    staff = openStaff(server);
    ({ setupId, token } = await newSetup(server));
    ({ blueprintId: id } = await staff.call('getSetupSummary', { params: { id: setupId } }));
    customer = openBrowser(server);
    await customer.call('claimLink', { body: { token } });
  });
  afterAll(() => server.close());

  const refusal = async (
    browser: Browser,
    name: Parameters<typeof request>[2],
    { params, body }: { params?: Record<string, string>; body?: unknown },
  ) => {
    const raw = body === undefined ? {} : { raw: JSON.stringify(body) };
    const { text } = await request(browser, server, name, { ...raw, ...(params ? { params } : {}) });
    return JSON.parse(text) as Partial<Problem>;
  };
  const save = (change: object) =>
    staff.call('saveBranding', { params: { id }, body: { ...usualBranding, ...change } });
  const upload = (file: string) => staff.call('uploadLogo', { params: { id }, body: { file } });
  const setup = () => customer.call('getSetup', { params: { id: setupId } });

  it('changes setups of all versions at once, and an open page hears of it with its next question', async () => {
    const before = await setup();
    expect(before.brand.sender).toBe(before.party.name);
    const texts = { title: 'Welcome', intro: 'One line\nand another', closing: 'Thank you' };
    await save({ sender: ' Ana ', accent: '#FFD43B', ...texts });
    const after = await setup();
    expect(after.version).not.toBe(before.version);
    expect(after.brand).toEqual({ sender: 'Ana', accent: { light: '#866c00', dark: '#ffd43b' } });
    expect(after.party).toEqual(before.party);
    const landing = await openBrowser(server).call('previewLink', { body: { token } });
    expect(landing).toMatchObject({ brand: after.brand, texts });
    const { blueprints } = await staff.call('listBlueprints', {});
    expect(blueprints.map(({ sender, version }) => ({ sender, version }))).toEqual([
      { sender: 'Ana', version: 1 },
    ]);
  });

  it('T09: shows a logo at an address of its own, where nothing runs or loads', async () => {
    const { leftOut, ...logo } = await upload(
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1" onload="alert(1)"><script>alert(1)</script><path d="M0 0h3"/></svg>',
      ).toString('base64'),
    );
    expect(leftOut).toEqual(['onload', 'script']);
    expect(await save({ logo: logo.digest, logoShowsName: true })).toMatchObject({
      logo,
      logoShowsName: true,
    });
    const { digest, ...picture } = logo;
    expect((await setup()).brand.logo).toEqual({ ...picture, showsName: true });
    const file = await fetch(server.origin + logo.src);
    expect(file.status).toBe(200);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(await file.text()).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path d="M0 0h3"/></svg>',
    );
    expect((await fetch(`${server.origin}/branding/logos/${digest}x`)).status).toBe(404);
  });

  it('names itself on the page of an expired link', async () => {
    const { token: expired, setupId: other, linkId } = await newSetup(server);
    const { blueprintId } = await staff.call('getSetupSummary', { params: { id: other } });
    const { digest, src } = await upload(sampleLogo);
    const body = { ...usualBranding, sender: 'Bo', logo: digest };
    await staff.call('saveBranding', { params: { id: blueprintId }, body });
    await server.storage.links.extend(other, linkId, -1, server.now());
    const problem = await refusal(openBrowser(server), 'previewLink', { body: { token: expired } });
    expect(problem.contact?.brand).toMatchObject({ sender: 'Bo', logo: { src } });
  });

  it('serves under the host of a blueprint its own logo and no other', async () => {
    const { port } = new URL(server.origin);
    linkHosts.set(`127.0.0.1:${port}`, id);
    const { logo } = await staff.call('getBranding', { params: { id } });
    const other = await upload(sampleLogo);
    const status = async (src: string) => (await fetch(`http://127.0.0.1:${port}${src}`)).status;
    expect([await status(logo?.src ?? ''), await status(other.src)]).toEqual([200, 404]);
    linkHosts.clear();
  });

  it('removes the file of a logo that is replaced, and one that nobody used within a day', async () => {
    const { logo } = await staff.call('getBranding', { params: { id } });
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#0a5' } })
      .png()
      .toBuffer();
    const next = await upload(png.toString('base64'));
    const status = async (src = '') => (await fetch(server.origin + src)).status;
    expect(await status(next.src)).toBe(200);
    await removeExpired(server.deps.retention, server.now() + day - 1000);
    expect(await status(next.src)).toBe(200);
    await save({ logo: next.digest });
    expect([await status(logo?.src), await status(next.src)]).toEqual([404, 200]);
    const unused = await upload(
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 1"/>').toString('base64'),
    );
    await removeExpired(server.deps.retention, server.now() + day + 1000);
    expect([await status(unused.src), await status(next.src)]).toEqual([404, 200]);
    await save({ logo: null });
    expect(await status(next.src)).toBe(404);
    const landing = await openBrowser(server).call('previewLink', { body: { token } });
    expect(landing.brand.logo).toBeUndefined();
  });

  it.each([
    ['accent', 'red', { code: 'wrong-format', format: 'color' }],
    ['sender', 'A\u202Ena', { code: 'hidden-character' }],
    ['title', 'T'.repeat(121), { code: 'too-long', limit: 120 }],
    ['intro', 'I'.repeat(601), { code: 'too-long', limit: 600 }],
    ['closing', 'B\u202Eye', { code: 'hidden-character' }],
    ['logo', 'missing', { code: 'wrong-format', format: 'logo-gone' }],
  ])('refuses a bad %s at its field', async (path, value, fault) => {
    const body = { ...usualBranding, [path]: value };
    expect((await refusal(staff, 'saveBranding', { params: { id }, body })).faults).toEqual([
      { path, ...fault },
    ]);
  });

  it.each([
    ['no picture', Buffer.from('GIF89a'), 'picture-logo'],
    ['a file that is too large', Buffer.alloc(512 * 1024 + 1), 'picture-file'],
  ])('refuses %s', async (_, file, format) => {
    const body = { file: file.toString('base64') };
    expect((await refusal(staff, 'uploadLogo', { params: { id }, body })).faults).toEqual([
      { path: 'file', code: 'wrong-format', format },
    ]);
  });

  it('belongs to a blueprint that there is, and to a color that there is', async () => {
    const params = { id: 'missing' };
    for (const [name, body] of [
      ['getBranding', undefined],
      ['saveBranding', usualBranding],
      ['uploadLogo', { file: sampleLogo }],
    ] as const)
      expect((await refusal(staff, name, { params, body })).code).toBe('not-found');
    expect((await refusal(staff, 'getAccent', { params: { color: 'yellow' } })).code).toBe('not-found');
    expect(await staff.call('getAccent', { params: { color: 'ffd43b' } })).toEqual({
      light: '#866c00',
      dark: '#ffd43b',
    });
  });
});

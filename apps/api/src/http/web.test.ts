import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scratch } from '../testing/scratch.ts';
import { startServer, type TestServer } from '../testing/server.ts';

const script = 'export const words = "as they were built";\n';
let folder: string;
const linkHosts = new Map<string, string>();
let server: TestServer;
beforeAll(async () => {
  folder = await mkdtemp(join(scratch, 'orgready-pages-'));
  const assets = join(folder, 'assets');
  await mkdir(assets);
  await writeFile(join(folder, 'index.html'), '<title>Page</title><meta name="staff" content="/staff" />');
  await writeFile(join(assets, 'index-1.js'), script);
  await writeFile(join(assets, 'index-1.js.br'), brotliCompressSync(script));
  await writeFile(join(assets, 'index-1.js.gz'), gzipSync(script));
  server = await startServer({ webRoot: folder, linkHosts });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});
const get = (path: string, accepted: string) =>
  fetch(server.origin + path, { headers: { 'accept-encoding': accepted } });

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, br;q=0.1', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])('sends the build’s compressed script to a browser that accepts %s', async (accepted, sent) => {
  const answer = await get('/assets/index-1.js', accepted);
  expect(answer.headers.get('content-encoding')).toBe(sent);
  expect(answer.headers.get('content-type')).toMatch(/^text\/javascript; charset=utf-8$/i);
  expect(answer.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
  expect(answer.headers.get('vary')).toContain('Accept-Encoding');
  expect(await answer.text()).toBe(script);
});

it.each(['/assets/%E0%A4%A', '/assets/%00.js', '/assets/..%2findex.html', '/assets/__proto__'])(
  'reveals nothing about %s',
  async (path) => {
    const answer = await get(path, 'br');
    expect([400, 404]).toContain(answer.status);
    expect(await answer.text()).not.toContain(folder);
  },
);

it('names the pages of the staff where there are some, and under a host for links none', async () => {
  const { port } = new URL(server.origin);
  linkHosts.set(`127.0.0.1:${port}`, 'blueprint');
  const pageAt = async (origin: string) => (await fetch(`${origin}/`)).text();
  expect(await pageAt(server.origin)).toContain('name="staff" content="/staff"');
  expect(await pageAt(`http://127.0.0.1:${port}`)).toContain('name="staff" content=""');
});

import fs from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ALGORITHM_VERSION } from '@mdn/mdn-http-observatory/src/constants.js';
import { endpoints } from '@orgready/shared/contract/endpoints';
import { CookieJar } from 'tough-cookie';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { newSetup } from '../testing/browser.ts';
import { type Answered, gradePage } from '../testing/observatory.ts';
import { listen, startServer, type TestServer } from '../testing/server.ts';
import { givePassword, newPerson, testPassword } from '../testing/staff.ts';

const site = 'https://setup.example.com';
/** The page before it is built; what the build changes are names of its files. */
const webRoot = fileURLToPath(new URL('../../../web', import.meta.url));

let preparing: TestServer;
let server: TestServer;
let port: number;
let setup: Awaited<ReturnType<typeof newSetup>>;
const cookies = new CookieJar();

/** Asks the server as the proxy does, which ends TLS. */
const send = async (
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Answered> => {
  const sent = request({
    port,
    host: 'localhost',
    method,
    path,
    headers: { host: 'setup.example.com', ...headers },
  });
  sent.end(body);
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    sent.once('response', resolve).once('error', reject),
  );
  for (const cookie of answer.headers['set-cookie'] ?? []) cookies.setCookieSync(cookie, site);
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) };
};
const visit = async (path: string) => ({
  url: new URL(path, site),
  page: await send('GET', path),
  preflight: await send('OPTIONS', path, {
    'access-control-request-method': 'GET',
    origin: 'https://http-observatory.security.mozilla.org',
  }),
  cookies,
});

beforeAll(async () => {
  // The list of hosts that browsers know to want https is fetched when the package is installed, which it may not do here.
  const read = fs.readFileSync;
  vi.spyOn(fs, 'readFileSync').mockImplementation(((path: string, ...rest: []) =>
    String(path).endsWith('hsts-preload.json') ? '{}' : read(path, ...rest)) as typeof read);
  preparing = await startServer();
  setup = await newSetup(preparing);
  const { http } = await listen();
  port = (http.address() as AddressInfo).port;
  server = await startServer({ storage: preparing.storage, listener: { http, origin: site }, webRoot });
  const json = { 'content-type': 'application/json' };
  await send('POST', '/api/links/claim', json, JSON.stringify({ token: setup.token }));
  const person = await newPerson(server, 'owner');
  await givePassword(server, person);
  const signIn = { email: person.email, password: testPassword };
  await send('POST', endpoints.signInStaff.path, json, JSON.stringify(signIn));
});
afterAll(async () => {
  vi.restoreAllMocks();
  await server?.close();
  await preparing?.close();
});

it('grades by the rules that are in force', () => {
  expect(ALGORITHM_VERSION).toBe(4);
});

it('has the cookies of a customer and of staff', () => {
  expect(
    cookies
      .getCookiesSync(site)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(['__Host-sid', '__Host-staff']);
});

it.for(['landing', 'wizard', 'staff'] as const)('gives the page %s an A+ and at least 125', async (page) => {
  const path = { landing: `/l/${setup.token}`, wizard: `/setups/${setup.setupId}`, staff: '/staff' }[page];
  const visited = await visit(path);
  expect(visited.page.status).toBe(200);
  const { grade, score, failed } = gradePage(visited);
  expect({ grade, failed }).toEqual({ grade: 'A+', failed: [] });
  expect(score).toBeGreaterThanOrEqual(125);
});

it.for(['content-security-policy', 'strict-transport-security', 'x-content-type-options'])(
  'finds it if %s is missing',
  async (header) => {
    const visited = await visit('/staff');
    const { [header]: _, ...headers } = visited.page.headers;
    const { score, failed } = gradePage({ ...visited, page: { ...visited.page, headers } });
    expect(failed).toEqual([header]);
    expect(score).toBeLessThan(gradePage(visited).score);
  },
);

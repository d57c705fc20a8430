import { fetchWithCookies } from '@orgready/org-simulator/scripted-browser';
import { type Client, createClient } from '@orgready/shared/contract/client';
import type { Endpoint } from '@orgready/shared/contract/endpoint';
import { endpoints } from '@orgready/shared/contract/endpoints';
import { problemSchema } from '@orgready/shared/contract/problems';
import { routes } from '@orgready/shared/contract/routes';
import type { StepDocument } from '@orgready/shared/document/step';
import { CookieJar } from 'tough-cookie';
import { findSession, makeSetup, type NewBlueprint, openLinkOf, sessionCookie } from './by-commands.ts';
import { changeSetup } from './change-setup.ts';
import { sampleBlueprint } from './integration.ts';
import { noOrg, staffKey, type TestServer } from './server.ts';

export type EndpointName = keyof typeof endpoints;

/** One browser: keeps cookies, and calls the API with the contract's own client. */
export interface Browser {
  readonly send: typeof fetch;
  /** Value of one of its cookies. */
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string): void;
  /** All of its cookies, as a request carries them. */
  cookieHeader(): string;
  /** Answers that do not fit the contract fail the test. */
  readonly call: Client;
}

/** What a browser needs to know of the product. */
export type Site = Pick<TestServer, 'origin'>;

export const openBrowser = (server: Site, headers: Record<string, string> = {}): Browser => {
  const jar = new CookieJar();
  const sendWithCookies = fetchWithCookies(jar);
  // Both ends are in this process: to compress and decompress what they send costs more than to send it.
  const usual = { 'accept-encoding': 'identity', ...headers };
  const send: typeof fetch = (input, init) =>
    sendWithCookies(input, {
      ...init,
      headers: { ...usual, ...Object.fromEntries(new Headers(init?.headers)) },
    });
  const client = createClient(routes, server.origin, send);
  return {
    send,
    cookie: (name) => jar.getCookiesSync(server.origin).find(({ key }) => key === name)?.value,
    setCookie: (name, value) => {
      jar.setCookieSync(`${name}=${value}; Path=/; Secure`, server.origin);
    },
    cookieHeader: () => jar.getCookieStringSync(server.origin),
    async call(name, input) {
      const answer = await client(name, input);
      // None where the browser has this version already.
      if (answer !== undefined) endpoints[name].success.body.parse(answer);
      return answer;
    },
  };
};

/** A call with the staff's key, as a script makes it. */
export const openStaff = (server: Site): Browser =>
  openBrowser(server, { authorization: `Bearer ${staffKey}` });

/** Any request to an endpoint, whatever its contract says, and the problem it is answered with, if it is one. */
export const request = async (
  browser: Browser,
  server: TestServer,
  name: EndpointName,
  input: { params?: Record<string, string>; raw?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number; code: string | undefined; response: Response; text: string }> => {
  const endpoint: Endpoint = endpoints[name];
  const path = endpoint.path.replace(/:([a-z]+)/gi, (_, key: string) =>
    encodeURIComponent(input.params?.[key] ?? 'none'),
  );
  const response = await browser.send(server.origin + path, {
    method: endpoint.method,
    headers: { ...(input.raw === undefined ? {} : { 'content-type': 'application/json' }), ...input.headers },
    ...(input.raw === undefined ? {} : { body: input.raw }),
  });
  const text = await response.text();
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  const code = isProblem ? problemSchema.parse(JSON.parse(text)).code : undefined;
  return { status: response.status, code, response, text };
};

/** Every step of a setup as its own page shows it, in order. */
export const readSteps = async ({ call }: Browser, id: string): Promise<StepDocument[]> => {
  const { steps } = await call('getSetup', { params: { id } });
  return Promise.all(steps.map(({ id: step }) => call('getStep', { params: { id, step } })));
};

const sample: NewBlueprint = { ...sampleBlueprint, consumerSecret: 'a-consumer-secret' };

/** A setup with one open link, made by staff through the API. */
export const newSetupByApi = async (server: Site, given: NewBlueprint = sample) => {
  const staff = openStaff(server);
  const blueprint = await staff.call('createBlueprint', { body: given });
  const setup = await staff.call('createSetup', {
    body: { blueprintId: blueprint.id, customer: 'Acme' },
  });
  const link = await staff.call('createLink', { params: { id: setup.id }, body: {} });
  return { setupId: setup.id, linkId: link.id, token: new URL(link.url).pathname.slice('/l/'.length) };
};

/** A setup with one open link. */
export const newSetup = (server: Site | TestServer, given: NewBlueprint = sample) =>
  'deps' in server ? makeSetup(server, given) : newSetupByApi(server, given);

/** A browser that has opened the link of a new setup. */
export const newCustomer = async (server: Site | TestServer, given: NewBlueprint = sample) => {
  const made = await newSetup(server, given);
  const browser = openBrowser(server);
  if ('deps' in server) {
    browser.setCookie(sessionCookie, await openLinkOf(server, made.token));
  } else await browser.call('claimLink', { body: { token: made.token } });
  return { ...made, browser };
};

/** Puts the browser's session in the state after a sign-in to an org that somebody confirmed. */
export const signIn = async (
  server: TestServer,
  { browser, setupId }: { browser: Browser; setupId: string },
  given: Partial<Parameters<typeof server.storage.connections.open>[0]> = {},
) => {
  const session = await findSession(server, browser);
  const org = given.org ?? {
    id: '00D000000000001AAA',
    name: 'Acme',
    edition: 'Enterprise Edition',
    instance: 'EU42',
    isSandbox: false,
    host: 'acme.my.salesforce.com',
  };
  await changeSetup(server, setupId, 'org-bound', (tx, now) => tx.setups.bindOrg(setupId, org, now));
  const { connection } = await server.storage.connections.open(
    {
      sessionId: session.id,
      setupId,
      state: 'connected',
      org,
      userId: '005000000000001AAA',
      username: 'ada@acme.example',
      displayName: 'Ada',
      instanceUrl: noOrg,
      loginUrl: noOrg,
      accessToken: '00D000000000001!AQEAQ.a-token',
      scopes: ['api', 'id'],
      apiVersion: '66.0',
      ...given,
    },
    server.now(),
  );
  return { session, connection };
};

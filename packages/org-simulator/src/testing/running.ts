import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { OrgState } from '../org-state.ts';
import { type Simulator, startSimulator } from '../server.ts';
import { admin, org } from './orgs.ts';

/** One scenario: the org of the tests. */
export const ordinary = { scenario: 'test/ordinary', scenarios: new Map([['test/ordinary', [org()]]]) };

/** A simulator for the tests of one file, with a fresh org before each. */
export const startForTests = (): (() => Simulator) => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator({ ...ordinary, installMilliseconds: 0 });
  });
  beforeEach(() => simulator.load([org()]));
  afterAll(() => simulator.close());
  return () => simulator;
};

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of every shape are looked into by the tests.
  readonly body: any;
}

/** Calls the API of this org as this user. */
export const createCaller = (simulator: Simulator, username = admin, scopes?: readonly string[]) => {
  const { access_token: token } = simulator.token(username, scopes);
  const call = async (path: string, init: RequestInit = {}): Promise<Reply> => {
    const response = await fetch(simulator.url + path, {
      redirect: 'manual',
      ...init,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...init.headers },
    });
    const text = await response.text();
    const body = response.headers.get('content-type')?.includes('json') && text ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body };
  };
  const rest = (path: string, init?: RequestInit): Promise<Reply> =>
    call(`/services/data/v66.0${path}`, init);
  const soapAs = (session: string, body: string): Promise<Reply> =>
    call('/services/Soap/m/66.0', {
      method: 'POST',
      headers: { 'content-type': 'text/xml', soapaction: '""' },
      body: `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header xmlns="http://soap.sforce.com/2006/04/metadata"><SessionHeader><sessionId>${session}</sessionId></SessionHeader></soapenv:Header><soapenv:Body xmlns="http://soap.sforce.com/2006/04/metadata">${body}</soapenv:Body></soapenv:Envelope>`,
    });
  return {
    token,
    call,
    rest,
    query: (soql: string, init?: RequestInit) => rest(`/query?q=${encodeURIComponent(soql)}`, init),
    tooling: (soql: string) => rest(`/tooling/query?q=${encodeURIComponent(soql)}`),
    composite: (urls: readonly string[], api = '') =>
      rest(`${api}/composite`, {
        method: 'POST',
        body: JSON.stringify({
          compositeRequest: urls.map((url, index) => ({ method: 'GET', url, referenceId: `r${index}` })),
        }),
      }),
    soap: (body: string) => soapAs(token, body),
    soapAs,
  };
};

/** A caller in a simulator that has been given this org. */
export const createCallerIn = (simulator: Simulator, state: OrgState, username?: string) => {
  simulator.load([state]);
  return createCaller(simulator, username);
};

import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualBounds } from '../bounds.ts';
import { type HostileServer, startHostile } from '../testing/hostile.ts';
import { expectNothingUncaught } from '../testing/uncaught.ts';
import type { CallRecord } from './call.ts';
import { salesforceHosts } from './hosts.ts';
import { SalesforceRefusal } from './refusal.ts';
import { completeSignIn, type GrantedToken, SignInRefused } from './sign-in.ts';
import { createTransport } from './transport.ts';

let server: HostileServer;
let elsewhere: HostileServer;
beforeAll(async () => {
  server = await startHostile();
  elsewhere = await startHostile();
});
expectNothingUncaught();
afterAll(async () => {
  await server.close();
  await elsewhere.close();
});

const token = '00D000000000001!AQEAQ.planted-token';
const orgId = '00D000000000001EAA';
const userId = '005000000000001AAA';
const goodToken = () => ({
  access_token: token,
  instance_url: server.url,
  id: `${server.url}/id/${orgId}/${userId}`,
  token_type: 'Bearer',
  scope: 'api id',
});
const identity = {
  organization_id: orgId,
  user_id: userId,
  username: 'ada@acme.example',
  display_name: 'Ada',
};
const organization = { Name: 'Acme', OrganizationType: null, InstanceName: null, IsSandbox: false };
/** A Salesforce whose answers a test can replace. */
const salesforce =
  (given: {
    token?: unknown;
    tokenStatus?: number;
    identity?: unknown;
    versions?: unknown;
    rows?: unknown;
  }) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '';
    const answerOf = <K extends keyof typeof given>(what: K, usual: unknown) =>
      what in given ? given[what] : usual;
    const body = path.startsWith('/services/oauth2/token')
      ? answerOf('token', goodToken())
      : path.startsWith('/id/')
        ? answerOf('identity', identity)
        : path === '/services/data/'
          ? answerOf('versions', [{ version: '60.0' }, { version: '67.0' }])
          : answerOf('rows', { records: [organization] });
    const status = path.startsWith('/services/oauth2/token') ? (given.tokenStatus ?? 200) : 200;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(path.startsWith('/services/oauth2/revoke') ? '' : JSON.stringify(body));
  };
const granted: GrantedToken[] = [];
const complete = async () => {
  elsewhere.answer((_, response) => void response.end());
  const calls: CallRecord[] = [];
  granted.length = 0;
  const hosts = salesforceHosts(server.url);
  const transport = createTransport(hosts, (call) => calls.push(call), { ...usualBounds, call: 2_000 });
  const result = await completeSignIn(
    { consumerKey: 'key', consumerSecret: 'planted-secret', callbackUrl: 'http://localhost/oauth/callback' },
    {
      loginUrl: server.url,
      code: 'planted-code',
      state: 'planted-state',
      verifier: 'planted-verifier',
      granted: (one) => {
        granted.push(one);
        return transport;
      },
    },
    transport,
    hosts,
  ).then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error }),
  );
  expect(elsewhere.received).toEqual([]);
  expect(JSON.stringify(calls)).not.toContain('planted');
  return result;
};

describe('T05, T06: turning a code into a sign-in', () => {
  it('answers who and where, in ids of 18 characters', async () => {
    server.answer(salesforce({}));
    expect((await complete()).value).toMatchObject({
      accessToken: token,
      instanceUrl: server.url,
      userId,
      username: 'ada@acme.example',
      scopes: ['api', 'id'],
      apiVersion: '66.0',
      org: { id: orgId, name: 'Acme', edition: '', isSandbox: false },
    });
    expect(granted).toEqual([{ accessToken: token, instanceUrl: server.url, orgId }]);
  });

  it('F21: hands on what an org calls itself to the letter; the page shows what hides or reverses text', async () => {
    const Name = 'Acme \u202Emoc.';
    server.answer(salesforce({ rows: { records: [{ ...organization, Name, InstanceName: 'EU\u202E64' }] } }));
    expect((await complete()).value?.org).toMatchObject({ name: Name, instance: 'EU\u202E64' });
  });

  it('names the org in 18 characters, by which the limit of its calls is found, also where Salesforce names it in 15', async () => {
    const id = `${server.url}/id/${orgId.slice(0, 15)}/${userId}`;
    server.answer(salesforce({ token: { ...goodToken(), id } }));
    expect((await complete()).error).toBeUndefined();
    expect(granted).toMatchObject([{ orgId }]);
  });

  it.each<readonly [what: string, answer: () => unknown]>([
    ['null', () => null],
    ['a list', () => []],
    ['a word', () => 'token'],
    ['nothing', () => ({})],
    ['a token that is null', () => ({ ...goodToken(), access_token: null })],
    ['a token that is a number', () => ({ ...goodToken(), access_token: 1234567890123 })],
    ['an endless token', () => ({ ...goodToken(), access_token: 'x'.repeat(9_000) })],
    ['another kind of token', () => ({ ...goodToken(), token_type: 'DPoP' })],
    ['no instance', () => ({ ...goodToken(), instance_url: undefined })],
    ['an instance elsewhere', () => ({ ...goodToken(), instance_url: elsewhere.url })],
    ['an instance that is a script', () => ({ ...goodToken(), instance_url: 'javascript:alert(1)' })],
    ['an instance inside a blob', () => ({ ...goodToken(), instance_url: `blob:${server.url}/1` })],
    [
      'an instance with a user',
      () => ({ ...goodToken(), instance_url: server.url.replace('//', '//user:pw@') }),
    ],
    [
      'an identity elsewhere',
      () => ({ ...goodToken(), id: goodToken().id.replace(server.url, elsewhere.url) }),
    ],
    ['an identity that is another path', () => ({ ...goodToken(), id: `${server.url}/secur/logout.jsp` })],
    [
      'an identity of 16 characters',
      () => ({ ...goodToken(), id: `${server.url}/id/${orgId.slice(0, 16)}/${userId}` }),
    ],
  ])('refuses an answer that is %s', async (_, answer) => {
    server.answer(salesforce({ token: answer() }));
    expect((await complete()).error).toBeInstanceOf(SalesforceRefusal);
    const asked = server.received.map(({ url }) => url);
    expect(asked.filter((url) => !url.startsWith('/services/oauth2/'))).toEqual([]);
  });

  it.each([
    ['another person', { identity: { ...identity, user_id: '005000000000002AAA' } }],
    ['another org', { identity: { ...identity, organization_id: '00D000000000002AAA' } }],
    ['nobody', { identity: null }],
    ['an org without versions', { versions: [] }],
    ['an org of the past', { versions: [{ version: '59.0' }] }],
    ['an org with odd versions', { versions: [{ version: 'latest' }] }],
    ['an org without a name', { rows: { records: [] } }],
    ['an org of nulls', { rows: { records: [null] } }],
  ])('refuses %s, and names the token that nobody will use', async (_, given) => {
    server.answer(salesforce(given));
    expect((await complete()).error).toBeInstanceOf(SalesforceRefusal);
    expect(granted).toMatchObject([{ accessToken: token, instanceUrl: server.url }]);
  });

  it.each([
    ['a code', { error: 'invalid_grant', error_description: 'expired authorization code' }, 'invalid_grant'],
    ['a code without words', { error: 'invalid_client' }, 'invalid_client'],
  ])('tells %s of Salesforce’s as a refused sign-in', async (_, token_, code) => {
    server.answer(salesforce({ tokenStatus: 400, token: token_ }));
    const { error } = await complete();
    expect(error).toBeInstanceOf(SignInRefused);
    expect((error as SignInRefused).code).toBe(code);
  });

  it.each([null, [], 'words', { error: null }, { error: { nested: true } }, [{ errorCode: 'X' }]])(
    'does not stumble over the refusal %j',
    async (body) => {
      for (const tokenStatus of [400, 401, 500]) {
        server.answer(salesforce({ tokenStatus, token: body }));
        expect((await complete()).error).toBeInstanceOf(SalesforceRefusal);
      }
    },
  );
});

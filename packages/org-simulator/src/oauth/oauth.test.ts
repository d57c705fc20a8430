import { describe, expect, test } from 'vitest';
import type { OrgState } from '../org-state.ts';
import { browser } from '../testing/browser.ts';
import { admin, callback, org, plain, policy, user, version } from '../testing/orgs.ts';
import { createCaller, startForTests } from '../testing/running.ts';
import { authorize, createApp } from '../testing/sign-in.ts';

const simulator = startForTests();
const { post, exchange, refresh, codeFor } = createApp(simulator);

describe('signing in', () => {
  test('leads through the login page and the approval page to a code, which is exchanged for tokens', async () => {
    const { go, signIn, submit } = browser(simulator());
    const login = await go(authorize({ login_hint: admin }));
    expect(login.html).toContain(`value="${admin}"`);
    expect((await signIn(login, admin, 'wrong')).html).toContain('Please check your username and password');
    const approval = await signIn(login);
    expect(approval.html).toContain('Lighthouse &lt;Link&gt;');
    expect(approval.html).toContain('Manage user data via APIs');
    expect(approval.html).toContain(admin);
    const back = new URL((await submit(approval, { save: 'Allow' })).at);
    expect(back.origin + back.pathname).toBe(callback);
    expect(back.searchParams.get('state')).toBe('st');
    const { status, headers, body } = await exchange(back.searchParams.get('code') ?? '');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('no-store');
    expect(body).toMatchObject({
      access_token: expect.stringMatching(/^00DHs000000AAAA!/),
      refresh_token: expect.any(String),
      scope: 'api id refresh_token',
      instance_url: simulator().url,
      id: expect.stringMatching(/\/id\/00DHs000000AAAA\w{3}\/005\w{15}$/),
      token_type: 'Bearer',
      issued_at: expect.stringMatching(/^\d{13}$/),
    });
    const info = await fetch(`${simulator().url}/services/oauth2/userinfo`, {
      headers: { authorization: `Bearer ${body.access_token}` },
    });
    expect(await info.json()).toMatchObject({ preferred_username: admin, active: true });
    const identity = await fetch(`${body.id}?oauth_token=${body.access_token}`);
    expect(await identity.json()).toMatchObject({ username: admin, display_name: `Test ${admin}` });
  });

  test('Deny returns access_denied to the app', async () => {
    const { go, signIn, submit } = browser(simulator());
    const end = await submit(await signIn(await go(authorize())), { save: 'Deny' });
    expect(Object.fromEntries(new URL(end.at).searchParams)).toEqual({
      error: 'access_denied',
      error_description: 'end-user denied authorization',
      state: 'st',
    });
  });

  test('asks for approval once, and again with prompt=consent; prompt=login asks for the password again', async () => {
    const { go, signIn, submit } = browser(simulator());
    await submit(await signIn(await go(authorize())), { save: 'Allow' });
    expect((await go(authorize())).at).toContain('code=');
    expect((await go(authorize({ prompt: 'consent' }))).html).toContain('Allow Access?');
    const login = await go(authorize({ prompt: 'login consent' }));
    expect(login.html).toContain('Log In');
    expect((await signIn(login)).html).toContain('Allow Access?');
  });

  test('an approval form sent by another site is refused', async () => {
    const { go, signIn, submit } = browser(simulator());
    const approval = await signIn(await go(authorize()));
    const end = await submit(approval, { save: 'Allow', _CONFIRMATIONTOKEN: 'guess' });
    expect(end.html).toContain('Allow Access?');
  });

  test('the login page redirects only to this site', async () => {
    const { go, signIn } = browser(simulator());
    for (const start of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'])
      expect((await signIn(await go(`/login?startURL=${encodeURIComponent(start)}`))).at).toBe(
        '/lightning/setup/SetupOneHome/home',
      );
  });
});

describe('errors that are not returned to the app', () => {
  const stopped = async (changes: Record<string, string | undefined>, state: OrgState = org()) => {
    simulator().load([state]);
    const { go, signIn } = browser(simulator());
    const first = await go(authorize(changes));
    const { at, html } = first.html.includes('Log In') ? await signIn(first) : first;
    expect(html).toContain("We can't authorize you because of an OAuth error");
    const url = new URL(at, simulator().url);
    expect(url.pathname).toBe('/setup/secur/RemoteAccessErrorPage.apexp');
    return `${url.searchParams.get('error')}: ${url.searchParams.get('error_description')}`;
  };

  test.each([
    ['an unknown client', { client_id: 'nobody' }, 'invalid_client_id: client identifier invalid'],
    [
      'an address with a slash more',
      { redirect_uri: `${callback}/` },
      'redirect_uri_mismatch: redirect_uri must match configuration',
    ],
    ['no address', { redirect_uri: undefined }, 'redirect_uri_missing: redirect_uri must be provided'],
  ])('%s', async (_title, changes, expected) => {
    expect(await stopped(changes)).toBe(expected);
  });

  test.each([
    [
      'an app that is not installed',
      org({ installed: [] }),
      'OAUTH_EC_APP_NOT_FOUND: External client app is not installed in this org',
    ],
    [
      'an app that is disabled',
      org({ installed: [version({ ...policy, enabled: false })] }),
      'OAUTH_APP_BLOCKED: this app is blocked by admin',
    ],
    [
      'a user who is not pre-authorized',
      org({
        installed: [
          version({ ...policy, permittedUsers: 'AdminApprovedPreAuthorized', grantedProfiles: ['Plain'] }),
        ],
      }),
      'OAUTH_APP_ACCESS_DENIED: user is not admin approved to access this app',
    ],
  ])('%s', async (_title, state, expected) => {
    expect(await stopped({}, state)).toBe(expected);
  });

  test('a pre-authorized user is not asked for approval', async () => {
    const approved = {
      ...policy,
      permittedUsers: 'AdminApprovedPreAuthorized' as const,
      grantedProfiles: ['Plain'],
    };
    simulator().load([org({ installed: [version(approved)] })]);
    const { go, signIn } = browser(simulator());
    expect((await signIn(await go(authorize()), plain)).at).toContain('code=');
  });
});

describe('errors that are returned to the app', () => {
  test.each([
    [{ scope: 'api everything' }, 'invalid_scope'],
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ code_challenge: undefined }, 'invalid_request'],
    [{ code_challenge_method: 'plain' }, 'invalid_request'],
  ])('%j', async (changes, error) => {
    const { at } = await browser(simulator()).go(authorize(changes));
    expect(at.startsWith(callback)).toBe(true);
    expect(new URL(at).searchParams.get('error')).toBe(error);
  });
});

describe('the token endpoint', () => {
  test('accepts a code once', async () => {
    const code = await codeFor();
    expect((await exchange(code)).status).toBe(200);
    expect(await exchange(code)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant', error_description: 'invalid authorization code' },
    });
  });

  test.each([
    [{ client_id: 'nobody' }, 'invalid_client_id'],
    [{ client_secret: '' }, 'invalid_client'],
    [{ redirect_uri: `${callback}?` }, 'redirect_uri_mismatch'],
    [{ code_verifier: '' }, 'invalid_grant'],
    [{ grant_type: 'password' }, 'unsupported_grant_type'],
  ])('refuses %j', async (changes, error) => {
    expect(await exchange(await codeFor(), changes)).toMatchObject({ status: 400, body: { error } });
  });

  test('rotates refresh tokens and ends the grant when an old one is used', async () => {
    const first = (await exchange(await codeFor())).body;
    const second = (await refresh(first.refresh_token)).body;
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await refresh(first.refresh_token)).body.error_description).toBe('expired access/refresh token');
    expect((await refresh(second.refresh_token)).body.error).toBe('invalid_grant');
  });

  test('issues no refresh token without the scope, and refuses all under the policy Zero', async () => {
    expect((await exchange(await codeFor(admin, { scope: 'api id' }))).body.refresh_token).toBeUndefined();
    simulator().load([org({ installed: [version({ ...policy, refreshToken: 'Zero' })] })]);
    const { body } = await exchange(await codeFor());
    expect((await refresh(body.refresh_token)).status).toBe(400);
  });

  test('ends the oldest approval from before if there are six with it', async () => {
    const before = { username: admin, appLabel: version().app?.label ?? '' };
    simulator().load([org({ authorizations: [before, before, before, before, before] })]);
    await exchange(await codeFor());
    const { body } = await createCaller(simulator()).query('SELECT AppName FROM OauthToken');
    expect(body.records).toHaveLength(5);
  });

  test('ends the oldest of six grants', async () => {
    const tokens: string[] = [];
    for (let index = 0; index < 6; index += 1)
      tokens.push((await exchange(await codeFor())).body.refresh_token);
    expect((await refresh(tokens[0] ?? '')).status).toBe(400);
    expect((await refresh(tokens[5] ?? '')).status).toBe(200);
  });

  test('revokes an access token, and everything with a refresh token', async () => {
    const { body } = await exchange(await codeFor());
    const reads = async (token: string) =>
      (
        await fetch(`${simulator().url}/services/data/v66.0/sobjects`, {
          headers: { authorization: `Bearer ${token}` },
        })
      ).status;
    expect(await reads(body.access_token)).toBe(200);
    expect((await post('revoke', { token: body.access_token })).status).toBe(200);
    expect(await reads(body.access_token)).toBe(401);
    const again = (await refresh(body.refresh_token)).body;
    await post('revoke', { token: again.refresh_token });
    expect(await reads(again.access_token)).toBe(401);
    expect((await post('revoke', { token: 'nothing' })).body.error).toBe('unsupported_token_type');
  });

  test("grants are rows of OauthToken: all for who customizes the application, else one's own", async () => {
    await exchange(await codeFor(admin));
    await exchange(await codeFor(plain));
    const seen = async (username: string) => {
      const { body } = await createCaller(simulator(), username).query(
        'SELECT Id, AppName, User.Username, AppMenuItem.Type FROM OauthToken ORDER BY User.Username',
      );
      return body.records.map((row: { User: { Username: string } }) => row.User.Username);
    };
    expect(await seen(admin)).toEqual([admin, plain]);
    expect(await seen(plain)).toEqual([plain]);
  });

  test('accepts only POST', async () => {
    const response = await fetch(`${simulator().url}/services/oauth2/token`);
    expect(await response.json()).toEqual({
      error: 'invalid_request',
      error_description: 'must use HTTP POST',
    });
  });
});

test('an inactive user cannot sign in', async () => {
  simulator().load([org({ users: [{ ...user(admin, 'System Administrator'), active: false }] })]);
  const { go, signIn } = browser(simulator());
  expect((await signIn(await go(authorize()))).html).toContain('Please check your username and password');
});

test('a user who was frozen after signing in gets no new token', async () => {
  simulator().load([org()]);
  const tokens = (await exchange(await codeFor())).body;
  const { query, rest } = createCaller(simulator());
  const [{ Id }] = (await query('SELECT Id FROM UserLogin')).body.records;
  await rest(`/sobjects/UserLogin/${Id}`, { method: 'PATCH', body: JSON.stringify({ IsFrozen: true }) });
  expect((await refresh(tokens.refresh_token)).body).toEqual({
    error: 'invalid_grant',
    error_description: 'inactive user',
  });
});

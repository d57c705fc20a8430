import { describe, expect, test } from 'vitest';
import type { OrgState } from '../org-state.ts';
import { browser } from '../testing/browser.ts';
import { connected, connectedOrg, org, plain, user } from '../testing/orgs.ts';
import { createCaller, startForTests } from '../testing/running.ts';
import { authorize, createApp } from '../testing/sign-in.ts';

const simulator = startForTests();
const { exchange, refresh, codeFor } = createApp(simulator);

const authorizations = [{ username: plain, appLabel: 'Lighthouse <Link>' }];
const plainUserWith = (...permissions: string[]): Partial<OrgState> => ({
  profiles: [
    { name: 'System Administrator', license: 'Salesforce', permissions: ['ApiEnabled'] },
    { name: 'Plain', license: 'Salesforce', permissions: ['ApiEnabled', ...permissions] },
  ],
});
const elsewhere = { id: '00DHs000000BBBB', users: [user('eve@two.example', 'Plain')] };

describe('signing in through a connected app', () => {
  test.each([
    [
      'that is blocked, though the user used it before',
      [connectedOrg(connected('installed', { blocked: true }), { authorizations })],
      'OAUTH_APP_BLOCKED: this app is blocked by admin',
      'OAUTH_APP_BLOCKED : this app is blocked by admin',
    ],
    [
      'that is not installed',
      [connectedOrg(connected('uninstalled'))],
      'invalid_client: app must be installed into org',
      'OAUTH_APPROVAL_ERROR_GENERIC : An unexpected error has occured during authentication.',
    ],
    [
      'of which only another org knows',
      [org({ installed: [], available: [] }), connectedOrg(connected('installed'), elsewhere)],
      'invalid_client: app must be installed into org',
      'OAUTH_APPROVAL_ERROR_GENERIC : An unexpected error has occured during authentication.',
    ],
    [
      'whose administrator approves users, and not this one',
      [
        connectedOrg(
          connected('installed', { policy: { adminApproved: true, grantedTo: ['System Administrator'] } }),
        ),
      ],
      'OAUTH_APP_ACCESS_DENIED: user is not admin approved to access this app',
      'OAUTH_APP_ACCESS_DENIED : user is not admin approved to access this app',
    ],
  ])('%s stops at Salesforce', async (_title, states, address, text) => {
    simulator().load(states);
    const { go, signIn } = browser(simulator());
    const { at, html } = await signIn(await go(authorize()), plain);
    const { pathname, searchParams } = new URL(at, simulator().url);
    expect(pathname).toBe('/setup/secur/RemoteAccessErrorPage.apexp');
    expect(`${searchParams.get('error')}: ${searchParams.get('error_description')}`).toBe(address);
    expect(html).toContain(`role="alert">${text}<`);
  });

  test.each([
    ['that was made here', connectedOrg(connected('made-here'))],
    [
      'that is not installed, with the permission to approve such',
      connectedOrg(connected('uninstalled'), plainUserWith('CanApproveUninstalledApps')),
    ],
    [
      'that is not installed, for who used it before',
      connectedOrg(connected('uninstalled'), { authorizations }),
    ],
    [
      'that is not installed and so has no policy yet',
      connectedOrg(connected('uninstalled', { policy: { adminApproved: true, refreshToken: 'zero' } }), {
        authorizations,
      }),
    ],
    [
      'that is granted to a permission set of the user',
      connectedOrg(connected('installed', { policy: { adminApproved: true, grantedTo: ['Link'] } }), {
        permissionSets: [{ name: 'Link', label: 'Link', permissions: [] }],
        assignments: [{ username: plain, set: 'Link' }],
      }),
    ],
  ])('%s gives tokens', async (_title, state) => {
    simulator().load([state]);
    const { status, body } = await exchange(await codeFor(plain));
    expect(status).toBe(200);
    expect((await refresh(body.refresh_token)).status).toBe(200);
  });

  test('whose refresh tokens expire immediately issues one that is refused', async () => {
    simulator().load([connectedOrg(connected('installed', { policy: { refreshToken: 'zero' } }))]);
    const { body } = await exchange(await codeFor(plain));
    expect((await refresh(body.refresh_token)).body.error_description).toBe('expired access/refresh token');
  });
});

describe('API Access Control', () => {
  const asked = async (state: OrgState) => {
    simulator().load([state]);
    const { body } = await exchange(await codeFor(plain));
    const { call, soapAs } = createCaller(simulator(), plain);
    const rest = await call('/services/data/v66.0/sobjects', {
      headers: { authorization: `Bearer ${body.access_token}` },
    });
    const soap = await soapAs(body.access_token, '<describeMetadata/>');
    return [rest.status, rest.body[0]?.message, /<faultcode>sf:(\w+)/.exec(soap.body)?.[1]];
  };
  const on = { quirks: { apiAccessControl: 'on' }, authorizations } as const;
  const userWith = (...permissions: string[]) => plainUserWith('ModifyMetadata', ...permissions);

  test('blocks an app that is not installed, except for users who may use any API client', async () => {
    const app = connected('uninstalled');
    expect(await asked(connectedOrg(app, { ...on, ...userWith() }))).toEqual([
      401,
      'This session is not valid for use with the REST API',
      'INVALID_SESSION_ID',
    ]);
    expect(await asked(connectedOrg(app, { ...on, ...userWith('UseAnyApiClient') }))).toEqual([
      200,
      undefined,
      undefined,
    ]);
    expect(await asked(connectedOrg(connected('installed'), { ...on, ...userWith() }))).toEqual([
      200,
      undefined,
      undefined,
    ]);
    expect(await asked(org({ ...on, ...userWith() }))).toEqual([200, undefined, undefined]);
  });
});

test('tokens of an installed app have its menu item, tokens of another app have none', async () => {
  const soql = 'SELECT AppName, UseCount, AppMenuItem.Label FROM OauthToken ORDER BY UseCount';
  const rows = async (app: ReturnType<typeof connected>) => {
    simulator().load([connectedOrg(app, { authorizations })]);
    await exchange(await codeFor(plain));
    return (await createCaller(simulator()).query(soql)).body.records;
  };
  const menu = { AppMenuItem: { Label: 'Lighthouse <Link>' } };
  expect(await rows(connected('installed'))).toMatchObject([
    { UseCount: 0, ...menu },
    { UseCount: 1, ...menu },
  ]);
  expect(await rows(connected('uninstalled'))).toMatchObject([{ AppMenuItem: null }, { AppMenuItem: null }]);
});

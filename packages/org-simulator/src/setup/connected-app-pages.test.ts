import { describe, expect, test } from 'vitest';
import type { OrgState } from '../org-state.ts';
import { admin, connected, connectedOrg, plain } from '../testing/orgs.ts';
import { createCaller, startForTests } from '../testing/running.ts';
import { createApp } from '../testing/sign-in.ts';
import { openSetup as openSetupIn } from '../testing/visitor.ts';

const simulator = startForTests();
const { codeFor, exchange, refresh } = createApp(simulator);
const usage = '/lightning/setup/ConnectedAppsUsage/home';
const label = 'Lighthouse &lt;Link&gt;';

const openSetup = (state: OrgState, username = admin) => openSetupIn(simulator(), state, username);
const asked = async (soql: string) => (await createCaller(simulator()).query(soql)).body.records;
const used = { authorizations: [{ username: plain, appLabel: 'Lighthouse <Link>' }] };
const row = (html: string): string =>
  /<tr><th scope="row">Lighthouse.*?<\/tr>/s.exec(html)?.[0].replaceAll(/\s*<[^>]*>\s*/g, ' ') ?? '';

describe('Connected Apps OAuth Usage', () => {
  test('installs an app that users have authorized after a confirmation, and uninstalls it with all authorizations', async () => {
    const { go, tick } = await openSetup(connectedOrg(connected('uninstalled'), used));
    const before = await go(usage);
    expect(row(before.html)).toMatch(/1 +Install +Block/);
    const [, id = ''] = /name="install" value="([^"]*)"/.exec(before.html) ?? [];
    const installed = await tick(await go(`${usage}?install=${id}`), [], 'Install');
    expect(row(installed.html)).toMatch(/Manage App Policies +1 +Uninstall +Block/);
    expect(await asked('SELECT Name FROM ConnectedApplication')).toMatchObject([
      { Name: 'Lighthouse <Link>' },
    ]);
    const gone = await tick(installed, [], 'Uninstall');
    expect(row(gone.html)).toBe('');
    expect(await asked('SELECT Id FROM ConnectedApplication')).toEqual([]);
    expect(await asked('SELECT Id FROM OauthToken')).toEqual([]);
  });

  test('blocks an app: its sessions end and no user gets new ones until it is unblocked', async () => {
    const { go, tick } = await openSetup(connectedOrg(connected('made-here')));
    const { body } = await exchange(await codeFor(plain));
    const status = async () => {
      const headers = { authorization: `Bearer ${body.access_token}` };
      return (await fetch(`${simulator().url}/services/data/v66.0/sobjects`, { headers })).status;
    };
    expect(await status()).toBe(200);
    const blocked = await tick(await go(usage), [], 'Block');
    expect(row(blocked.html)).toMatch(/Manage App Policies +1 +Unblock/);
    expect(await status()).toBe(401);
    expect((await refresh(body.refresh_token)).body).toMatchObject({
      error_description: 'this app is blocked by admin',
    });
    await tick(blocked, [], 'Unblock');
    expect((await refresh(body.refresh_token)).status).toBe(200);
  });

  test('shows an app of another org when a user of this org has allowed it', async () => {
    const [first] = connectedOrg(connected('uninstalled')).profiles;
    if (!first) throw new Error('The profile is missing.');
    const state = connectedOrg(connected('uninstalled'), {
      profiles: [
        { ...first, permissions: [...first.permissions, 'CanApproveUninstalledApps'] },
        { name: 'Plain', license: 'Salesforce', permissions: ['ApiEnabled'] },
      ],
    });
    const { go } = await openSetup(state);
    expect(row((await go(usage)).html)).toBe('');
    await exchange(await codeFor(admin));
    expect(row((await go(usage)).html)).toMatch(/1 +Install +Block/);
  });

  test('has no buttons for users who may not manage apps, and refuses their forms', async () => {
    const limited = connectedOrg(connected('installed'), {
      profiles: [
        { name: 'System Administrator', license: 'Salesforce', permissions: ['ApiEnabled', 'ViewSetup'] },
        { name: 'Plain', license: 'Salesforce', permissions: ['ApiEnabled'] },
      ],
    });
    const { go } = await openSetup(limited);
    const page = await go(usage);
    expect(row(page.html)).toMatch(/Manage App Policies +0 *$/);
    expect((await go(`${usage}`, { action: 'block' })).status).toBe(403);
  });
});

describe('Manage Connected Apps', () => {
  const open = async (state: OrgState) => {
    const seen = await openSetup(state);
    const list = await seen.go('/lightning/setup/ConnectedApplication/home');
    return { ...seen, detail: await seen.follow(list, label) };
  };

  test('edits the policies that the API then shows', async () => {
    const { detail, press, tick } = await open(connectedOrg(connected('installed')));
    expect(detail.at).toMatch(/^\/lightning\/setup\/ConnectedApplication\/page\?address=%2F0H4\w{15}$/);
    const form = await press(detail, 'Edit Policies');
    for (const text of [
      '<label for="permittedUsers">Permitted Users</label>',
      '<label for="ipRelaxation">IP Relaxation</label>',
      '<legend>Refresh Token Policy</legend>',
      'Expire refresh token if not used for specific time</label>',
    ])
      expect(form.html).toContain(text);
    const sent = [
      ['permittedUsers', 'AdminApprovedPreAuthorized'],
      ['ipRelaxation', 'Bypass'],
      ['refreshToken', 'SpecificInactivity'],
      ['period', '30'],
      ['unit', 'Days'],
    ] as const;
    const saved = await tick(form, sent);
    expect(saved.html).toContain('Admin approved users are pre-authorized');
    expect(saved.html).toContain('Relax IP restrictions');
    expect(
      await asked(
        'SELECT OptionsAllowAdminApprovedUsersOnly, OptionsRefreshTokenValidityMetric, RefreshTokenValidityPeriod FROM ConnectedApplication',
      ),
    ).toMatchObject([
      {
        OptionsAllowAdminApprovedUsersOnly: true,
        OptionsRefreshTokenValidityMetric: true,
        RefreshTokenValidityPeriod: 30,
      },
    ]);
    const refused = await tick(form, [...sent.filter(([name]) => name !== 'period'), ['period', 'x']]);
    expect(refused.html).toContain('role="alert"');
  });

  test('grants the app to profiles and to permission sets, each on its own page', async () => {
    const { detail, press, tick } = await open(
      connectedOrg(connected('installed', { policy: { adminApproved: true, grantedTo: ['Link'] } }), {
        permissionSets: [{ name: 'Link', label: 'Link Rights', permissions: [] }],
      }),
    );
    expect(detail.html).toContain('<li>Link Rights</li>');
    const profiles = await press(detail, 'Manage Profiles');
    const [, id = ''] = /value="(0PS\w{15})"> <label[^>]*>Plain</.exec(profiles.html) ?? [];
    await tick(profiles, [['grantee', id]]);
    const grants = 'SELECT Parent.Profile.Name, Parent.Name FROM SetupEntityAccess';
    expect(await asked(grants)).toMatchObject([
      { Parent: { Profile: { Name: 'Plain' } } },
      { Parent: { Name: 'Link' } },
    ]);
    await tick(await press(detail, 'Manage Permission Sets'), []);
    expect(await asked(grants)).toMatchObject([{ Parent: { Profile: { Name: 'Plain' } } }]);
    expect(await codeFor(plain)).not.toContain('error');
  });

  test('has no page for an app that is not installed', async () => {
    const { go, detail } = await open(connectedOrg(connected('installed')));
    const [, id = ''] = /(0H4\w{15})/.exec(detail.at) ?? [];
    simulator().load([connectedOrg(connected('uninstalled'))]);
    const seen = await openSetup(connectedOrg(connected('uninstalled')));
    expect((await go(detail.at)).at).toContain('/login');
    expect((await seen.go(`/lightning/setup/ConnectedApplication/page?address=%2F${id}`)).status).toBe(404);
  });
});

test('API Access Control is a switch if Salesforce Support has enabled it', async () => {
  const page = '/lightning/setup/ApiAccessControl/home';
  const never = await openSetup(connectedOrg(connected('installed')));
  expect((await never.go(page)).html).toContain('contact Salesforce Customer Support');
  const { go, tick } = await openSetup(
    connectedOrg(connected('installed'), { quirks: { apiAccessControl: 'off' } }),
  );
  const box = 'limit API access to only allowlisted connected apps';
  const off = await go(page);
  expect(off.html).toContain(`For admin-approved users, ${box}`);
  expect((await tick(off, [['limited', 'on']])).html).toContain('name="limited" checked');
  const { soap } = createCaller(simulator());
  const { body } = await soap(
    '<readMetadata><type>ConnectedAppSettings</type><fullNames>ConnectedApp</fullNames></readMetadata>',
  );
  expect(body).toContain('<enableAdminApprovedAppsOnly>true<');
});

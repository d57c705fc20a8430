import { describe, expect, test } from 'vitest';
import { browser } from '../testing/browser.ts';
import { admin, org, plain, version } from '../testing/orgs.ts';
import { createCaller, startForTests } from '../testing/running.ts';

const simulator = startForTests();
const installPath = '/packaging/installPackage.apexp?p0=04tHs000000aaaa';
const appList = '/lightning/setup/ManageExternalClientApplication/home';

const signedInAt = async (path: string, username = admin) => {
  const visitor = browser(simulator());
  return { ...visitor, page: await visitor.signIn(await visitor.go(path), username) };
};

describe('every Setup page', () => {
  test.each([
    '/lightning/setup/SetupOneHome/home',
    '/lightning/setup/ImportedPackage/home',
    appList,
    installPath,
  ])('%s asks for a login, returns, and shows its title', async (path) => {
    const { page, go } = await signedInAt(path);
    expect(page.at).toBe(path);
    expect(page.html).toContain('One &amp; Co');
    expect(page.html).toContain(admin);
    expect((await go('/secur/logout.jsp')).html).toContain('Log In');
    expect((await go(path)).at).toContain('/login?');
  });
});

describe('installing a package', () => {
  test('needs the acknowledgment, takes a moment, and is complete', async () => {
    simulator().load([org({ installed: [] })]);
    const { page, submit, go } = await signedInAt(installPath);
    expect(page.html).toContain('Install for All Users');
    const refused = await submit(page, { audience: 'Full' });
    expect(refused.html).toContain('role="alert"');
    const progress = await submit(page, { audience: 'Full', acknowledge: 'on' });
    expect(progress.at).toContain('/packaging/installProgress.apexp?id=0Hf');
    expect((await go(progress.at)).html).toContain('Installation Complete!');
    const { tooling } = createCaller(simulator());
    expect((await tooling('SELECT Id FROM InstalledSubscriberPackage')).body.totalSize).toBe(1);
    expect((await tooling('SELECT Status FROM PackageInstallRequest')).body.records).toMatchObject([
      { Status: 'SUCCESS' },
    ]);
  });

  test('that is running is a request and no package', async () => {
    simulator().load([org({ installed: [], installing: [version()] })]);
    const { tooling } = createCaller(simulator());
    expect((await tooling('SELECT Id FROM InstalledSubscriberPackage')).body.totalSize).toBe(0);
    expect(
      (await tooling('SELECT Status, SubscriberPackageVersionKey FROM PackageInstallRequest')).body.records,
    ).toMatchObject([{ Status: 'IN_PROGRESS', SubscriberPackageVersionKey: '04tHs000000aaaaIAA' }]);
  });

  test('needs the permission, and a version that exists', async () => {
    expect((await signedInAt(installPath, plain)).page.html).toContain('Insufficient Privileges');
    const { page } = await signedInAt('/packaging/installPackage.apexp?p0=04tHs000000zzzz');
    expect(page.html).toContain('This app can&#39;t be installed.');
  });

  test('an upgrade keeps the policies; uninstalling removes the app', async () => {
    simulator().load([org({ available: [version(null, '04tHs000000ccccIAA')] })]);
    const { page, submit, go } = await signedInAt('/packaging/installPackage.apexp?p0=04tHs000000cccc');
    expect(page.html).toContain('Upgrade');
    await go((await submit(page, { acknowledge: 'on' })).at);
    const { query } = createCaller(simulator());
    expect(
      (await query('SELECT RefreshTokenPolicyType FROM ExtlClntAppOauthPlcyCnfg')).body.records,
    ).toMatchObject([{ RefreshTokenPolicyType: 'SpecificLifetime' }]);
    const empty = await submit(await go('/lightning/setup/ImportedPackage/home'), {});
    expect(empty.html).toContain('No installed packages');
    expect((await query('SELECT Id FROM ExternalClientApplication')).body.totalSize).toBe(0);
  });
});

describe('the External Client App Manager', () => {
  const policiesOf = async () =>
    (
      await createCaller(simulator()).query(
        'SELECT PermittedUsersPolicyType, IpRelaxationPolicyType, RefreshTokenPolicyType, RefreshTokenValidityPeriod FROM ExtlClntAppOauthPlcyCnfg',
      )
    ).body.records;

  const editing = async (username = admin) => {
    const visitor = await signedInAt(appList, username);
    const [, detail = ''] = /<a href="([^"]+detail)">/.exec(visitor.page.html) ?? [];
    return { ...visitor, detail, form: await visitor.go(`${detail}?tab=policies&edit=1`) };
  };
  const right = {
    permittedUsers: 'AllSelfAuthorized',
    refreshToken: 'Infinite',
    ipRelaxation: 'Bypass',
    enabled: 'on',
  };

  test('edits the policies that the API then shows', async () => {
    const { form, submit, detail } = await editing();
    expect(detail).toMatch(/\/0xI\w{12}\/detail$/);
    for (const label of ['Permitted Users', 'Refresh Token Policy', 'IP Relaxation'])
      expect(form.html).toContain(`>${label}</label>`);
    const saved = await submit(form, right);
    expect(saved.html).toContain('Refresh token is valid until revoked');
    expect(saved.html).toContain('Relax IP restrictions');
    expect(await policiesOf()).toMatchObject([
      {
        IpRelaxationPolicyType: 'Bypass',
        RefreshTokenPolicyType: 'Infinite',
        RefreshTokenValidityPeriod: null,
      },
    ]);
    await submit(form, { ...right, refreshToken: 'SpecificInactivity', period: '30', unit: 'Days' });
    expect(await policiesOf()).toMatchObject([
      { RefreshTokenPolicyType: 'SpecificInactivity', RefreshTokenValidityPeriod: 30 },
    ]);
  });

  test('saving creates the record that Salesforce has not created', async () => {
    simulator().load([org({ installed: [version(null)] })]);
    const { form, submit } = await editing();
    expect(await policiesOf()).toEqual([]);
    await submit(form, right);
    expect(await policiesOf()).toHaveLength(1);
  });

  test('refuses a period that is not a number, a form of another site, and a user without the permission', async () => {
    const { form, submit } = await editing();
    const before = await policiesOf();
    expect((await submit(form, { ...right, refreshToken: 'SpecificLifetime', period: 'x' })).html).toContain(
      'role="alert"',
    );
    await submit(form, { ...right, _CONFIRMATIONTOKEN: 'guess' });
    expect(await policiesOf()).toEqual(before);
    const { page } = await signedInAt(appList, plain);
    expect(page.html).toContain('Insufficient Privileges');
  });
});

import { describe, expect, test } from 'vitest';
import type { OrgState } from '../org-state.ts';
import type { Page } from '../testing/browser.ts';
import { admin, plain } from '../testing/orgs.ts';
import { rightsOrg } from '../testing/rights.ts';
import { createCaller, startForTests } from '../testing/running.ts';
import { openSetup as openSetupIn } from '../testing/visitor.ts';

const simulator = startForTests();
const openSetup = (state: OrgState = rightsOrg(), username = admin) =>
  openSetupIn(simulator(), state, username);
type Visitor = Awaited<ReturnType<typeof openSetup>>;
const asked = async (soql: string) => (await createCaller(simulator()).query(soql)).body.records;
const box = (page: Page, label: string): string =>
  new RegExp(`value="([^"]*)"[^>]*> <label[^>]*>${label}<`).exec(page.html)?.[1] ?? '';
const option = (page: Page, label: string): string =>
  new RegExp(`<option value="([^"]*)">${label}<`).exec(page.html)?.[1] ?? '';
const userPage = async ({ go, follow }: Visitor, name: string) =>
  follow(await go('/lightning/setup/ManageUsers/home'), name);

const integration = {
  name: 'Minimum Access - API Only Integrations',
  license: 'Salesforce Integration',
  permissions: ['ApiEnabled', 'ApiUserOnly'],
};
const withIntegrations = (changes: Partial<OrgState> = {}) =>
  rightsOrg({ profiles: [...rightsOrg().profiles, integration], ...changes });

describe('New User', () => {
  const filled = (page: Page, license: string, profile: string) =>
    [
      ['firstName', 'Ivy'],
      ['lastName', 'Link'],
      ['alias', 'ivy'],
      ['email', 'ivy@mail.example'],
      ['username', 'ivy@one.example'],
      ['license', option(page, license)],
      ['profile', option(page, profile)],
      ['active', 'on'],
    ] as const;

  test('creates a user with the license and the profile', async () => {
    const { go, follow, tick } = await openSetup(withIntegrations());
    const form = await follow(await go('/lightning/setup/ManageUsers/home'), 'New User');
    expect(form.at).toBe('/lightning/setup/ManageUsers/page?address=%2F005%2Fe');
    for (const label of ['First Name', 'Last Name', 'Alias', 'Email', 'Username', 'User License', 'Profile'])
      expect(form.html).toContain(`>${label}</label>`);
    const made = await tick(form, filled(form, 'Salesforce Integration', integration.name));
    expect(made.html).toContain('<dd>Salesforce Integration</dd>');
    expect(
      await asked("SELECT Alias, Email, Profile.Name FROM User WHERE Username = 'ivy@one.example'"),
    ).toMatchObject([{ Alias: 'ivy', Email: 'ivy@mail.example', Profile: { Name: integration.name } }]);
  });

  test('is refused without a seat, and with a profile of another license', async () => {
    const { go, tick } = await openSetup(withIntegrations({ seats: { 'Salesforce Integration': 0 } }));
    const form = await go('/lightning/setup/ManageUsers/page?address=%2F005%2Fe');
    expect((await tick(form, filled(form, 'Salesforce Integration', integration.name))).html).toContain(
      'License Limit Exceeded - there are no Salesforce Integration licenses left',
    );
    expect((await tick(form, filled(form, 'Salesforce Integration', 'Plain'))).html).toContain(
      'role="alert"',
    );
    expect(await asked("SELECT Id FROM User WHERE Username = 'ivy@one.example'")).toEqual([]);
    const other = await openSetup(rightsOrg({ assignments: [{ username: plain, set: 'Writing' }] }), plain);
    expect((await other.go('/lightning/setup/ManageUsers/home')).html).not.toContain('New User');
    expect((await other.go('/lightning/setup/ManageUsers/page?address=%2F005%2Fe')).status).toBe(403);
  });
});

test('permission set licenses are assigned on a page of the user', async () => {
  const seen = await openSetup();
  const form = await seen.press(await userPage(seen, `${plain}, Test`), 'Edit Assignments', 1);
  const user = await seen.tick(form, [['license', box(form, 'Salesforce API Integration')]]);
  expect(user.html).toMatch(/Permission Set License Assignments<.*<li>Salesforce API Integration<\/li>/s);
  const soql = 'SELECT Assignee.Username FROM PermissionSetLicenseAssign';
  expect(await asked(soql)).toMatchObject([{ Assignee: { Username: plain } }]);
  await seen.tick(await seen.press(user, 'Edit Assignments', 1), []);
  expect(await asked(soql)).toEqual([]);
});

test('a permission set is created for a user license, a permission set license, or none', async () => {
  const { go, follow, tick } = await openSetup();
  const licenseOf = async (license: string, name: string) => {
    const form = await follow(await go('/lightning/setup/PermSets/home'), 'New');
    await tick(form, [
      ['label', name],
      ['name', name],
      ['license', option(form, license)],
    ]);
    const [{ LicenseId }] = await asked(`SELECT LicenseId FROM PermissionSet WHERE Name = '${name}'`);
    return LicenseId;
  };
  expect(await licenseOf('--None--', 'A')).toBeNull();
  expect(await licenseOf('Salesforce', 'B')).toMatch(/^100/);
  expect(await licenseOf('Salesforce API Integration', 'C')).toMatch(/^0PL/);
});

describe('assignments', () => {
  test('created on the page of a user expire on a day, and can be changed to never expire', async () => {
    const seen = await openSetup();
    const form = await seen.press(await userPage(seen, `${plain}, Test`), 'Edit Assignments');
    expect(form.html).toContain('<legend>Expires On</legend>');
    await seen.tick(form, [
      ['given', box(form, 'Writing')],
      ['expires', 'date'],
      ['date', '2999-12-31'],
    ]);
    const soql = "SELECT ExpirationDate FROM PermissionSetAssignment WHERE PermissionSet.Name = 'Writing'";
    expect(await asked(soql)).toMatchObject([{ ExpirationDate: '2999-12-31T23:59:59.000+0000' }]);
    const set = await seen.follow(await seen.go('/lightning/setup/PermSets/home'), 'Writing');
    const list = await seen.follow(set, 'Manage Assignments');
    const [, id = ''] = /name="edit" form="edit" value="([^"]*)"/.exec(list.html) ?? [];
    const edit = await seen.go(`${list.at}?edit=${id}`);
    expect(edit.html).toContain('value="2999-12-31"');
    expect((await seen.tick(edit, [['expires', 'never']])).html).toContain('Never Expires');
    expect(await asked(soql)).toMatchObject([{ ExpirationDate: null }]);
  });

  test('assign a group, on the page of the user or of the group', async () => {
    const seen = await openSetup();
    const form = await seen.press(await userPage(seen, `${plain}, Test`), 'Edit Assignments');
    expect((await seen.tick(form, [['given', box(form, 'Everything')]])).html).toContain(
      'Permission Set Group',
    );
    const group = await seen.follow(await seen.go('/lightning/setup/PermSetGroups/home'), 'Everything');
    const list = await seen.follow(group, 'Manage Assignments');
    const adding = await seen.press(list, 'Add Assignment');
    expect(adding.html).not.toContain(plain);
    const chosen = box(adding, `Test ${admin} \\(${admin}\\)`);
    await seen.tick(await seen.go(`${list.at}?add=2&user=${chosen}`), []);
    expect(
      await asked('SELECT Assignee.Username FROM PermissionSetAssignment WHERE PermissionSetGroupId != NULL'),
    ).toMatchObject([{ Assignee: { Username: plain } }, { Assignee: { Username: admin } }]);
  });
});

test('adding and removing sets of a group changes what its users have', async () => {
  const state = rightsOrg({
    permissionSetGroups: [{ name: 'Few', label: 'Few', sets: ['Writing'] }],
    assignments: [{ username: plain, group: 'Few' }],
  });
  const seen = await openSetup(state);
  const group = await seen.follow(await seen.go('/lightning/setup/PermSetGroups/home'), 'Few');
  const adding = await seen.press(group, 'Add Permission Set');
  const more = await seen.tick(adding, [['set', box(adding, 'Fleeting')]]);
  expect(more.html).toContain('<dd>Updated</dd>');
  const has = async () =>
    (
      await createCaller(simulator(), plain).query(
        'SELECT PermissionsManageSharing, PermissionsViewSetup FROM UserPermissionAccess',
      )
    ).body.records;
  expect(await has()).toMatchObject([{ PermissionsManageSharing: true, PermissionsViewSetup: true }]);
  await seen.tick(more, [], 'Remove');
  expect(await has()).toMatchObject([{ PermissionsManageSharing: true, PermissionsViewSetup: false }]);
});

test('Change Data Capture selects at most five entities of the org', async () => {
  const page = '/lightning/setup/CdcObjectEnablement/home';
  const events = ['Lead', 'Case', 'Asset', 'Order'].map((name) => `${name}ChangeEvent`);
  const seen = await openSetup(rightsOrg({ changeEvents: [...events, 'AccountChangeEvent'] }));
  const form = await seen.go(page);
  expect(form.html).toContain('value="AccountChangeEvent" checked> <label');
  const selected = async () =>
    (
      await createCaller(simulator()).tooling('SELECT SelectedEntity FROM PlatformEventChannelMember')
    ).body.records.map(({ SelectedEntity }: { SelectedEntity: string }) => SelectedEntity);
  const tick = (names: readonly string[]) =>
    seen.tick(
      form,
      names.map((name) => ['entity', name] as const),
    );
  const refused = await tick([...events, 'AccountChangeEvent', 'Renewal__ChangeEvent']);
  expect(refused.html).toMatch(/role="alert">.*maximum number of entities/);
  expect(await selected()).toHaveLength(5);
  expect((await tick(['Renewal__ChangeEvent'])).at).toBe(page);
  expect(await selected()).toEqual(['Renewal__ChangeEvent']);
});

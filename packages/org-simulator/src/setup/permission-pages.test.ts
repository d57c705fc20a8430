import { describe, expect, test } from 'vitest';
import { browser, type Page } from '../testing/browser.ts';
import { admin, plain } from '../testing/orgs.ts';
import { rightsOrg } from '../testing/rights.ts';
import { createCaller, startForTests } from '../testing/running.ts';
import { openSetup as openSetupIn } from '../testing/visitor.ts';

const simulator = startForTests();

const openSetup = (
  ...given: Parameters<typeof openSetupIn> extends [unknown, ...infer Rest] ? Rest : never
) => openSetupIn(simulator(), ...given);
type Visitor = Awaited<ReturnType<typeof openSetup>>;

const asked = async (soql: string, username = admin) =>
  (await createCaller(simulator(), username).query(soql)).body.records;
const idOf = async (soql: string): Promise<string> => (await asked(soql))[0].Id;
const checkboxValue = (page: Page, label: string): string => {
  const [, id = ''] = new RegExp(`<label class="inline" for="([^"]*)">${label}`).exec(page.html) ?? [];
  return new RegExp(`id="${id}" value="([^"]*)"`).exec(page.html)?.[1] ?? '';
};

describe('Users', () => {
  const pageOf = async ({ go, follow }: Visitor) =>
    follow(await go('/lightning/setup/ManageUsers/home'), `${plain}, Test`);

  test('freezes, unfreezes and deactivates a user, who cannot sign in then', async () => {
    const seen = await openSetup();
    const frozen = await seen.tick(await pageOf(seen), []);
    expect(frozen.html).toContain('<dd>Frozen</dd>');
    expect(await asked(`SELECT IsFrozen FROM UserLogin WHERE IsFrozen = TRUE`)).toHaveLength(1);
    const theirs = browser(simulator());
    const refused = await theirs.signIn(await theirs.go('/lightning/setup/SetupOneHome/home'), plain);
    expect(refused.html).toContain('role="alert"');
    expect((await seen.tick(frozen, [])).html).toContain('<dd>Not frozen</dd>');
    await seen.tick(await seen.press(frozen, 'Edit'), []);
    expect(await asked('SELECT Username FROM User WHERE IsActive = FALSE')).toMatchObject([
      { Username: plain },
    ]);
  });

  test('assigns permission sets to a user and lists them', async () => {
    const seen = await openSetup();
    const form = await seen.press(await pageOf(seen), 'Edit Assignments');
    const user = await seen.tick(form, [['given', checkboxValue(form, 'Writing')]]);
    expect(user.html).toMatch(/Writing.*Permission Set.*Never Expires/s);
    expect((await asked('SELECT PermissionsViewSetup FROM UserPermissionAccess', plain))[0]).toMatchObject({
      PermissionsViewSetup: true,
    });
  });
});

describe('Profiles', () => {
  const profile = async ({ go, follow }: Visitor, name: string) =>
    follow(await go('/lightning/setup/EnhancedProfiles/home'), name);

  test('that are standard are read-only and have a note about it', async () => {
    const seen = await openSetup();
    const page = await seen.follow(await profile(seen, 'System Administrator'), 'System Permissions');
    expect(page.html).toContain('This is a standard profile');
    expect(page.html).not.toContain('<button>Edit</button>');
    const id = await idOf("SELECT Id FROM Profile WHERE Name = 'System Administrator'");
    const address = `/${id}?s=SystemPermissions&e=1`;
    const forced = await seen.go(
      `/lightning/setup/EnhancedProfiles/page?${new URLSearchParams({ address })}`,
    );
    expect(forced.status).toBe(403);
  });

  test('that are custom get system permissions, with those they require', async () => {
    const seen = await openSetup();
    const page = await seen.follow(await profile(seen, 'Plain'), 'System Permissions');
    const form = await seen.press(page, 'Edit');
    await seen.tick(form, [
      ['permission', 'ApiEnabled'],
      ['permission', 'CustomizeApplication'],
    ]);
    expect(
      await asked(
        'SELECT PermissionsApiEnabled, PermissionsViewSetup, PermissionsViewRoles, PermissionsManageCustomPermissions FROM UserPermissionAccess',
        plain,
      ),
    ).toMatchObject([
      {
        PermissionsApiEnabled: true,
        PermissionsViewSetup: true,
        PermissionsViewRoles: true,
        PermissionsManageCustomPermissions: true,
      },
    ]);
  });

  test('that are custom get object and field permissions, with those they require', async () => {
    const seen = await openSetup();
    const form = await seen.press(await seen.follow(await profile(seen, 'Plain'), 'Renewals'), 'Edit');
    expect(form.html).toContain('>Object Permissions</legend>');
    await seen.tick(form, [
      ['right', 'Delete'],
      ['edit', 'Due__c'],
    ]);
    expect((await createCaller(simulator(), plain).rest('/sobjects/Renewal__c/describe')).body).toMatchObject(
      {
        createable: false,
        updateable: true,
        deletable: true,
        fields: [{ name: 'Id' }, { name: 'Due__c', updateable: true }],
      },
    );
  });
});

describe('Permission Sets', () => {
  const list = '/lightning/setup/PermSets/home';

  test('are created, filled and assigned to users with an expiration date', async () => {
    const seen = await openSetup();
    const form = await seen.follow(await seen.go(list), 'New');
    for (const label of ['Label', 'API Name', 'License']) expect(form.html).toContain(`>${label}</label>`);
    const made = await seen.tick(form, [
      ['label', 'Link'],
      ['name', 'Link_Rights'],
    ]);
    await seen.tick(await seen.press(await seen.follow(made, 'Accounts'), 'Edit'), [
      ['right', 'ViewAllRecords'],
      ['read', 'Industry'],
    ]);
    await seen.tick(await seen.press(await seen.follow(made, 'System Permissions'), 'Edit'), [
      ['permission', 'ViewSetup'],
    ]);
    const assigned = await seen.follow(made, 'Manage Assignments');
    expect((await seen.press(assigned, 'Add Assignment')).html).toContain(`(${plain})`);
    expect((await seen.go(`${assigned.at}?add=1&search=nobody`)).html).not.toContain(`(${plain})`);
    const user = await idOf(`SELECT Id FROM User WHERE Username = '${plain}'`);
    const given = await seen.tick(await seen.go(`${assigned.at}?add=2&user=${user}`), [
      ['expires', 'date'],
      ['date', '2999-12-31'],
    ]);
    expect(given.html).toContain('2999-12-31');
    expect(
      await asked(
        "SELECT PermissionSet.Name, ExpirationDate FROM PermissionSetAssignment WHERE PermissionSet.Type = 'Regular'",
      ),
    ).toMatchObject([
      { PermissionSet: { Name: 'Link_Rights' }, ExpirationDate: '2999-12-31T23:59:59.000+0000' },
    ]);
    expect(
      await asked(
        "SELECT PermissionsRead, PermissionsViewAllRecords, PermissionsEdit FROM ObjectPermissions WHERE Parent.Name = 'Link_Rights'",
      ),
    ).toMatchObject([{ PermissionsRead: true, PermissionsViewAllRecords: true, PermissionsEdit: false }]);
    expect((await asked('SELECT PermissionsViewRoles FROM UserPermissionAccess', plain))[0]).toMatchObject({
      PermissionsViewRoles: true,
    });
    expect((await seen.tick(given, [])).html).toContain('No users assigned.');
  });

  test('with a name that is taken are refused with the message of the API', async () => {
    const seen = await openSetup();
    const form = await seen.follow(await seen.go(list), 'New');
    const refused = await seen.tick(form, [
      ['label', 'X'],
      ['name', 'Reading'],
    ]);
    expect(refused.html).toContain('is already in use');
  });
});

describe('Permission Set Groups', () => {
  test('show their sets and what is muted, and are recalculated if outdated', async () => {
    const [group] = rightsOrg().permissionSetGroups ?? [];
    if (!group) throw new Error('The group is missing.');
    const seen = await openSetup(rightsOrg({ permissionSetGroups: [{ ...group, status: 'Outdated' }] }));
    const page = await seen.follow(await seen.go('/lightning/setup/PermSetGroups/home'), 'Everything');
    for (const text of ['Writing', 'Fleeting', 'View Setup and Configuration', 'Outdated'])
      expect(page.html).toContain(text);
    expect((await seen.tick(page, [])).html).toContain('<dd>Updated</dd>');
    expect(await asked('SELECT Status FROM PermissionSetGroup')).toMatchObject([{ Status: 'Updated' }]);
  });
});

describe('Object Manager', () => {
  const accounts = '/lightning/setup/ObjectManager/Account';

  test('sets field-level security for profiles, including standard ones', async () => {
    const seen = await openSetup();
    const fields = await seen.go(`${accounts}/FieldsAndRelationships/view`);
    const form = await seen.press(await seen.follow(fields, 'Industry'), 'Set Field-Level Security');
    expect(form.html).toContain('aria-label="Plain: Read-Only" checked');
    const id = await idOf("SELECT Id FROM PermissionSet WHERE Profile.Name = 'System Administrator'");
    await seen.tick(form, [
      ['visible', id],
      ['readOnly', id],
    ]);
    expect(
      await asked(
        "SELECT Parent.Profile.Name, PermissionsEdit FROM FieldPermissions WHERE Field = 'Account.Industry' AND Parent.IsOwnedByProfile = TRUE",
      ),
    ).toMatchObject([{ Parent: { Profile: { Name: 'System Administrator' } }, PermissionsEdit: false }]);
  });

  test('has no button for it for required and system fields', async () => {
    const seen = await openSetup();
    for (const field of ['Name', 'OwnerId', 'BillingCity']) {
      const page = await seen.go(`${accounts}/FieldsAndRelationships/${field}/view`);
      expect(page.html).toContain(`<dd>${field}</dd>`);
      expect(page.html).not.toContain('Set Field-Level Security');
    }
  });

  test('finds a custom object and field by the ids of the API', async () => {
    const seen = await openSetup();
    const [{ DurableId }] = (
      await createCaller(simulator()).tooling(
        "SELECT DurableId FROM FieldDefinition WHERE EntityDefinition.QualifiedApiName = 'Renewal__c' AND QualifiedApiName = 'Due__c'",
      )
    ).body.records;
    const [object, field] = DurableId.split('.');
    const page = await seen.go(
      `/lightning/setup/ObjectManager/${object}/FieldsAndRelationships/${field}/view`,
    );
    expect(page.html).toContain('<dd>Due__c</dd>');
  });

  test('changes the access of custom profiles and of permission sets', async () => {
    const seen = await openSetup();
    const profiles = await seen.go(`${accounts}/ObjectAccess/view`);
    expect(profiles.html).toContain('Standard profile');
    const id = await idOf("SELECT Id FROM PermissionSet WHERE Profile.Name = 'Plain'");
    const form = await seen.press(profiles, 'Edit');
    expect(form.html).not.toContain('System Administrator: Read');
    await seen.tick(form, [[`right-${id}`, 'Edit']]);
    expect((await createCaller(simulator(), plain).rest('/sobjects/Account/describe')).body).toMatchObject({
      updateable: true,
      deletable: false,
    });
    const sets = await seen.press(await seen.go(`${accounts}/ObjectAccess/view?tab=sets`), 'Edit');
    expect(sets.html).toContain('aria-label="Writing: Edit" checked');
    await seen.tick(sets, []);
    expect(
      await asked(
        "SELECT Id FROM ObjectPermissions WHERE Parent.Type = 'Regular' AND SobjectType = 'Account'",
      ),
    ).toEqual([]);
  });

  test('shows which objects inherit access, in German if the language is German', async () => {
    const seen = await openSetup(rightsOrg({ quirks: { german: true } }));
    const page = await seen.go('/lightning/setup/ObjectManager/home');
    expect(page.html).toContain('Inherited from Product2');
    expect(page.html).toContain('Produkt');
  });
});

describe('permissions in Setup', () => {
  const looker = rightsOrg({ assignments: [{ username: plain, set: 'Writing' }] });

  test('a user without View Setup sees nothing', async () => {
    const { go } = await openSetup(rightsOrg(), plain);
    for (const path of ['ManageUsers', 'EnhancedProfiles', 'PermSets', 'PermSetGroups', 'ObjectManager'])
      expect((await go(`/lightning/setup/${path}/home`)).html).toContain('Insufficient Privileges');
  });

  test('a user with read access has no buttons, and forms without the permission are refused', async () => {
    const { go, follow } = await openSetup(looker, plain);
    const set = await follow(await follow(await go('/lightning/setup/PermSets/home'), 'Reading'), 'Accounts');
    expect(set.html).not.toContain('<button>Edit</button>');
    const field = await go('/lightning/setup/ObjectManager/Account/FieldsAndRelationships/Industry/view');
    expect(field.html).not.toContain('Set Field-Level Security');
    const user = await follow(await go('/lightning/setup/ManageUsers/home'), `${plain}, Test`);
    expect(user.html).not.toContain('Freeze</button>');
    for (const path of [
      'ObjectManager/Account/FieldsAndRelationships/Industry/view?security=1',
      'ObjectManager/Account/ObjectAccess/view?edit=1',
      `PermSets/page?${new URLSearchParams({ address: '/udd/PermissionSet/newPermissionSet.apexp' })}`,
    ])
      expect((await go(`/lightning/setup/${path}`)).status).toBe(403);
  });

  test('a form of another site changes nothing', async () => {
    const { go } = await openSetup();
    const id = await idOf(`SELECT Id FROM User WHERE Username = '${plain}'`);
    const form = { address: `/${id}`, action: 'freeze', _CONFIRMATIONTOKEN: 'guess' };
    expect((await go('/lightning/setup/ManageUsers/page', form)).status).toBe(403);
    expect(await asked('SELECT Id FROM UserLogin WHERE IsFrozen = TRUE')).toEqual([]);
  });

  test('a record that does not exist is not found', async () => {
    const { go } = await openSetup();
    for (const path of [
      'PermSets/page?address=%2F0PS000000000000',
      'ObjectManager/Nope/FieldsAndRelationships/view',
      'PermSets/0PS000000000000/PermissionSetAssignment/home',
    ])
      expect((await go(`/lightning/setup/${path}`)).status).toBe(404);
  });
});

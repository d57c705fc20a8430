import { expect, test } from 'vitest';
import type { OrgState } from '../org-state.ts';
import type { Page } from '../testing/browser.ts';
import { customerProfile, customersOrg, ids } from '../testing/customers.ts';
import { admin } from '../testing/orgs.ts';
import { startForTests } from '../testing/running.ts';
import { openSetup as openSetupIn } from '../testing/visitor.ts';

const simulator = startForTests();
const everything = [
  'ApiEnabled',
  'ViewSetup',
  'ManageUsers',
  'CustomizeApplication',
  'ManageSharing',
  'ManageNetworks',
];
const openSetup = (changes: Partial<OrgState> = {}) => {
  const state = customersOrg();
  const profiles = state.profiles.map((one) =>
    one.license === 'Salesforce' ? { ...one, permissions: everything } : one,
  );
  return openSetupIn(simulator(), customersOrg({ profiles, ...changes }));
};
const settings = '/lightning/setup/NetworkSettings/home';
const box = (page: Page, label: string): string =>
  new RegExp(`value="([^"]*)"[^>]*> <label[^>]*>${label}<`).exec(page.html)?.[1] ?? '';
const filled = (page: Page) =>
  [
    ['label', 'Share Cases'],
    ['profile', box(page, customerProfile)],
    ['object-Case', 'on'],
    ['user-Case', 'Account'],
    ['target-Case', 'Asset.Account'],
    ['access-Case', 'Read/Write'],
  ] as const;
const contact = `/lightning/r/Contact/${ids.jill}/view`;

test('New Sharing Set shares what is set up, and My Account of the user shows it', async () => {
  const { go, follow, tick } = await openSetup({ sharingSets: [] });
  const before = await go(`/lightning/r/Contact/${ids.jack}/view`);
  const own = await follow(before, 'Log in to Experience as User');
  expect(own.html).not.toContain('<li>2</li>');
  const form = await follow(await go(settings), 'New');
  const list = await tick(form, filled(form));
  expect(list.html).toContain('>Share Cases</a>');
  const after = await follow(
    await go(`/lightning/r/Contact/${ids.jack}/view`),
    'Log in to Experience as User',
  );
  expect(after.html).toContain('<li>2</li>');
  const edited = await follow(await go(settings), 'Share Cases');
  expect(edited.html).toContain('value="Share Cases"');
  expect(edited.html).toContain('<option value="Asset.Account" selected>');
});

test('a second set with the object for the profile is refused', async () => {
  const { go, follow, tick } = await openSetup();
  const form = await follow(await go(settings), 'New');
  expect((await tick(form, filled(form))).html).toContain('already has this object in the sharing set Cases');
});

test('an object that is Public Read/Write is not among the available ones', async () => {
  const { go, follow, tick } = await openSetup({ sharingSets: [] });
  const defaults = await go('/lightning/setup/SecuritySharing/home');
  await tick(defaults, [['external-Case', 'ReadWrite']]);
  expect((await follow(await go(settings), 'New')).html).not.toContain('id="object-Case"');
});

test('a site is published and gets its members on its own page', async () => {
  const { go, follow, tick } = await openSetup({
    networks: [{ id: '0DBHs00000000N1', name: 'Help', path: 'help', status: 'UnderConstruction' }],
  });
  const workspaces = await follow(await go('/lightning/setup/SetupNetworks/home'), 'Workspaces');
  const published = await tick(await follow(workspaces, 'Settings'), []);
  expect(published.html).toContain('<dd>Published</dd>');
  const members = await follow(workspaces, 'Members');
  const saved = await tick(members, [['profile', box(members, customerProfile)]]);
  expect(saved.html).toMatch(/name="profile" value="[^"]*" checked> <label[^>]*>Customer Community User</);
  expect((await go('/lightning/setup/SetupNetworks/home')).html).toContain('Published');
});

const customer = [
  ['email', 'jill@mail.example'],
  ['username', 'jill@customer.example'],
  ['license', 'Customer Community'],
  ['profile', customerProfile],
] as const;

test('Enable Customer User makes a user once the setting and the owner’s role allow it', async () => {
  const { go, follow, tick } = await openSetup();
  const form = await follow(await go(contact), 'Enable Customer User');
  expect((await tick(form, customer)).html).toContain('go to Setup &gt; Digital Experiences &gt; Settings');
  await tick(await go(settings), [['standard', 'on']]);
  expect((await tick(form, customer)).html).toContain('jill@customer.example');
  expect((await go(contact)).html).toContain('Log in to Experience as User');
});

test('an owner without a role keeps the user from being made', async () => {
  const users = customersOrg().users.map(({ role: _, ...user }) => user);
  const { go, follow, tick } = await openSetup({ users, standardExternalProfiles: true });
  const form = await follow(await go(contact), 'Enable Customer User');
  expect((await tick(form, customer)).html).toContain('portal account owner must have a role');
  expect(users.map(({ username }) => username)).toContain(admin);
});

test('a new site is a preview until it is activated', async () => {
  const { go, follow, tick } = await openSetup({ networks: [] });
  const sites = await go('/lightning/setup/SetupNetworks/home');
  const workspaces = await tick(await follow(sites, 'New'), [['name', 'Partners']]);
  expect((await go('/lightning/setup/SetupNetworks/home')).html).toContain('Preview');
  const settingsOfSite = await follow(workspaces, 'Settings');
  expect((await tick(settingsOfSite, [])).html).toContain('<dd>Published</dd>');
});

test('Edit of a contact changes its account', async () => {
  const { go, follow, tick } = await openSetup();
  const edit = await follow(await go(contact), 'Edit');
  const other = /<option value="([^"]*)">Other</.exec(edit.html)?.[1] ?? '';
  expect((await tick(edit, [['account', other]])).html).toMatch(/Account Name<\/dt><dd><a [^>]*>Other</);
});

test('the role of a user is chosen on User Edit', async () => {
  const { go, follow, press, tick } = await openSetup();
  const users = await go('/lightning/setup/ManageUsers/home');
  const edit = await press(await follow(users, `${admin}, Test`), 'Edit');
  const role = /<option value="([^"]*)">Desk</.exec(edit.html)?.[1] ?? '';
  const saved = await tick(edit, [
    ['active', 'on'],
    ['role', role],
  ]);
  expect((await press(saved, 'Edit')).html).toContain('selected>Desk</option>');
});

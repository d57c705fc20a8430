import { expect, test } from 'vitest';
import { org, user } from '../testing/orgs.ts';
import { createCaller, startForTests } from '../testing/running.ts';
import { openSetup as openSetupIn } from '../testing/visitor.ts';

const simulator = startForTests();
const partner = 'paul@partners.example';
const openSetup = (more: readonly string[] = []) =>
  openSetupIn(
    simulator(),
    org({
      profiles: [
        {
          name: 'System Administrator',
          license: 'Salesforce',
          permissions: [
            'ApiEnabled',
            'ViewSetup',
            'CustomizeApplication',
            'ModifyAllData',
            'ManagePartnerNetConn',
            ...more,
          ],
        },
      ],
      users: [user(partner, 'System Administrator')],
      roles: [{ name: 'Channel' }],
      partnerNetwork: { enabled: true, connections: [{ name: 'Fenwick Stone' }] },
      emailTemplates: [{ name: 'Partner Invitation', active: false }],
      orgWideAddresses: [{ address: 'partners@mail.example', displayName: 'Partners', verified: false }],
    }),
    partner,
  );
const asked = async (soql: string) => (await createCaller(simulator(), partner).query(soql)).body.records;

test('an email template becomes available for use on its own page', async () => {
  const { go, follow, tick } = await openSetup();
  const list = await go('/lightning/setup/CommunicationTemplatesEmail/home');
  await tick(await follow(list, 'Edit'), [
    ['available', 'on'],
    ['name', 'Partner Invitation'],
  ]);
  expect(await asked('SELECT Name, IsActive FROM EmailTemplate')).toMatchObject([
    { Name: 'Partner Invitation', IsActive: true },
  ]);
});

test('an org-wide address is verified after Resend', async () => {
  const { go, tick } = await openSetup();
  const list = await go('/lightning/setup/OrgWideEmailAddresses/home');
  expect((await tick(list, [], 'Resend')).html).toContain('<td>Verified</td>');
  expect(await asked('SELECT IsVerified FROM OrgWideEmailAddress')).toMatchObject([{ IsVerified: true }]);
});

test('New on the Connections tab sends an invitation', async () => {
  const { go, follow, tick } = await openSetup();
  await tick(await follow(await go('/04P/o'), 'New'), [
    ['contact', 'Ann Reed'],
    ['account', 'Harrow Aggregates'],
  ]);
  expect(await asked('SELECT ConnectionName, ConnectionStatus FROM PartnerNetworkConnection')).toMatchObject([
    { ConnectionName: 'Fenwick Stone' },
    { ConnectionName: 'Harrow Aggregates', ConnectionStatus: 'Sent' },
  ]);
});

const newView = async (fields: readonly [string, string][], permissions: readonly string[] = []) => {
  const { go, follow, tick } = await openSetup(permissions);
  const connection = await follow(await go('/04P/o'), 'Fenwick Stone');
  const form = await follow(connection, 'Create New View');
  return { form: form.html, saved: (await tick(form, fields)).html };
};

test('a list view on External Sharing is listed on the connection with who sees it', async () => {
  const name: [string, string] = ['name', 'From partners'];
  const mine = await newView([name], ['EditPublicFilters']);
  expect(mine.saved).toContain('Visible only to me');
  const toRole = await newView(
    [name, ['visible', 'some'], ['shared', 'Role: Channel']],
    ['EditPublicFilters'],
  );
  expect(toRole.saved).toContain('Visible to Role: Channel');
});

test('without Manage Public List Views a list view is the user’s own', async () => {
  const { form, saved } = await newView([
    ['name', 'From partners'],
    ['visible', 'all'],
  ]);
  expect(form).not.toContain('Restrict Visibility');
  expect(saved).toContain('Visible only to me');
});

test.each<[string, [string, string][], string]>([
  ['without a name', [['name', ' ']], 'You must enter a value'],
  [
    'with a unique name that Salesforce does not accept',
    [
      ['name', 'From partners'],
      ['unique-name', 'From__partners'],
    ],
    'not contain two consecutive underscores',
  ],
  [
    'for certain groups, and none is chosen',
    [
      ['name', 'From partners'],
      ['visible', 'some'],
    ],
    'You must select at least one group or role',
  ],
])('a list view %s is refused', async (_, fields, message) => {
  expect((await newView(fields, ['EditPublicFilters'])).saved).toContain(message);
});

test('the settings are shown, and Edit opens them', async () => {
  const { go, follow, tick } = await openSetup();
  const shown = await go('/_ui/s2s/ui/PartnerNetworkEnable/e');
  expect(shown.html).not.toContain('<button class="brand">Save');
  const saved = await tick(await follow(shown, 'Edit'), [
    ['from-address', 'partners@mail.example'],
    ['invitation', 'Partner Invitation'],
  ]);
  expect(saved.html).toContain('<dd>partners@mail.example</dd>');
  expect(saved.html).toContain('<dd>Partner Invitation</dd>');
});

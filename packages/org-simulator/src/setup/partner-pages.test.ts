import { expect, test } from 'vitest';
import { org, user } from '../testing/orgs.ts';
import { createCaller, startForTests } from '../testing/running.ts';
import { openSetup as openSetupIn } from '../testing/visitor.ts';

const simulator = startForTests();
const partner = 'paul@partners.example';
const openSetup = () =>
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
          ],
        },
      ],
      users: [user(partner, 'System Administrator')],
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

test('a list view on External Sharing is listed on the connection', async () => {
  const { go, follow, tick } = await openSetup();
  const connection = await follow(await go('/04P/o'), 'Fenwick Stone');
  const saved = await tick(await follow(connection, 'Create New View'), [['name', 'From partners']]);
  expect(saved.html).toContain('From partners');
});

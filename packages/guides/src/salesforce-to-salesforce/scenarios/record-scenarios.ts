import { mostLayouts } from '../facts/layouts.ts';
import { advice, blocker, byPerson, inapplicable, warning } from './expected.ts';
import { scenario } from './scenario.ts';
import {
  accountLists,
  answers,
  bothColumns,
  layouts,
  managerProfileId,
  orgWith,
  params,
  partnerAddress,
  readyOrg,
  salesProfile,
  sharing,
  templateNames,
  withAccountLists,
} from './world.ts';

/** Only the layout of channel managers shows what is shared. */
const partnerLayouts = orgWith({
  layouts: [
    { object: 'Account', name: 'Account Layout', relatedLists: [] },
    { object: 'Account', name: 'Partners', profiles: ['Channel Manager'], relatedLists: accountLists },
    ...layouts.filter((one) => one.object !== 'Account'),
  ],
});
/** More than are read. */
const regions = Array.from({ length: mostLayouts + 1 }, (_, at) => `Region ${String(at).padStart(2, '0')}`);
const objects = params.objects?.join(',') ?? '';

/** States of page layouts, settings and connections. */
export const recordScenarios = [
  scenario(
    'sharing-missing',
    'A page layout does not show External Sharing',
    withAccountLists(accountLists.filter(({ of }) => of !== sharing.of)),
    { 'external-sharing': blocker },
  ),
  scenario('layouts-without-lists', 'No page layout has a related list', orgWith({ layouts: [] }), {
    'external-sharing': blocker,
    'connection-columns': inapplicable,
  }),
  scenario(
    'names-unknown',
    'Metadata names related lists otherwise than the catalog, and no describe shows External Sharing',
    orgWith({ quirks: { otherLayoutNames: true, externalSharingUndescribed: true } }),
    { 'external-sharing': byPerson, 'connection-columns': byPerson },
  ),
  scenario(
    'many-layouts',
    'More page layouts are in use than are read, and only a person can look at any of them',
    orgWith({
      profiles: [...readyOrg.profiles, ...regions.map(salesProfile)],
      layouts: [
        ...regions.map((name) => ({
          object: 'Account',
          name,
          profiles: [name],
          relatedLists: accountLists,
        })),
        ...layouts,
      ],
      quirks: { otherLayoutNames: true, externalSharingUndescribed: true },
    }),
    { 'external-sharing': byPerson, 'connection-columns': byPerson },
  ),
  scenario(
    'own-layouts-only',
    'Only describes show the related lists of the layouts that the person signed in sees',
    orgWith({ layouts: layouts.filter((one) => !one.profiles), quirks: { otherLayoutNames: true } }),
  ),
  scenario(
    'column-missing',
    'A related list lacks Sent Connection Name',
    withAccountLists([{ of: 'Contact', columns: ['Name', 'ConnectionReceived'] }, sharing]),
    { 'connection-columns': blocker },
  ),
  scenario('no-shared-lists', 'No layout has a related list of shared records', withAccountLists([sharing]), {
    'connection-columns': inapplicable,
  }),
  scenario(
    'profile-chosen',
    'Only the layouts of one profile count',
    partnerLayouts,
    {},
    { params: { ...params, profiles: ['Channel Manager'] } },
  ),
  scenario(
    'custom-object',
    'A custom object is shared: catalogs know it by its ID',
    orgWith({
      layouts: [
        {
          object: 'Account',
          name: 'Account Layout',
          relatedLists: [...accountLists, { of: 'Site_Visit__c', columns: bothColumns }],
        },
        { object: 'Site_Visit__c', name: 'Site Visit Layout', relatedLists: [sharing] },
        ...layouts.filter((one) => one.object !== 'Account'),
      ],
    }),
    {},
    { params: { objects: [...(params.objects ?? []), 'Site_Visit__c'] } },
  ),
  scenario(
    'object-unknown',
    'The blueprint names an object that the org does not have',
    readyOrg,
    { 'external-sharing': byPerson, 'connection-columns': byPerson },
    { params: { objects: [...(params.objects ?? []), 'Product2'] } },
  ),
  scenario(
    'admin-names-objects',
    'The admin names the objects',
    readyOrg,
    {},
    {
      params: {},
      answers: { ...answers, objects },
    },
  ),
  scenario(
    'admin-names-profiles',
    'The admin chooses the profiles whose page layouts count',
    partnerLayouts,
    {},
    { params: {}, answers: { ...answers, objects, profiles: managerProfileId } },
  ),
  scenario(
    'objects-unanswered',
    'The admin has not named the objects yet',
    readyOrg,
    { 'external-sharing': { outcome: 'untested' }, 'connection-columns': { outcome: 'untested' } },
    { params: {} },
  ),
  scenario(
    'template-unusable',
    'A template is not available for use',
    orgWith({
      emailTemplates: Object.values(templateNames).map((name, at) => ({ name, active: at > 0 })),
    }),
    { templates: blocker },
  ),
  scenario('template-missing', 'A template does not exist', orgWith({ emailTemplates: [] }), {
    templates: byPerson,
  }),
  scenario(
    'settings-unnamed',
    'Nobody has typed what the settings page shows',
    readyOrg,
    { templates: byPerson, 'from-address': byPerson },
    { answers: { edition: 'enterprise' } },
  ),
  scenario(
    'address-of-user',
    'The From address is a user’s own',
    orgWith({ orgWideAddresses: [] }),
    {},
    {
      answers: { ...answers, 'from-address': 'milo.partners@quarryline.example' },
    },
  ),
  scenario(
    'address-unverified',
    'Nobody has verified the organization-wide address',
    orgWith({ orgWideAddresses: [{ address: partnerAddress, displayName: 'Partners', verified: false }] }),
    { 'from-address': warning },
  ),
  scenario('address-unknown', 'Nobody is seen who has the From address', orgWith({ orgWideAddresses: [] }), {
    'from-address': byPerson,
  }),
  scenario(
    'address-malformed',
    'The From address is no email address',
    readyOrg,
    { 'from-address': blocker },
    {
      answers: { ...answers, 'from-address': 'partners at quarryline' },
    },
  ),
  scenario('no-connections', 'There is no connection yet', orgWith({ partnerNetwork: { enabled: true } }), {
    connections: advice,
  }),
  scenario(
    'connections-waiting',
    'No connection has been accepted',
    orgWith({ partnerNetwork: { enabled: true, connections: [{ name: 'Fenwick Stone', status: 'Sent' }] } }),
    { connections: advice },
  ),
];

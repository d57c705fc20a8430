import type { ReaderPermission } from '../../permission-labels.ts';
import { testCheck } from '../../testing/check-table.ts';
import {
  allUnfound,
  chosen,
  customerProfile,
  oneUnfound,
  plusProfile,
  site,
} from '../../testing/customers.ts';
import { profileMember } from './profile-member.ts';
import { readerRights } from './reader-rights.ts';
import { siteLive } from './site-live.ts';
import { siteMember } from './site-member.ts';
import { sitesOn } from './sites-on.ts';
import { standardProfiles } from './standard-profiles.ts';

const rights = (permissions: Readonly<Partial<Record<ReaderPermission, boolean>>>) => ({
  own: new Map(Object.entries(permissions) as [ReaderPermission, boolean][]),
});

testCheck(readerRights, [
  [
    'both permissions',
    rights({ PermissionsViewSetup: true, PermissionsModifyMetadata: true }),
    'passed reader-rights.passed',
  ],
  [
    'Modify All Data replaces the metadata permission',
    rights({
      PermissionsViewSetup: true,
      PermissionsModifyMetadata: false,
      PermissionsModifyAllData: true,
    }),
    'passed reader-rights.passed',
  ],
  [
    'no View Setup',
    rights({ PermissionsViewSetup: false, PermissionsModifyMetadata: true }),
    'failed warning reader-rights.failed',
  ],
  ['only View Setup', rights({ PermissionsViewSetup: true }), 'failed warning reader-rights.failed'],
  ['none of them', rights({}), 'failed warning reader-rights.failed'],
]);

testCheck(sitesOn, [
  ['it is on', { isOn: true }, 'passed sites-on.passed'],
  ['it is off', { isOn: false }, 'failed blocker sites-on.failed'],
]);

testCheck(siteLive, [
  ['the site is published', { site }, 'passed site-live.passed'],
  ['it is in preview', { site: { ...site, status: 'UnderConstruction' } }, 'failed blocker site-live.failed'],
  ['it is offline', { site: { ...site, status: 'DownForMaintenance' } }, 'failed blocker site-live.failed'],
  [
    'its status has no label here',
    { site: { ...site, status: 'Frozen' } },
    'failed blocker site-live.failed',
  ],
  ['Salesforce does not show it', { site: null }, 'cantTell no-access site-live.absent'],
]);

const member = (profile: { readonly id: string }, status: string, siteId = site.id) => ({
  siteId,
  parentId: profile.id,
  status,
});
const both = chosen(customerProfile, plusProfile);

testCheck(profileMember, [
  [
    'both profiles are members',
    { site, profiles: both, members: [member(customerProfile, 'Added'), member(plusProfile, 'Added')] },
    'passed profile-member.passed',
  ],
  [
    'ids come in their short form',
    {
      site,
      profiles: chosen(customerProfile),
      members: [{ siteId: site.id.slice(0, 15), parentId: customerProfile.id.slice(0, 15), status: 'Added' }],
    },
    'passed profile-member.passed',
  ],
  [
    'one of them is still being added',
    {
      site,
      profiles: both,
      members: [member(customerProfile, 'Added'), member(plusProfile, 'WaitingForAdd')],
    },
    'cantTell propagating profile-member.waiting',
  ],
  [
    'its addition is calculated',
    { site, profiles: chosen(customerProfile), members: [member(customerProfile, 'AddCalculated')] },
    'cantTell propagating profile-member.waiting',
  ],
  [
    'one is added, one is not a member',
    { site, profiles: both, members: [member(customerProfile, 'Added')] },
    'failed blocker profile-member.failed',
  ],
  [
    'one waits, one is not a member',
    { site, profiles: both, members: [member(customerProfile, 'WaitingForAdd')] },
    'failed blocker profile-member.failed',
  ],
  [
    'it is being removed',
    { site, profiles: chosen(customerProfile), members: [member(customerProfile, 'WaitingForRemove')] },
    'failed blocker profile-member.failed',
  ],
  [
    'it is a member of another site',
    {
      site,
      profiles: chosen(customerProfile),
      members: [member(customerProfile, 'Added', '0DBHs000000OthrAAA')],
    },
    'failed blocker profile-member.failed',
  ],
  [
    'a profile was not found',
    { site, profiles: oneUnfound, members: [member(customerProfile, 'Added')] },
    'failed blocker profile-license.missing',
  ],
  [
    'the site is not shown',
    { site: null, profiles: both, members: [] },
    'cantTell not-yet profile-member.no-site',
  ],
]);

testCheck(siteMember, [
  ['the user is a member', { site, sites: [site.id] }, 'passed site-member.passed'],
  ['of this site and others', { site, sites: ['0DBHs000000OthrAAA', site.id] }, 'passed site-member.passed'],
  ['only of another', { site, sites: ['0DBHs000000OthrAAA'] }, 'failed blocker site-member.failed'],
  ['of none', { site, sites: [] }, 'failed blocker site-member.failed'],
  ['the site is not shown', { site: null, sites: [] }, 'cantTell not-yet profile-member.no-site'],
]);

const settings = (allowsStandardProfiles: boolean) => ({ isOn: true, allowsStandardProfiles });

testCheck(standardProfiles, [
  [
    'a standard profile, and allowed',
    { profiles: both, settings: settings(true) },
    'passed standard-profiles.passed',
  ],
  [
    'a standard profile, and not allowed',
    { profiles: both, settings: settings(false) },
    'failed blocker standard-profiles.failed',
  ],
  [
    'custom profiles only',
    { profiles: chosen(plusProfile), settings: settings(false) },
    'inapplicable standard-profiles.custom',
  ],
  [
    'a custom profile, and one that was not found',
    { profiles: { found: [plusProfile], missing: ['Gone'] }, settings: settings(false) },
    'cantTell not-yet profile-license.missing',
  ],
  [
    'no profile was found',
    { profiles: allUnfound, settings: settings(true) },
    'cantTell not-yet profile-license.missing',
  ],
]);

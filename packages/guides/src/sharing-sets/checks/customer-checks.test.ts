import { testCheck } from '../../testing/check-table.ts';
import { allUnfound, chosen, customerProfile, jack, plusProfile } from '../../testing/customers.ts';
import { contactAccount } from './contact-account.ts';
import { ownerRole } from './owner-role.ts';
import { userProfile } from './user-profile.ts';
import { userReady } from './user-ready.ts';

const account = '001Hs000000BurlAAA';
const contact = {
  id: '003Hs000000JackAAA',
  name: 'Jack Rogers',
  accountId: account,
  accountName: 'Burlington',
  ownerName: 'Maria Jimenez',
  ownerHasRole: true,
};
const alone = { ...contact, accountId: null, accountName: null, ownerName: null, ownerHasRole: null };

testCheck(contactAccount, [
  ['the chosen account', { contact, account }, 'passed contact-account.passed'],
  ['its id in the short form', { contact, account: account.slice(0, 15) }, 'passed contact-account.passed'],
  ['no account', { contact: alone, account }, 'failed blocker contact-account.failed'],
  ['another account', { contact, account: '001Hs000000EdgeAAA' }, 'failed blocker contact-account.other'],
]);

testCheck(ownerRole, [
  ['the owner has a role', { contact }, 'passed owner-role.passed'],
  [
    'the owner has none',
    { contact: { ...contact, ownerHasRole: false } },
    'failed blocker owner-role.failed',
  ],
  ['there is no account', { contact: alone }, 'cantTell not-yet owner-role.no-account'],
  [
    'the owner is not shown',
    { contact: { ...contact, ownerName: null, ownerHasRole: null } },
    'cantTell not-yet owner-role.no-account',
  ],
]);

testCheck(userReady, [
  ['an active user', { contact, user: jack }, 'passed user-ready.passed'],
  ['an inactive user', { contact, user: { ...jack, isActive: false } }, 'failed blocker user-ready.failed'],
  ['no user', { contact, user: null }, 'failed blocker user-ready.none'],
]);

testCheck(userProfile, [
  ['the chosen profile', { user: jack, profiles: chosen(customerProfile) }, 'passed user-profile.passed'],
  [
    'one of two that were chosen, its id in the short form',
    {
      user: { ...jack, profileId: jack.profileId.slice(0, 15) },
      profiles: chosen(plusProfile, customerProfile),
    },
    'passed user-profile.passed',
  ],
  ['another profile', { user: jack, profiles: chosen(plusProfile) }, 'failed blocker user-profile.failed'],
  [
    'a profile that was chosen and not found is nobody’s',
    { user: jack, profiles: allUnfound },
    'failed blocker user-profile.failed',
  ],
]);

import { testCheck } from '../../testing/check-table.ts';
import {
  allUnfound,
  chosen,
  customerProfile,
  jack,
  oneUnfound,
  plusProfile,
} from '../../testing/customers.ts';
import { contactAccount } from './contact-account.ts';
import { freeSeats } from './free-seats.ts';
import { ownerRole } from './owner-role.ts';
import { userProfile } from './user-profile.ts';
import { userReady } from './user-ready.ts';
import { welcomeMail } from './welcome-mail.ts';

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

testCheck(welcomeMail, [
  [
    'the user has signed in',
    { user: { ...jack, lastLogin: Date.UTC(2026, 10, 20) } },
    'passed welcome-mail.passed',
  ],
  ['the user never has', { user: jack }, 'cantTell needs-a-person welcome-mail.open'],
  ['the user is inactive', { user: { ...jack, isActive: false } }, 'cantTell not-yet welcome-mail.inactive'],
]);

const license = (name: string, total: number, used: number, active = true) => ({
  name,
  active,
  total,
  used,
});
const full = license('Customer Community', 5, 5);

testCheck(freeSeats, [
  [
    'a seat is available',
    { profiles: chosen(customerProfile), licenses: [license('Customer Community', 5, 4)], user: null },
    'passed free-seats.passed',
  ],
  [
    'one of two licenses has a seat',
    {
      profiles: chosen(customerProfile, plusProfile),
      licenses: [full, license('customer community plus', 2, 1)],
      user: null,
    },
    'passed free-seats.passed',
  ],
  [
    'none is left',
    { profiles: chosen(customerProfile), licenses: [full], user: null },
    'failed blocker free-seats.full',
  ],
  [
    'more are in use than there are',
    { profiles: chosen(customerProfile), licenses: [license('Customer Community', 5, 7)], user: null },
    'failed blocker free-seats.full',
  ],
  [
    'the license is disabled',
    {
      profiles: chosen(customerProfile),
      licenses: [license('Customer Community', 5, 0, false)],
      user: { ...jack, isActive: false },
    },
    'failed blocker free-seats.full',
  ],
  [
    'none is left, and the sample user has one',
    { profiles: chosen(customerProfile), licenses: [full], user: jack },
    'failed warning free-seats.full',
  ],
  [
    'the license is not shown',
    { profiles: chosen(customerProfile, plusProfile), licenses: [full], user: null },
    'cantTell not-readable-by-api free-seats.hidden',
  ],
  [
    'none is left, and a profile was not found',
    { profiles: oneUnfound, licenses: [full], user: null },
    'cantTell not-yet profile-license.missing',
  ],
  [
    'no profile was found, so nothing was asked',
    { profiles: allUnfound, licenses: null, user: null },
    'cantTell not-yet profile-license.missing',
  ],
]);

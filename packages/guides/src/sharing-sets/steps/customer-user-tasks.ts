import { draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { contactPage } from '../../screens/contact.ts';
import { digitalExperiencesSettings } from '../../screens/digital-experiences-settings.ts';
import { editContact } from '../../screens/edit-contact.ts';
import { newCustomerUser } from '../../screens/new-customer-user.ts';
import { siteMembers } from '../../screens/site-members.ts';
import { userEdit } from '../../screens/user-edit.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { contactAccount } from '../checks/contact-account.ts';
import { ownerRole } from '../checks/owner-role.ts';
import { siteMember } from '../checks/site-member.ts';
import { standardProfiles } from '../checks/standard-profiles.ts';
import { userProfile } from '../checks/user-profile.ts';
import { userReady } from '../checks/user-ready.ts';
import {
  accountOwner,
  contactAccountNow,
  customerUserLicense,
  customerUsername,
  customerUserProfile,
  customerUserRecord,
  customerUserState,
  membersNow,
  membersWanted,
  siteName,
} from '../drawn.ts';
import type { Key } from '../locales/en.ts';
import { contactName, contactRecord, licenseName, profileNames, userName } from '../shown.ts';

const openContact = {
  label: 'customer.open',
  href: (setup) => setupPage(setup, '/lightning/o/Account/list'),
  exact: { record: contactRecord, label: 'customer.open-contact', page: pageOf.contact },
} as const satisfies Task<Key>['open'];
const openUser = {
  label: 'customer.open-users',
  href: (setup) => setupPage(setup, '/lightning/setup/ManageUsers/home'),
  exact: { record: customerUserRecord, label: 'customer.open-user', page: pageOf.user },
} as const satisfies Task<Key>['open'];

export const correctAccount: Task<Key> = {
  id: 'contact-account',
  fixes: [contactAccount.id],
  title: 'customer.account.task',
  clicks: ['customer.account.click.edit', 'customer.account.click.save', 'customer.account.click.other'],
  path: ['App Launcher', 'Contacts'],
  open: openContact,
  drawings: [
    draw(editContact, {
      description: 'customer.account.screen',
      record: contactName,
      values: { 'Account Name': { shows: contactAccountNow, marked: true } },
      press: ['Save'],
    }),
  ],
};

export const giveRole: Task<Key> = {
  id: 'owner-role',
  fixes: [ownerRole.id],
  title: 'customer.role.task',
  clicks: ['customer.role.click.edit', 'customer.role.click.select', 'customer.click.save-only'],
  path: ['Setup', 'Users', 'Users'],
  open: {
    label: 'customer.open-users',
    href: (setup) => setupPage(setup, '/lightning/setup/ManageUsers/home'),
  },
  drawings: [
    draw(userEdit, {
      description: 'customer.role.screen',
      record: accountOwner,
      values: { Role: { marked: true } },
      press: ['Save'],
    }),
  ],
};

export const allowStandardProfiles: Task<Key> = {
  id: 'standard-profiles',
  fixes: [standardProfiles.id],
  title: 'customer.standard.task',
  clicks: ['customer.standard.click.select', 'customer.click.save-only'],
  path: ['Setup', 'Feature Settings', 'Digital Experiences', 'Settings'],
  open: {
    label: 'set.open',
    href: (setup) => setupPage(setup, '/lightning/setup/NetworkSettings/home'),
  },
  drawings: [
    draw(digitalExperiencesSettings, {
      description: 'customer.standard.screen',
      values: {
        Settings: {
          rows: ['Allow using standard external profiles for self-registration, user creation, and login'],
        },
      },
      press: ['Save'],
    }),
  ],
};

export const enableCustomerUser: Task<Key> = {
  id: 'enable-customer-user',
  title: 'customer.task',
  clicks: [
    'customer.click.enable',
    'customer.click.email',
    'customer.click.username',
    'customer.click.license',
    'customer.click.profile',
    'customer.click.password',
    'customer.click.save',
  ],
  path: ['App Launcher', 'Contacts'],
  open: openContact,
  drawings: [
    draw(contactPage, {
      description: 'customer.contact.screen',
      record: contactName,
      values: { 'Account Name': { shows: contactAccountNow } },
      press: ['Enable Customer User'],
    }),
    draw(newCustomerUser, {
      description: 'customer.screen',
      record: contactName,
      values: {
        Email: { marked: true },
        Username: { marked: true },
        'User License': { wants: licenseName, marked: true },
        Profile: { wants: profileNames, marked: true },
        Password: { rows: ['Generate new password and notify user immediately'] },
      },
      press: ['Save'],
    }),
  ],
};

export const activate: Task<Key> = {
  id: 'activate',
  fixes: [userReady.id],
  title: 'customer.active.task',
  clicks: ['customer.click.edit', 'customer.active.click.select', 'customer.click.save-only'],
  path: ['Setup', 'Users', 'Users'],
  open: openUser,
  drawings: [
    draw(userEdit, {
      description: 'customer.active.screen',
      record: userName,
      values: {
        Username: { shows: customerUsername },
        'User License': { shows: customerUserLicense },
        Profile: { shows: customerUserProfile },
        Active: { rows: ['Active'] },
      },
      press: ['Save'],
    }),
  ],
  when: { fact: customerUserState, is: 'inactive', onlyIfKnown: true },
};

export const changeProfile: Task<Key> = {
  id: 'user-profile',
  fixes: [userProfile.id],
  title: 'customer.profile.task',
  clicks: [
    'customer.click.edit',
    'customer.click.license',
    'customer.click.profile',
    'customer.click.save-only',
    'customer.profile.click.other',
  ],
  path: ['Setup', 'Users', 'Users'],
  open: openUser,
  drawings: [
    draw(userEdit, {
      description: 'customer.profile.screen',
      record: userName,
      values: {
        Username: { shows: customerUsername },
        'User License': { shows: customerUserLicense, wants: licenseName },
        Profile: { shows: customerUserProfile, wants: profileNames },
      },
      press: ['Save'],
    }),
  ],
};

export const addMember: Task<Key> = {
  id: 'site-member',
  fixes: [siteMember.id],
  title: 'customer.member.task',
  clicks: [
    'sites.click.workspaces',
    'sites.members.click.open',
    'sites.members.click.add',
    'sites.click.save',
  ],
  path: ['Setup', 'Feature Settings', 'Digital Experiences', 'All Sites', 'Workspaces', 'Administration'],
  open: {
    label: 'sites.open',
    href: (setup) => setupPage(setup, '/lightning/setup/SetupNetworks/home'),
  },
  drawings: [
    draw(siteMembers, {
      description: 'sites.members.screen',
      record: siteName,
      values: { 'Selected Profiles': { shows: membersNow, wants: membersWanted, marked: true } },
      press: ['Save'],
    }),
  ],
};

import type { Step } from '../../model/guide.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { question } from '../answers.ts';
import { contactAccount } from '../checks/contact-account.ts';
import { freeSeats } from '../checks/free-seats.ts';
import { ownerRole } from '../checks/owner-role.ts';
import { siteMember } from '../checks/site-member.ts';
import { standardProfiles } from '../checks/standard-profiles.ts';
import { userProfile } from '../checks/user-profile.ts';
import { userReady } from '../checks/user-ready.ts';
import { welcomeMail } from '../checks/welcome-mail.ts';
import type { Key } from '../locales/en.ts';
import { contactName, contactRecord, licenseName, profileNames } from '../shown.ts';

export const customerUserStep: Step<Key> = {
  id: 'customer-user',
  phase: 'prove',
  name: 'customer.name',
  title: 'customer.title',
  openTitle: 'customer.open-title',
  why: 'customer.why',
  needs: ['Manage Customer Users', 'Manage External Users'],
  body: [
    { kind: 'question', question: question.account },
    { kind: 'question', question: question.contact },
    { kind: 'note', tone: 'caution', text: 'customer.note' },
    {
      kind: 'clicks',
      title: 'customer.clicks',
      actions: [
        'customer.click.account',
        'customer.click.contact',
        'customer.click.enable',
        'customer.click.email',
        'customer.click.username',
        'customer.click.license',
        'customer.click.profile',
        'customer.click.password',
        'customer.click.save',
      ],
    },
    { kind: 'path', parts: ['App Launcher', 'Accounts', 'All Accounts'] },
    {
      kind: 'open',
      label: 'customer.open',
      hint: 'customer.open.hint',
      href: (setup) => setupPage(setup, '/lightning/o/Account/list'),
      exact: { record: contactRecord, label: 'customer.open-contact', page: pageOf.contact },
    },
    {
      kind: 'screen',
      title: 'customer.contact.title',
      description: 'customer.contact.screen',
      rows: [
        {
          kind: 'field',
          label: 'Contact',
          control: 'text',
          wanted: 'Jack Rogers',
          wants: contactName,
          marked: false,
        },
        {
          kind: 'buttons',
          buttons: [
            { label: 'Edit', marked: false },
            { label: 'Enable Customer User', marked: true },
          ],
        },
      ],
    },
    {
      kind: 'screen',
      title: 'customer.screen.title',
      description: 'customer.screen',
      rows: [
        { kind: 'field', label: 'Email', control: 'text', wanted: null, marked: true },
        { kind: 'field', label: 'Username', control: 'text', wanted: null, marked: true },
        {
          kind: 'field',
          label: 'User License',
          control: 'select',
          wanted: 'Customer Community',
          wants: licenseName,
          marked: true,
        },
        {
          kind: 'field',
          label: 'Profile',
          control: 'select',
          wanted: 'Customer Community User',
          wants: profileNames,
          marked: true,
        },
        {
          kind: 'choice',
          control: 'checkbox',
          label: 'Password',
          options: [
            { label: 'Generate new password and notify user immediately', chosen: true, marked: true },
          ],
        },
        {
          kind: 'buttons',
          buttons: [
            { label: 'Save', marked: true },
            { label: 'Cancel', marked: false },
          ],
        },
      ],
    },
    { kind: 'note', tone: 'info', text: 'customer.standard' },
    {
      kind: 'open',
      label: 'customer.settings',
      hint: 'customer.settings.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/NetworkSettings/home'),
    },
  ],
  checks: [
    contactAccount,
    ownerRole,
    standardProfiles,
    freeSeats,
    userReady,
    userProfile,
    siteMember,
    welcomeMail,
  ],
};

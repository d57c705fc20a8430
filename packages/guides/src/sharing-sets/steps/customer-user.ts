import type { Step } from '../../model/guide.ts';
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
import {
  activate,
  addMember,
  allowStandardProfiles,
  changeProfile,
  correctAccount,
  enableCustomerUser,
  giveRole,
} from './customer-user-tasks.ts';

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
  ],
  tasks: [
    correctAccount,
    giveRole,
    allowStandardProfiles,
    activate,
    changeProfile,
    addMember,
    enableCustomerUser,
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

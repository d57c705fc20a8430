import { ids, jack } from '@orgready/guides/sharing-sets/scenarios/world';
import type { PagesOfGuide } from './simulated-page.ts';

const ready = 'sharing-sets/ready';
const nothing = 'sharing-sets/nothing-yet';

/** The pages that the guide of sharing sets draws. */
export const sharingSetPages: PagesOfGuide = {
  'permission-set-permissions': {
    scenario: nothing,
    task: 'connect/reader-rights-both',
    acts: [
      { follow: 'New' },
      { send: { label: 'Checks', name: 'Checks' } },
      { follow: 'System Permissions' },
      { press: 'Edit' },
    ],
  },
  'digital-experiences-settings': { scenario: 'sharing-sets/sites-off', task: 'digital-experiences/enable' },
  'all-sites': { scenario: ready, task: 'digital-experiences/create-site' },
  'site-status': {
    scenario: 'sharing-sets/site-in-preview',
    task: 'digital-experiences/publish',
    acts: [{ follow: 'Workspaces' }, { follow: 'Settings' }],
  },
  'site-members': {
    scenario: 'sharing-sets/profile-not-member',
    task: 'digital-experiences/members',
    acts: [{ follow: 'Workspaces' }, { follow: 'Members' }],
  },
  'sharing-settings': {
    scenario: 'sharing-sets/public-read-write',
    task: 'org-wide-default/external-default',
  },
  'sharing-sets-list': { scenario: nothing, task: 'sharing-set/new-set' },
  'sharing-set': { scenario: nothing, task: 'sharing-set/new-set', acts: [{ follow: 'New' }] },
  'access-mapping': { scenario: nothing, task: 'sharing-set/new-set', acts: [{ follow: 'New' }] },
  'edit-contact': {
    scenario: 'sharing-sets/contact-without-account',
    task: 'customer-user/contact-account',
    record: ids.jack,
    acts: [{ follow: 'Edit' }],
  },
  'user-edit': {
    scenario: 'sharing-sets/user-inactive',
    task: 'customer-user/activate',
    record: { soql: `SELECT Id FROM User WHERE Username = '${jack}'` },
    acts: [{ press: 'Edit' }],
  },
  contact: { scenario: nothing, task: 'customer-user/enable-customer-user', record: ids.jack },
  'new-customer-user': {
    scenario: nothing,
    task: 'customer-user/enable-customer-user',
    record: ids.jack,
    acts: [{ follow: 'Enable Customer User' }],
  },
  'holder-object-permissions': {
    scenario: 'sharing-sets/custom-profile',
    task: 'proof/profile-read',
    record: ids.customerProfile,
    acts: [{ follow: 'Cases' }, { press: 'Edit' }],
  },
  'field-visibility': {
    scenario: 'sharing-sets/no-fields',
    task: 'proof/fields',
    record: 'Case',
    acts: [{ follow: 'Subject' }, { press: 'Set Field-Level Security' }],
  },
  'customer-contact': { scenario: ready, task: 'proof/log-in', record: ids.jack },
};

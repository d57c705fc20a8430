import type { PagesOfGuide } from './simulated-page.ts';

const connectionSet = { soql: "SELECT Id FROM PermissionSet WHERE Name = 'Partner_Connections'" };
const ready = 'salesforce-to-salesforce/ready';

/** The pages that the guide of Salesforce to Salesforce draws. */
export const connectionPages: PagesOfGuide = {
  'permission-set-permissions': {
    scenario: 'salesforce-to-salesforce/no-queues',
    task: 'assignment/queues',
    record: connectionSet,
    acts: [{ press: 'Edit' }],
  },
  'salesforce-to-salesforce-enable': {
    scenario: 'salesforce-to-salesforce/feature-off',
    task: 'enabled/enable',
  },
  'new-permission-set': { scenario: 'salesforce-to-salesforce/no-set', task: 'permission-set/new-set' },
  'permission-set-tab-settings': {
    scenario: 'salesforce-to-salesforce/tab-hidden',
    task: 'permission-set/hidden-tab',
    record: connectionSet,
    acts: [{ follow: 'Connections' }],
  },
  'current-assignments': {
    scenario: ready,
    task: 'assignment/assign',
    record: connectionSet,
  },
  'select-users': {
    scenario: 'salesforce-to-salesforce/nobody-assigned',
    task: 'assignment/assign',
    record: connectionSet,
    acts: [{ press: 'Add Assignment' }],
  },
  'assignment-expiration': {
    scenario: 'salesforce-to-salesforce/nobody-assigned',
    task: 'assignment/assign',
    record: connectionSet,
    acts: [{ query: 'add=2' }],
  },
  'page-layout-editor': {
    scenario: 'salesforce-to-salesforce/sharing-missing',
    task: 'page-layouts/external-sharing',
    acts: [{ follow: 'Account Layout' }],
  },
  'external-sharing-view': {
    scenario: ready,
    task: 'list-views/list-view',
    acts: [{ follow: 'Fenwick Stone' }, { follow: 'Create New View' }],
  },
  'related-list-properties': {
    scenario: 'salesforce-to-salesforce/column-missing',
    task: 'columns/columns',
    acts: [{ follow: 'Account Layout' }],
  },
  'salesforce-to-salesforce-settings': {
    scenario: ready,
    task: 'settings/settings',
    acts: [{ follow: 'Edit' }],
  },
  'email-template': {
    scenario: 'salesforce-to-salesforce/template-unusable',
    task: 'settings/template',
    acts: [{ follow: 'Edit' }],
  },
  'organization-wide-addresses': {
    scenario: 'salesforce-to-salesforce/address-unverified',
    task: 'settings/verify-address',
  },
  'connections-tab': { scenario: ready, task: 'connections/connections' },
};

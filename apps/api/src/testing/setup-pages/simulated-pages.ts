import { connectionPages } from './connection-pages.ts';
import { sharingSetPages } from './sharing-set-pages.ts';
import type { PagesOfGuide } from './simulated-page.ts';

const sync = { soql: "SELECT Id FROM User WHERE Username = 'tidewater.sync@brightwood.example'" };
const connectedApp = { soql: 'SELECT Id FROM ConnectedApplication' };
const integrationSet = { soql: "SELECT Id FROM PermissionSet WHERE Name = 'Tidewater_Integration'" };
const profile = { soql: "SELECT Id FROM Profile WHERE Name = 'Tidewater Integration'" };

const admin = { soql: "SELECT Id FROM User WHERE Username = 'ana.admin@brightwood.example'" };
const adminProfile = { soql: "SELECT Id FROM Profile WHERE Name = 'System Administrator'" };

const ofIntegration: PagesOfGuide = {
  'install-package': { scenario: 'integration/package-removed', task: 'install-package/install-package' },
  'upgrade-package': { scenario: 'integration/package-older', task: 'install-package/upgrade-package' },
  'installation-progress': {
    scenario: 'integration/package-installing',
    task: 'install-package/install-package',
    acts: [{ send: { audience: 'Full', acknowledge: 'on' } }],
  },
  'installation-complete': {
    scenario: 'integration/package-removed',
    task: 'install-package/install-package',
    acts: [{ send: { audience: 'Full', acknowledge: 'on' } }, { query: '' }],
  },
  'installed-packages': {
    scenario: 'integration/package-removed',
    task: 'install-package/install-package',
    acts: [{ send: { audience: 'Full', acknowledge: 'on' } }, { query: '' }, { press: 'Done' }],
  },
  'connected-apps-oauth-usage': {
    scenario: 'integration/connected-authorized-only',
    task: 'token-policy/install-app',
  },
  'blocked-connected-app': {
    scenario: 'integration/connected-blocked',
    task: 'app-policies/unblock-app',
  },
  'connected-app-policies': {
    scenario: 'integration/connected-installed',
    task: 'token-policy/change-policies',
    record: connectedApp,
    acts: [{ press: 'Edit Policies' }],
  },
  'connected-app': {
    scenario: 'integration/not-approved',
    task: 'app-policies-after/approve-user',
    record: connectedApp,
  },
  'application-profile-assignment': {
    scenario: 'integration/not-approved',
    task: 'app-policies-after/approve-user',
    record: connectedApp,
    acts: [{ press: 'Manage Profiles' }],
  },
  'api-access-control': {
    scenario: 'integration/access-control-off',
    task: 'app-policies/look-at-api-access',
  },
  'external-client-app-policies': {
    scenario: 'integration/fresh-installation',
    task: 'app-policies-eca/change-policies',
    record: { soql: 'SELECT Id FROM ExternalClientApplication' },
    acts: [{ follow: 'Policies' }, { press: 'Edit' }],
  },
  'external-session-policies': {
    scenario: 'integration/high-assurance-blocked',
    task: 'app-policies-eca/lower-session-level',
    record: { soql: 'SELECT Id FROM ExternalClientApplication' },
    acts: [{ follow: 'Policies' }, { press: 'Edit' }],
  },
  'connected-session-policies': {
    scenario: 'integration/connected-high-assurance',
    task: 'token-policy/lower-session-level',
    record: connectedApp,
    acts: [{ press: 'Edit Policies' }],
  },
  'session-settings': {
    scenario: 'integration/sessions-locked',
    task: 'connect-integration/change-session-settings',
  },
  'login-ip-range': {
    scenario: 'integration/login-ranges-and-hours',
    task: 'connect-integration/add-login-ranges',
    record: adminProfile,
    acts: [{ press: 'Add IP Ranges' }],
  },
  'login-hours': {
    scenario: 'integration/login-ranges-and-hours',
    task: 'connect-integration/clear-login-hours',
    record: adminProfile,
    acts: [{ press: 'Edit' }],
  },
  'user-oauth-apps': {
    scenario: 'integration/five-approvals',
    task: 'connect-integration/revoke-approvals',
    record: admin,
  },
  'user-edit': {
    scenario: 'integration/integration-user-inactive',
    task: 'integration-user/activate-user',
    record: sync,
    acts: [{ press: 'Edit' }],
  },
  'frozen-user': {
    scenario: 'integration/integration-user-frozen',
    task: 'integration-user/unfreeze-user',
    record: sync,
  },
  'locked-user': {
    scenario: 'integration/integration-user-locked',
    task: 'integration-user/unlock-user',
    record: sync,
  },
  'new-user': {
    scenario: 'integration/integration-user-not-made',
    task: 'integration-user/create-user',
  },
  'new-permission-set': {
    scenario: 'integration/connected-integration-user-start',
    task: 'permission-set/create-set',
  },
  'current-assignments': {
    scenario: 'integration/integration-set-ends',
    task: 'assignment/extend-assignment',
    record: integrationSet,
  },
  'select-users': {
    scenario: 'integration/integration-set-not-assigned',
    task: 'assignment/assign-set',
    record: integrationSet,
    acts: [{ press: 'Add Assignment' }],
  },
  'assignment-expiration': {
    scenario: 'integration/integration-set-not-assigned',
    task: 'assignment/assign-set',
    record: integrationSet,
    acts: [{ query: 'add=2' }],
  },
  'permission-set-license-assignments': {
    scenario: 'integration/integration-set-not-assigned',
    task: 'assignment/assign-license',
    record: sync,
    // The button before it is that of the permission sets.
    acts: [{ press: 'Edit Assignments', nth: 1 }],
  },
  'permission-set-permissions': {
    scenario: 'integration/integration-user-without-api',
    task: 'system-permissions-set/integration-set-permissions',
    record: integrationSet,
    acts: [{ press: 'Edit' }],
  },
  'profile-permissions': {
    scenario: 'integration/gaps-on-custom-profile',
    task: 'system-permissions/grant-on-profile',
    record: profile,
    acts: [{ follow: 'System Permissions' }, { press: 'Edit' }],
  },
  'object-access': {
    scenario: 'integration/gaps-on-custom-profile',
    task: 'object-access/grant-on-profile',
    record: 'Account',
    acts: [{ press: 'Edit' }],
  },
  'object-settings': {
    scenario: 'integration/integration-set-gaps',
    task: 'object-permissions/grant-objects-and-fields',
    record: integrationSet,
    acts: [{ follow: 'Accounts' }, { press: 'Edit' }],
  },
  'set-field-level-security': {
    scenario: 'integration/gaps-on-custom-profile',
    task: 'field-access/show-fields',
    record: 'Account.Industry',
    acts: [{ press: 'Set Field-Level Security' }],
  },
  'permission-sets': {
    scenario: 'integration/integration-set-session-based',
    drawing: 'find-set',
    page: '/lightning/setup/PermSets/home',
  },
  'permission-set-groups': {
    scenario: 'integration/group-outdated',
    drawing: 'recalculate-group',
    page: '/lightning/setup/PermSetGroups/home',
  },
  'permission-set-group': {
    scenario: 'integration/group-outdated',
    drawing: 'recalculate-group',
    page: '/lightning/setup/PermSetGroups/home',
    acts: [{ follow: 'Tidewater Group' }],
  },
  'change-data-capture': {
    scenario: 'integration/subscribe-full',
    task: 'extra-permissions/make-room',
  },
};

/** By id of the guide and of the screen. */
export const simulatedPages: Readonly<Record<string, PagesOfGuide>> = {
  integration: ofIntegration,
  'salesforce-to-salesforce': connectionPages,
  'sharing-sets': sharingSetPages,
};

import { defineScreen } from '../model/screen.ts';

/** The permission set licenses of a user. */
export const permissionSetLicenseAssignments = defineScreen({
  id: 'permission-set-license-assignments',
  title: 'Permission Set License Assignments',
  look: 'classic',
  source: '(P 4.3)',
  rows: [
    { kind: 'boxes', label: 'Permission Set Licenses', columns: ['Enabled'] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

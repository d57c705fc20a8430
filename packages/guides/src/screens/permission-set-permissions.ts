import { defineScreen } from '../model/screen.ts';

/** System Permissions of a permission set. */
export const permissionSetPermissions = defineScreen({
  id: 'permission-set-permissions',
  title: 'System Permissions',
  look: 'classic',
  source: 'customer instructions',
  rows: [
    { kind: 'boxes', label: 'System Permissions', columns: ['Enabled'] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

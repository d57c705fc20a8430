import { defineScreen } from '../model/screen.ts';

/** The system permissions of a profile. */
export const profilePermissions = defineScreen({
  id: 'profile-permissions',
  title: 'Profile Edit',
  look: 'classic',
  source: 'customer instructions',
  rows: [
    { kind: 'heading', text: 'System Permissions' },
    { kind: 'boxes', label: 'System Permissions', columns: ['Enabled'] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

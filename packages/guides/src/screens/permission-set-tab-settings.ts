import { defineScreen } from '../model/screen.ts';

/** Object Settings of a permission set for Connections, which has a tab and no object permissions. */
export const permissionSetTabSettings = defineScreen({
  id: 'permission-set-tab-settings',
  title: 'Object Settings: Connections',
  source: 'customer instructions; controls not confirmed',
  rows: [
    { kind: 'heading', text: 'Tab Settings' },
    { kind: 'boxes', label: 'Tab Settings', columns: [] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

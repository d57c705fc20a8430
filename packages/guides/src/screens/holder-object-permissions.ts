import { defineScreen } from '../model/screen.ts';

/** Object Permissions in Object Settings of a profile or permission set. */
export const holderObjectPermissions = defineScreen({
  id: 'holder-object-permissions',
  title: 'Object Settings',
  look: 'classic',
  source: 'customer instructions for permission sets; not confirmed for profiles',
  rows: [
    { kind: 'heading', text: 'Object Permissions' },
    { kind: 'boxes', label: 'Object Permissions', columns: [] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

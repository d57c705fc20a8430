import { defineScreen } from '../model/screen.ts';

/** New permission set. */
export const newPermissionSet = defineScreen({
  id: 'new-permission-set',
  title: 'New Permission Set',
  look: 'classic',
  source: 'customer instructions; its heading is not confirmed',
  rows: [
    { kind: 'field', label: 'Label', control: 'text' },
    { kind: 'field', label: 'API Name', control: 'text' },
    { kind: 'field', label: 'Description', control: 'text' },
    { kind: 'boxes', label: 'Session Activation Required', columns: [] },
    { kind: 'field', label: 'License', control: 'select' },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

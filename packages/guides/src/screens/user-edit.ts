import { defineScreen } from '../model/screen.ts';

/** Edit of a user. */
export const userEdit = defineScreen({
  id: 'user-edit',
  title: 'User Edit',
  look: 'classic',
  source: '(P 5.2)',
  rows: [
    { kind: 'heading', text: 'General Information' },
    { kind: 'field', label: 'Username', control: 'text' },
    { kind: 'field', label: 'Role', control: 'select' },
    { kind: 'field', label: 'User License', control: 'select' },
    { kind: 'field', label: 'Profile', control: 'select' },
    { kind: 'boxes', label: 'Active', columns: [] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

import { defineScreen } from '../model/screen.ts';

/** New User. */
export const newUser = defineScreen({
  id: 'new-user',
  title: 'New User',
  look: 'classic',
  source: 'customer instructions, (P 5.2)',
  rows: [
    { kind: 'field', label: 'First Name', control: 'text' },
    { kind: 'field', label: 'Last Name', control: 'text' },
    { kind: 'field', label: 'Alias', control: 'text' },
    { kind: 'field', label: 'Email', control: 'text' },
    { kind: 'field', label: 'Username', control: 'text' },
    { kind: 'field', label: 'Nickname', control: 'text' },
    { kind: 'field', label: 'Role', control: 'select' },
    { kind: 'field', label: 'User License', control: 'select' },
    { kind: 'field', label: 'Profile', control: 'select' },
    { kind: 'boxes', label: 'Active', columns: [] },
    { kind: 'boxes', label: 'Password', columns: [] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

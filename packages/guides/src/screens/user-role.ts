import { defineScreen } from '../model/screen.ts';

/** Edit of a user: its role. */
export const userRole = defineScreen({
  id: 'user-role',
  title: 'User Edit',
  look: 'classic',
  source: '(P 5.2)',
  rows: [
    { kind: 'field', label: 'Role', control: 'select' },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

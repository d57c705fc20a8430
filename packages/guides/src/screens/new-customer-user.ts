import { defineScreen } from '../model/screen.ts';

/** New User, as Enable Customer User opens it. */
export const newCustomerUser = defineScreen({
  id: 'new-customer-user',
  title: 'New User',
  look: 'classic',
  source: 'customer instructions',
  rows: [
    { kind: 'field', label: 'Email', control: 'text' },
    { kind: 'field', label: 'Username', control: 'text' },
    { kind: 'field', label: 'User License', control: 'select' },
    { kind: 'field', label: 'Profile', control: 'select' },
    { kind: 'boxes', label: 'Password', columns: [] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

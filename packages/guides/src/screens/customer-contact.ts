import { defineScreen } from '../model/screen.ts';

/** The page of a contact that has a customer user, with its menu open. */
export const customerContact = defineScreen({
  id: 'customer-contact',
  title: 'Contact',
  source: 'customer instructions',
  rows: [
    { kind: 'buttons', buttons: ['Edit', 'Log in to Experience as User'] },
    { kind: 'field', label: 'Account Name', control: 'text' },
  ],
});

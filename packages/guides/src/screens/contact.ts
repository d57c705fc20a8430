import { defineScreen } from '../model/screen.ts';

/** The page of a contact that has no customer user, with its menu open. */
export const contactPage = defineScreen({
  id: 'contact',
  title: 'Contact',
  source: 'customer instructions',
  rows: [
    { kind: 'buttons', buttons: ['Edit', 'Enable Customer User'] },
    { kind: 'field', label: 'Account Name', control: 'text' },
  ],
});

import { defineScreen } from '../model/screen.ts';

/** Edit of a contact in Lightning Experience. */
export const editContact = defineScreen({
  id: 'edit-contact',
  title: 'Edit Contact',
  source: 'not confirmed',
  rows: [
    { kind: 'field', label: 'Account Name', control: 'text' },
    { kind: 'buttons', buttons: ['Cancel', 'Save'] },
  ],
});

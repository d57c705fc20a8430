import { defineScreen } from '../model/screen.ts';

/** The first page of Add Assignment. */
export const selectUsers = defineScreen({
  id: 'select-users',
  title: 'Select Users to Assign',
  source: 'customer instructions, H:platform.permissions_assign_expire_how',
  rows: [
    { kind: 'field', label: 'Search this list...', control: 'text' },
    { kind: 'boxes', label: 'User', columns: [] },
    { kind: 'buttons', buttons: ['Next', 'Cancel'] },
  ],
});

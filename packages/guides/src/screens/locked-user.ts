import { defineScreen } from '../model/screen.ts';

/** The page of a user whose password is locked. */
export const lockedUser = defineScreen({
  id: 'locked-user',
  title: 'User Detail',
  look: 'classic',
  source: '(C 4)',
  rows: [
    { kind: 'buttons', buttons: ['Edit', 'Unlock'] },
    { kind: 'field', label: 'Username', control: 'text' },
    { kind: 'field', label: 'User License', control: 'text' },
    { kind: 'field', label: 'Profile', control: 'text' },
  ],
});

import { defineScreen } from '../model/screen.ts';

/** The page of a frozen user. */
export const frozenUser = defineScreen({
  id: 'frozen-user',
  title: 'User Detail',
  look: 'classic',
  source: '(P 2.2)',
  rows: [
    { kind: 'buttons', buttons: ['Edit', 'Unfreeze'] },
    { kind: 'field', label: 'Username', control: 'text' },
    { kind: 'field', label: 'User License', control: 'text' },
    { kind: 'field', label: 'Profile', control: 'text' },
  ],
});

import { defineScreen } from '../model/screen.ts';

/** Members in the Administration workspace of a site. */
export const siteMembers = defineScreen({
  id: 'site-members',
  title: 'Administration: Members',
  source: '(P 7.3); controls not confirmed',
  rows: [
    { kind: 'heading', text: 'Select Profiles' },
    { kind: 'field', label: 'Selected Profiles', control: 'select' },
    { kind: 'buttons', buttons: ['Save'] },
  ],
});

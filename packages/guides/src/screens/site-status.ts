import { defineScreen } from '../model/screen.ts';

/** Settings in the Administration workspace of a site. */
export const siteStatus = defineScreen({
  id: 'site-status',
  title: 'Administration: Settings',
  source: '(P 7.3); controls not confirmed',
  rows: [
    { kind: 'field', label: 'Status', control: 'text' },
    { kind: 'buttons', buttons: ['Activate'] },
  ],
});

import { defineScreen } from '../model/screen.ts';

/** Settings of Digital Experiences, with the related list of sharing sets. */
export const digitalExperiencesSettings = defineScreen({
  id: 'digital-experiences-settings',
  title: 'Digital Experiences Settings',
  source: 'customer instructions, (P 7.3); the order is not confirmed',
  rows: [
    { kind: 'boxes', label: 'Settings', columns: [] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

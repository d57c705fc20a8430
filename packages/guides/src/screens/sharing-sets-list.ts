import { defineScreen } from '../model/screen.ts';

/** The related list of sharing sets on Digital Experiences Settings. */
export const sharingSetsList = defineScreen({
  id: 'sharing-sets-list',
  title: 'Digital Experiences Settings',
  source: 'customer instructions',
  rows: [
    { kind: 'heading', text: 'Sharing Sets' },
    { kind: 'buttons', buttons: ['New'] },
  ],
});

import { defineScreen } from '../model/screen.ts';

/** The window that the wrench of a related list opens in the page layout editor. */
export const relatedListProperties = defineScreen({
  id: 'related-list-properties',
  title: 'Related List Properties',
  look: 'classic',
  source: 'not confirmed',
  rows: [
    { kind: 'table', label: 'Selected Fields', columns: ['Selected Fields'] },
    { kind: 'buttons', buttons: ['OK', 'Cancel'] },
  ],
});

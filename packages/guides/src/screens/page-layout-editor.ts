import { defineScreen } from '../model/screen.ts';

/** The page layout editor: its palette, and the related lists at the bottom of the layout. */
export const pageLayoutEditor = defineScreen({
  id: 'page-layout-editor',
  title: 'Page Layout',
  look: 'classic',
  source: 'not confirmed',
  rows: [
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
    { kind: 'tabs', tabs: ['Fields', 'Buttons', 'Related Lists'] },
    { kind: 'table', label: 'Palette', columns: ['Related Lists'] },
  ],
});

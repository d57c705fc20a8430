import { defineScreen } from '../model/screen.ts';

/** Organization-Wide Defaults after Edit, with the row of one object. */
export const sharingSettings = defineScreen({
  id: 'sharing-settings',
  title: 'Sharing Settings',
  source: 'customer instructions, (P 7.3)',
  rows: [
    { kind: 'heading', text: 'Organization-Wide Defaults' },
    { kind: 'field', label: 'Object', control: 'text' },
    { kind: 'field', label: 'Default External Access', control: 'select' },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

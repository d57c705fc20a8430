import { defineScreen } from '../model/screen.ts';

/** The objects whose changes are published. */
export const changeDataCapture = defineScreen({
  id: 'change-data-capture',
  title: 'Change Data Capture',
  source: '(C 6); its buttons are not confirmed',
  rows: [
    { kind: 'field', label: 'Available Entities', control: 'text' },
    { kind: 'field', label: 'Selected Entities', control: 'text' },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

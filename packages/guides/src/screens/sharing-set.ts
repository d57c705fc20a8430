import { defineScreen } from '../model/screen.ts';

/** New Sharing Set, and the edit page of one. */
export const sharingSet = defineScreen({
  id: 'sharing-set',
  title: 'Sharing Set',
  source: 'customer instructions; the order is not confirmed',
  rows: [
    { kind: 'field', label: 'Label', control: 'text' },
    { kind: 'field', label: 'Sharing Set Name', control: 'text' },
    { kind: 'heading', text: 'Select Profiles' },
    { kind: 'field', label: 'Selected Profiles', control: 'select' },
    { kind: 'heading', text: 'Select Objects' },
    { kind: 'field', label: 'Selected Objects', control: 'select' },
    { kind: 'heading', text: 'Configure Access' },
    { kind: 'buttons', buttons: ['Set Up'] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

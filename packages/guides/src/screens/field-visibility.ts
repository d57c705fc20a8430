import { defineScreen } from '../model/screen.ts';

/** Set Field-Level Security of a field, with the row of one profile. */
export const fieldVisibility = defineScreen({
  id: 'field-visibility',
  title: 'Set Field-Level Security',
  look: 'classic',
  source: 'customer instructions',
  rows: [
    { kind: 'field', label: 'Field-Level Security for Profile', control: 'text' },
    { kind: 'boxes', label: 'Visible', columns: [] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

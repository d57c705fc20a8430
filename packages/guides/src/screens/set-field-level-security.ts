import { defineScreen } from '../model/screen.ts';

/** Set Field-Level Security of a field. */
export const setFieldLevelSecurity = defineScreen({
  id: 'set-field-level-security',
  title: 'Set Field-Level Security',
  look: 'classic',
  source: 'customer instructions',
  rows: [
    { kind: 'boxes', label: 'Field-Level Security for Profile', columns: ['Visible', 'Read-Only'] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

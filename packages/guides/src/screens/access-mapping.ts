import { defineScreen } from '../model/screen.ts';

/** The window that Set Up opens on a sharing set. */
export const accessMapping = defineScreen({
  id: 'access-mapping',
  title: 'Access Mapping',
  source: 'customer instructions; the heading is not confirmed',
  rows: [
    { kind: 'heading', text: 'Grant Access Where' },
    { kind: 'field', label: 'User', control: 'select' },
    { kind: 'field', label: 'Target Object', control: 'select' },
    { kind: 'field', label: 'Access Level', control: 'select' },
    { kind: 'buttons', buttons: ['Update', 'Cancel'] },
  ],
});

import { defineScreen } from '../model/screen.ts';

/** Object Access of an object in Object Manager. */
export const objectAccess = defineScreen({
  id: 'object-access',
  title: 'Object Access',
  source: 'customer instructions',
  rows: [
    { kind: 'tabs', tabs: ['Profiles', 'Permission Sets'] },
    {
      kind: 'boxes',
      label: 'Object Permissions',
      columns: [
        'Read',
        'Create',
        'Edit',
        'Delete',
        'View All Records',
        'Modify All Records',
        'View All Fields',
      ],
    },
    { kind: 'boxes', label: 'One Permission', columns: [] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

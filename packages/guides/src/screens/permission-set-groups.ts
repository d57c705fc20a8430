import { defineScreen } from '../model/screen.ts';

/** The list of permission set groups. */
export const permissionSetGroups = defineScreen({
  id: 'permission-set-groups',
  title: 'Permission Set Groups',
  source: 'not confirmed',
  rows: [
    { kind: 'table', label: 'Permission Set Groups', columns: ['Permission Set Group Label', 'Status'] },
  ],
});

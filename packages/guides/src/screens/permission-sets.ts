import { defineScreen } from '../model/screen.ts';

/** The list of permission sets. */
export const permissionSets = defineScreen({
  id: 'permission-sets',
  title: 'Permission Sets',
  source: 'not confirmed',
  rows: [{ kind: 'table', label: 'Permission Sets', columns: ['Permission Set Label', 'License'] }],
});

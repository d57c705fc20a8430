import { defineScreen } from '../model/screen.ts';

/** A permission set group. */
export const permissionSetGroup = defineScreen({
  id: 'permission-set-group',
  title: 'Permission Set Group',
  source: '(P 2.2); the order of its parts is not confirmed',
  rows: [
    { kind: 'buttons', buttons: ['Recalculate', 'Manage Assignments'] },
    { kind: 'tabs', tabs: ['Permission Sets in Group', 'Muting Permission Set in Group'] },
  ],
});

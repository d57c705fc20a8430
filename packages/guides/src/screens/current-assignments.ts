import { defineScreen } from '../model/screen.ts';

/** Manage Assignments of a permission set. */
export const currentAssignments = defineScreen({
  id: 'current-assignments',
  title: 'Current Assignments',
  source: 'customer instructions, H:platform.permissions_assign_expire_how',
  rows: [
    { kind: 'buttons', buttons: ['Add Assignment', 'Edit Assignment'] },
    { kind: 'table', label: 'Assignments', columns: ['Full Name', 'Profile', 'Expires On'] },
    { kind: 'boxes', label: 'User', columns: [] },
  ],
});

import { defineScreen } from '../model/screen.ts';

/** When an assignment expires: the second page of Add Assignment, and the page of Edit Assignment. */
export const assignmentExpiration = defineScreen({
  id: 'assignment-expiration',
  title: 'Select an Expiration Option For Assigned Users',
  source:
    'H:platform.permissions_assign_expire_how; the instructions name the column of its table, Expires On',
  rows: [
    {
      kind: 'choice',
      label: 'Expires On',
      options: ['No expiration date', 'Specify the expiration date'],
    },
    { kind: 'buttons', buttons: ['Assign', 'Cancel'] },
  ],
});

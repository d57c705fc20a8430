import { defineScreen } from '../model/screen.ts';

/** Create New View on the External Sharing related list, in Salesforce Classic. */
export const externalSharingView = defineScreen({
  id: 'external-sharing-view',
  title: 'Create New View',
  look: 'classic',
  source: 'not confirmed',
  rows: [
    { kind: 'field', label: 'View Name', control: 'text' },
    { kind: 'field', label: 'View Unique Name', control: 'text' },
    {
      kind: 'choice',
      label: 'Restrict Visibility',
      options: ['Visible only to me', 'Visible to all users', 'Visible to certain groups of users'],
    },
    { kind: 'field', label: 'Shared To', control: 'select' },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

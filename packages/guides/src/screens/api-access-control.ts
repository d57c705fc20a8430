import { defineScreen } from '../model/screen.ts';

/** API Access Control, in orgs for which Salesforce Support has enabled it. */
export const apiAccessControl = defineScreen({
  id: 'api-access-control',
  title: 'API Access Control',
  source: '(A 3.1)',
  rows: [
    { kind: 'boxes', label: 'API Access Control', columns: [] },
    { kind: 'buttons', buttons: ['Save'] },
  ],
});

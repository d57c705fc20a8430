import { defineScreen } from '../model/screen.ts';

/** The apps that a user has approved, on the page of the user: one row for each approval. */
export const userOauthApps = defineScreen({
  id: 'user-oauth-apps',
  title: 'User',
  look: 'classic',
  source: '(A 2.5), not confirmed',
  rows: [
    { kind: 'heading', text: 'OAuth Connected Apps' },
    {
      kind: 'table',
      label: 'OAuth Connected Apps',
      columns: ['Application', 'Created Date', 'Last Used', 'Use Count'],
    },
    { kind: 'buttons', buttons: ['Revoke'] },
  ],
});

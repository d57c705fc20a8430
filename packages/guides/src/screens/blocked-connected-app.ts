import { defineScreen } from '../model/screen.ts';

/** Connected Apps OAuth Usage, with the action of a blocked app. */
export const blockedConnectedApp = defineScreen({
  id: 'blocked-connected-app',
  title: 'Connected Apps OAuth Usage',
  source: '(A 6.6)',
  rows: [
    { kind: 'table', label: 'Apps', columns: ['Connected App'] },
    { kind: 'buttons', buttons: ['Unblock'] },
  ],
});

import { defineScreen } from '../model/screen.ts';

/** Connected Apps OAuth Usage, with the actions of an app that is not installed. */
export const connectedAppsOauthUsage = defineScreen({
  id: 'connected-apps-oauth-usage',
  title: 'Connected Apps OAuth Usage',
  source: 'customer instructions',
  rows: [
    { kind: 'table', label: 'Apps', columns: ['Connected App'] },
    { kind: 'buttons', buttons: ['Install', 'Block'] },
  ],
});

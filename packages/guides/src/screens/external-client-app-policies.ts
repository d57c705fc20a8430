import { defineScreen } from '../model/screen.ts';

/** The Policies tab of an external client app. */
export const externalClientAppPolicies = defineScreen({
  id: 'external-client-app-policies',
  title: 'External Client App',
  source: 'customer instructions',
  rows: [
    { kind: 'tabs', tabs: ['Settings', 'Policies'] },
    { kind: 'heading', text: 'App Policies' },
    { kind: 'boxes', label: 'App Policies', columns: [] },
    { kind: 'heading', text: 'OAuth Policies' },
    { kind: 'field', label: 'Permitted Users', control: 'select' },
    { kind: 'heading', text: 'App Authorization' },
    { kind: 'field', label: 'Refresh Token Policy', control: 'select' },
    { kind: 'field', label: 'IP Relaxation', control: 'select' },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

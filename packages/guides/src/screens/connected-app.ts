import { defineScreen } from '../model/screen.ts';

/** One app of Manage Connected Apps: who can use it. */
export const connectedApp = defineScreen({
  id: 'connected-app',
  title: 'Connected App',
  look: 'classic',
  source: '(A 6.3)',
  rows: [
    { kind: 'heading', text: 'OAuth Policies' },
    { kind: 'field', label: 'Permitted Users', control: 'text' },
    { kind: 'heading', text: 'Profiles' },
    { kind: 'buttons', buttons: ['Manage Profiles'] },
    { kind: 'heading', text: 'Permission Sets' },
    { kind: 'buttons', buttons: ['Manage Permission Sets'] },
  ],
});

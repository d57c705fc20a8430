import { defineScreen } from '../model/screen.ts';

/** The session policies of a connected app, on the page Edit Policies. */
export const connectedSessionPolicies = defineScreen({
  id: 'connected-session-policies',
  title: 'Edit Policies',
  look: 'classic',
  source: '(A 6.4), not confirmed',
  rows: [
    { kind: 'heading', text: 'Session Policies' },
    { kind: 'boxes', label: 'Session Policies', columns: [] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

import { defineScreen } from '../model/screen.ts';

/** The session policies on the Policies tab of an external client app. */
export const externalSessionPolicies = defineScreen({
  id: 'external-session-policies',
  title: 'External Client App',
  source: '(A 5.2), not confirmed',
  rows: [
    { kind: 'tabs', tabs: ['Settings', 'Policies'] },
    { kind: 'heading', text: 'Session Policies' },
    { kind: 'field', label: 'Required Session Level', control: 'select' },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

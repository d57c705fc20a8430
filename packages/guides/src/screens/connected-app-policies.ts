import { defineScreen } from '../model/screen.ts';

/** Edit Policies of a connected app. */
export const connectedAppPolicies = defineScreen({
  id: 'connected-app-policies',
  title: 'Edit Policies',
  look: 'classic',
  source: 'customer instructions, (C 1)',
  rows: [
    { kind: 'heading', text: 'OAuth Policies' },
    { kind: 'field', label: 'Permitted Users', control: 'select' },
    { kind: 'field', label: 'IP Relaxation', control: 'select' },
    {
      kind: 'choice',
      label: 'Refresh Token Policy',
      options: [
        'Refresh token is valid until revoked',
        'Immediately expire refresh token',
        'Expire refresh token if not used for specific time',
        'Expire refresh token after specific time',
      ],
    },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

import { defineScreen } from '../model/screen.ts';

/** Session Settings: the two settings that tie a session to addresses. */
export const sessionSettings = defineScreen({
  id: 'session-settings',
  title: 'Session Settings',
  look: 'classic',
  source: '(C 4), (A 7)',
  rows: [
    { kind: 'boxes', label: 'Session Settings', columns: [] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

import { defineScreen } from '../model/screen.ts';

/** Manage Profiles of a connected app. */
export const applicationProfileAssignment = defineScreen({
  id: 'application-profile-assignment',
  title: 'Application Profile Assignment',
  look: 'classic',
  source: 'not confirmed',
  rows: [
    { kind: 'heading', text: 'Select Profiles' },
    { kind: 'boxes', label: 'Profiles', columns: [] },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});

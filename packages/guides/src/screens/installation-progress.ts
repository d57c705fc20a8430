import { defineScreen } from '../model/screen.ts';

/** What is shown while a package is being installed. */
export const installationProgress = defineScreen({
  id: 'installation-progress',
  title: 'Installing and granting access to the app...',
  source: 'customer instructions name a progress screen; its texts are not confirmed',
  rows: [{ kind: 'heading', text: 'This app is taking a long time to install.' }],
});

import { defineScreen } from '../model/screen.ts';

/** What follows the installation of a package. */
export const installationComplete = defineScreen({
  id: 'installation-complete',
  title: 'Installation Complete!',
  source: 'customer instructions',
  rows: [{ kind: 'buttons', buttons: ['Done'] }],
});

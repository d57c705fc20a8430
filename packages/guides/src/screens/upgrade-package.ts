import { defineScreen } from '../model/screen.ts';

/** The page where a newer version of an installed package is installed. */
export const upgradePackage = defineScreen({
  id: 'upgrade-package',
  title: 'Upgrade',
  source: '(A 4.1); the texts of the box and of the question are not confirmed',
  rows: [
    {
      kind: 'choice',
      label: 'Choose who gets access',
      options: ['Install for Admins Only', 'Install for All Users', 'Install for Specific Profiles...'],
    },
    { kind: 'boxes', label: 'Acknowledgment', columns: [] },
    { kind: 'buttons', buttons: ['Upgrade', 'Cancel'] },
  ],
});

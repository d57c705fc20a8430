import { defineScreen } from '../model/screen.ts';

/** The page where a package is installed. */
export const installPackage = defineScreen({
  id: 'install-package',
  title: 'Install',
  source: 'customer instructions; the texts of the box and of the question are not confirmed',
  rows: [
    {
      kind: 'choice',
      label: 'Choose who gets access',
      options: ['Install for Admins Only', 'Install for All Users', 'Install for Specific Profiles...'],
    },
    { kind: 'boxes', label: 'Acknowledgment', columns: [] },
    { kind: 'buttons', buttons: ['Install', 'Cancel'] },
  ],
});

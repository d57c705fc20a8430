import { defineScreen } from '../model/screen.ts';

/** The list of installed packages. */
export const installedPackages = defineScreen({
  id: 'installed-packages',
  title: 'Installed Packages',
  source: 'customer instructions; its columns are not confirmed',
  rows: [
    {
      kind: 'table',
      label: 'Installed Packages',
      columns: ['Package Name', 'Namespace Prefix'],
    },
  ],
});

import type { Step } from '../../model/guide.ts';
import { setupPage } from '../../setup-pages.ts';
import { modifyAllData } from '../checks/modify-all-data.ts';
import { readingRights } from '../checks/reading-rights.ts';
import type { Key } from '../locales/en.ts';

export const rights: Step<Key> = {
  id: 'rights',
  phase: 'prepare',
  name: 'rights.name',
  title: 'rights.title',
  openTitle: 'rights.open-title',
  why: 'rights.why',
  needs: ['Manage Profiles and Permission Sets'],
  body: [
    { kind: 'text', text: 'rights.text' },
    { kind: 'path', parts: ['Setup', 'Users', 'Permission Sets'] },
    {
      kind: 'open',
      label: 'rights.open',
      hint: 'rights.open.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/PermSets/home'),
    },
    {
      kind: 'screen',
      title: 'rights.screen.title',
      description: 'rights.screen',
      rows: [
        { kind: 'heading', text: 'System Permissions' },
        {
          kind: 'choice',
          control: 'checkbox',
          label: '',
          options: [{ label: 'Modify All Data', chosen: true, marked: true }],
        },
        {
          kind: 'buttons',
          buttons: [
            { label: 'Save', marked: true },
            { label: 'Cancel', marked: false },
          ],
        },
      ],
    },
  ],
  checks: [modifyAllData, readingRights],
};

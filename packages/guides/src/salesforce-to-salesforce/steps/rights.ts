import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { permissionLabels } from '../../permission-labels.ts';
import { lacksToRead, type MissingToRead, missingToRead } from '../../reading-permissions.ts';
import { permissionSetPermissions } from '../../screens/permission-set-permissions.ts';
import { setupPage } from '../../setup-pages.ts';
import { modifyAllData } from '../checks/modify-all-data.ts';
import { readingRights } from '../checks/reading-rights.ts';
import type { Key } from '../locales/en.ts';

const readingTask = (missing: MissingToRead): Task<Key> => ({
  id: `reading-rights-${missing}`,
  fixes: [readingRights.id],
  title: 'rights.reading-task',
  clicks: ['rights.click.set', 'rights.click.reading', 'rights.click.assign'],
  path: ['Setup', 'Users', 'Permission Sets', 'System Permissions'],
  open: {
    label: 'permission-set.open',
    href: (setup) => setupPage(setup, '/lightning/setup/PermSets/home'),
  },
  drawings: [
    draw(permissionSetPermissions, {
      description: 'rights.reading-screen',
      values: { 'System Permissions': { rows: missingToRead[missing] } },
      press: ['Save'],
    }),
  ],
  when: { fact: lacksToRead, is: missing, onlyIfKnown: true },
});

export const rights: Step<Key> = {
  id: 'rights',
  phase: 'prepare',
  name: 'rights.name',
  title: 'rights.title',
  openTitle: 'rights.open-title',
  why: 'rights.why',
  needs: ['Manage Profiles and Permission Sets'],
  body: [{ kind: 'text', text: 'rights.text' }],
  tasks: [
    {
      id: 'modify-all-data',
      title: 'rights.task',
      clicks: ['rights.click.set', 'rights.click.modify', 'rights.click.assign'],
      path: ['Setup', 'Users', 'Permission Sets', 'System Permissions'],
      open: {
        label: 'permission-set.open',
        href: (setup) => setupPage(setup, '/lightning/setup/PermSets/home'),
      },
      drawings: [
        draw(permissionSetPermissions, {
          description: 'rights.screen',
          values: { 'System Permissions': { rows: [permissionLabels.PermissionsModifyAllData] } },
          press: ['Save'],
        }),
      ],
    },
    readingTask('metadata'),
    readingTask('setup'),
    readingTask('both'),
  ],
  checks: [modifyAllData, readingRights],
};

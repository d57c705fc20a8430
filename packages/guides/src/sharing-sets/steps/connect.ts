import { apiAccessCheck } from '../../checks/api-access.ts';
import { grantedScopes } from '../../checks/granted-scopes.ts';
import { signedIn } from '../../checks/signed-in.ts';
import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { lacksToRead, type MissingToRead, missingToRead } from '../../reading-permissions.ts';
import { permissionSetPermissions } from '../../screens/permission-set-permissions.ts';
import { setupPage } from '../../setup-pages.ts';
import { readerRights } from '../checks/reader-rights.ts';
import type { Key } from '../locales/en.ts';

const readingTask = (missing: MissingToRead): Task<Key> => ({
  id: `reader-rights-${missing}`,
  fixes: [readerRights.id],
  title: 'connect.task',
  clicks: ['connect.click.set', 'connect.click.permissions', 'connect.click.assign'],
  path: ['Setup', 'Users', 'Permission Sets', 'System Permissions'],
  open: {
    label: 'connect.open',
    href: (setup) => setupPage(setup, '/lightning/setup/PermSets/home'),
  },
  drawings: [
    draw(permissionSetPermissions, {
      description: 'connect.screen',
      values: { 'System Permissions': { rows: missingToRead[missing] } },
      press: ['Save'],
    }),
  ],
  when: { fact: lacksToRead, is: missing, onlyIfKnown: true },
});

export const connect: Step<Key> = {
  id: 'connect',
  phase: 'prepare',
  name: 'connect.name',
  title: 'connect.title',
  openTitle: 'connect.open-title',
  why: 'connect.why',
  needs: ['API Enabled'],
  beforeSignIn: true,
  body: [{ kind: 'sign-in' }],
  tasks: [readingTask('metadata'), readingTask('setup'), readingTask('both')],
  checks: [apiAccessCheck, signedIn, grantedScopes, readerRights],
};

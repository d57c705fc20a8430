import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { newUser } from '../../screens/new-user.ts';
import { newRecordPage, setupPage } from '../../setup-pages.ts';
import { integrationUserLicense } from '../checks/integration-user-license.ts';
import { overGranting } from '../checks/over-granting.ts';
import { userActive } from '../checks/user-active.ts';
import { userNotFrozen } from '../checks/user-not-frozen.ts';
import { userNotLocked } from '../checks/user-not-locked.ts';
import { asIntegrationUser } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { subjectUser } from '../subject.ts';
import { userTasks } from '../user-tasks.ts';

export const integrationUser: Step<Key> = {
  id: 'integration-user',
  phase: 'user',
  name: 'integration-user.name',
  title: 'integration-user.title',
  openTitle: 'integration-user.open-title',
  why: 'integration-user.why',
  needs: ['Manage Internal Users'],
  when: asIntegrationUser,
  body: [
    { kind: 'question', question: subjectUser },
    { kind: 'note', tone: 'caution', text: 'integration-user.note' },
  ],
  tasks: [
    {
      id: 'create-user',
      fixes: ['integration-user-license'],
      title: 'create-user.title',
      clicks: [
        'create-user.click.names',
        'create-user.click.license',
        'create-user.click.profile',
        'create-user.click.password',
        'create-user.click.save',
      ],
      path: ['Setup', 'Users', 'Users', 'New User'],
      open: {
        label: 'create-user.open',
        href: (setup) => setupPage(setup, newRecordPage.user),
      },
      drawings: [
        draw(newUser, {
          description: 'create-user.drawing',
          values: {
            'Last Name': { marked: true },
            Alias: { marked: true },
            Email: { marked: true },
            Username: { marked: true },
            Nickname: { marked: true },
            'User License': { wanted: 'Salesforce Integration' },
            Profile: { wanted: 'Minimum Access - API Only Integrations' },
            Active: { rows: ['Active'] },
            Password: { rows: ['Generate new password and notify user immediately'] },
          },
          press: ['Save'],
        }),
      ],
    },
    ...userTasks(asIntegrationUser),
  ],
  checks: [integrationUserLicense, userActive, userNotFrozen, userNotLocked, overGranting],
};

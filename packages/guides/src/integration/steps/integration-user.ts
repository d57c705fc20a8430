import type { Step } from '../../model/guide.ts';
import { setupPage } from '../../setup-pages.ts';
import { integrationUserLicense } from '../checks/integration-user-license.ts';
import { overGranting } from '../checks/over-granting.ts';
import { userActive } from '../checks/user-active.ts';
import { userNotFrozen } from '../checks/user-not-frozen.ts';
import { asIntegrationUser } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { subjectUser } from '../subject.ts';

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
    {
      kind: 'clicks',
      title: 'integration-user.clicks',
      actions: [
        'integration-user.click.new',
        'integration-user.click.license',
        'integration-user.click.profile',
        'integration-user.click.save',
      ],
    },
    { kind: 'path', parts: ['Setup', 'Users', 'Users'] },
    {
      kind: 'open',
      label: 'user.manage',
      hint: 'integration-user.manage.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/ManageUsers/home'),
    },
    {
      kind: 'screen',
      title: 'integration-user.screen.title',
      description: 'integration-user.screen',
      rows: [
        {
          kind: 'field',
          label: 'User License',
          control: 'select',
          wanted: 'Salesforce Integration',
          marked: true,
        },
        {
          kind: 'field',
          label: 'Profile',
          control: 'select',
          wanted: 'Minimum Access - API Only Integrations',
          marked: true,
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
  checks: [integrationUserLicense, userActive, userNotFrozen, overGranting],
};

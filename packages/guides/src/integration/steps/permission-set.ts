import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { newPermissionSet } from '../../screens/new-permission-set.ts';
import { newRecordPage, setupPage } from '../../setup-pages.ts';
import { integrationSet } from '../checks/integration-set.ts';
import { asIntegrationUser } from '../for-user.ts';
import type { Key } from '../locales/en.ts';

export const permissionSet: Step<Key> = {
  id: 'permission-set',
  phase: 'user',
  name: 'permission-set.name',
  title: 'permission-set.title',
  openTitle: 'permission-set.open-title',
  why: 'permission-set.why',
  needs: ['Manage Profiles and Permission Sets'],
  when: asIntegrationUser,
  body: [{ kind: 'note', tone: 'caution', text: 'permission-set.caution' }],
  tasks: [
    {
      id: 'create-set',
      title: 'create-set.title',
      clicks: [
        'create-set.click.label',
        'create-set.click.session',
        'create-set.click.license',
        'click.save',
      ],
      path: ['Setup', 'Users', 'Permission Sets', 'New'],
      open: {
        label: 'create-set.open',
        href: (setup) => setupPage(setup, newRecordPage.permissionSet),
      },
      drawings: [
        draw(newPermissionSet, {
          description: 'create-set.drawing',
          values: {
            Label: { marked: true },
            'API Name': { marked: true },
            'Session Activation Required': { rows: ['Session Activation Required'], kept: true },
            License: { wanted: 'Salesforce API Integration' },
          },
          press: ['Save'],
        }),
      ],
    },
  ],
  checks: [integrationSet],
};

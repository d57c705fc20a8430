import type { Step } from '../../model/guide.ts';
import { integrationSet } from '../checks/integration-set.ts';
import { asIntegrationUser } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { openPermissionSets } from '../permission-set-blocks.ts';

export const permissionSet: Step<Key> = {
  id: 'permission-set',
  phase: 'user',
  name: 'permission-set.name',
  title: 'permission-set.title',
  openTitle: 'permission-set.open-title',
  why: 'permission-set.why',
  needs: ['Manage Profiles and Permission Sets'],
  when: asIntegrationUser,
  body: [
    {
      kind: 'clicks',
      title: 'permission-set.clicks',
      actions: [
        'permission-set.click.new',
        'permission-set.click.label',
        'permission-set.click.license',
        'permission-set.click.save',
      ],
    },
    { kind: 'note', tone: 'caution', text: 'permission-set.caution' },
    ...openPermissionSets(),
    {
      kind: 'screen',
      title: 'permission-set.screen.title',
      description: 'permission-set.screen',
      rows: [
        { kind: 'field', label: 'Label', control: 'text', wanted: null, marked: false },
        {
          kind: 'field',
          label: 'License',
          control: 'select',
          wanted: 'Salesforce API Integration',
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
  checks: [integrationSet],
};

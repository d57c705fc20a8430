import type { Step } from '../../model/guide.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { connectionSet } from '../checks/connection-set.ts';
import type { Key } from '../locales/en.ts';
import { connectionSetRecord } from '../shown.ts';

export const permissionSet: Step<Key> = {
  id: 'permission-set',
  phase: 'people',
  name: 'permission-set.name',
  title: 'permission-set.title',
  openTitle: 'permission-set.open-title',
  why: 'permission-set.why',
  needs: ['Manage Profiles and Permission Sets'],
  body: [
    {
      kind: 'clicks',
      title: 'permission-set.clicks',
      actions: [
        'permission-set.click.new',
        'permission-set.click.system',
        'permission-set.click.queues',
        'permission-set.click.tab',
        'permission-set.click.save',
      ],
    },
    { kind: 'path', parts: ['Setup', 'Users', 'Permission Sets'] },
    {
      kind: 'open',
      label: 'permission-set.open',
      hint: 'permission-set.open.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/PermSets/home'),
      exact: { record: connectionSetRecord, label: 'permission-set.open-set', page: pageOf.permissionSet },
    },
    {
      kind: 'screen',
      title: 'permission-set.system-screen.title',
      description: 'permission-set.system-screen',
      rows: [
        { kind: 'heading', text: 'System Permissions' },
        {
          kind: 'choice',
          control: 'checkbox',
          label: '',
          options: [
            { label: 'Manage Connections', chosen: true, marked: true },
            { label: 'Manage Queues', chosen: true, marked: true },
          ],
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
    {
      kind: 'screen',
      title: 'permission-set.tab-screen.title',
      description: 'permission-set.tab-screen',
      rows: [
        { kind: 'heading', text: 'Object Settings: Connections' },
        {
          kind: 'choice',
          control: 'checkbox',
          label: 'Tab Settings',
          options: [
            { label: 'Available', chosen: true, marked: false },
            { label: 'Visible', chosen: true, marked: true },
          ],
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
  checks: [connectionSet],
};

import type { Step } from '../../model/guide.ts';
import { setupPage } from '../../setup-pages.ts';
import { changeDataCapture } from '../checks/change-data-capture.ts';
import { subscribePermissions as permissions } from '../checks/subscribe-permissions.ts';
import type { Key } from '../locales/en.ts';
import { missingChangePermissions } from '../missing-permissions.ts';
import { openUsersSet } from '../permission-set-blocks.ts';

export const subscribePermissions: Step<Key> = {
  id: 'subscribe-permissions',
  phase: 'access',
  name: 'subscribe-permissions.name',
  title: 'subscribe-permissions.step-title',
  openTitle: 'subscribe-permissions.open-title',
  why: 'subscribe-permissions.step-why',
  needs: ['Manage Profiles and Permission Sets'],
  when: { needs: 'subscribe' },
  body: [
    {
      kind: 'clicks',
      title: 'subscribe-permissions.on-set',
      actions: [
        'subscribe-permissions.click.open',
        { text: 'subscribe-permissions.click.tick', names: [missingChangePermissions] },
        'subscribe-permissions.click.save',
      ],
    },
    ...openUsersSet,
    {
      kind: 'open',
      label: 'subscribe-permissions.cdc',
      hint: 'subscribe-permissions.cdc.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/CdcObjectEnablement/home'),
    },
  ],
  checks: [permissions, changeDataCapture],
};

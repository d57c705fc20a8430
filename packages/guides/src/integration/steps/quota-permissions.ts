import type { Step } from '../../model/guide.ts';
import { quotaPermissions as permissions } from '../checks/quota-permissions.ts';
import type { Key } from '../locales/en.ts';
import { missingQuotaPermissions } from '../missing-permissions.ts';
import { openUsersSet } from '../permission-set-blocks.ts';

export const quotaPermissions: Step<Key> = {
  id: 'quota-permissions',
  phase: 'access',
  name: 'quota-permissions.name',
  title: 'quota-permissions.step-title',
  openTitle: 'quota-permissions.open-title',
  why: 'quota-permissions.step-why',
  needs: ['Manage Profiles and Permission Sets'],
  when: { needs: 'quota-optimization' },
  body: [
    {
      kind: 'clicks',
      title: 'subscribe-permissions.on-set',
      actions: [
        'subscribe-permissions.click.open',
        { text: 'quota-permissions.click.tick', names: [missingQuotaPermissions] },
      ],
    },
    ...openUsersSet,
  ],
  checks: [permissions],
};

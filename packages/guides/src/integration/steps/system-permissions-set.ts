import type { Step } from '../../model/guide.ts';
import { appPermission } from '../checks/app-permission.ts';
import { systemPermissions } from '../checks/system-permissions.ts';
import { asIntegrationUser } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { missingApiPermissions, missingAppPermissions } from '../missing-permissions.ts';
import { openIntegrationSet } from '../permission-set-blocks.ts';

export const systemPermissionsSet: Step<Key> = {
  id: 'system-permissions-set',
  phase: 'access',
  name: 'system-permissions-set.name',
  title: 'system-permissions.step-title',
  openTitle: 'system-permissions-set.open-title',
  why: 'system-permissions.step-why',
  needs: ['Manage Profiles and Permission Sets'],
  when: asIntegrationUser,
  body: [
    {
      kind: 'clicks',
      title: 'system-permissions-set.clicks',
      actions: [
        'system-permissions-set.click.set',
        { text: 'system-permissions-set.click.tick', names: [missingApiPermissions, missingAppPermissions] },
      ],
    },
    ...openIntegrationSet('permissionSet'),
  ],
  checks: [systemPermissions, appPermission],
};

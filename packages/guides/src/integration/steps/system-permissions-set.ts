import type { Step } from '../../model/guide.ts';
import { appPermission } from '../checks/app-permission.ts';
import { systemPermissions } from '../checks/system-permissions.ts';
import { asIntegrationUser } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { missingApiPermissions, missingAppPermissions } from '../missing-permissions.ts';
import { grantPermissions } from '../permission-set-tasks.ts';

export const systemPermissionsSet: Step<Key> = {
  id: 'system-permissions-set',
  phase: 'access',
  name: 'system-permissions-set.name',
  title: 'system-permissions.step-title',
  openTitle: 'system-permissions-set.open-title',
  why: 'system-permissions.step-why',
  needs: ['Manage Profiles and Permission Sets'],
  when: asIntegrationUser,
  body: [],
  tasks: [
    ...grantPermissions(
      [systemPermissions],
      [
        { text: 'system-permissions.click.select', names: [missingApiPermissions, missingAppPermissions] },
        'click.save',
      ],
    ),
  ],
  checks: [systemPermissions, appPermission],
};

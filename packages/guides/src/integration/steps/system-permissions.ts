import type { Step } from '../../model/guide.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { appPermission } from '../checks/app-permission.ts';
import { systemPermissions as check } from '../checks/system-permissions.ts';
import { asPerson } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { missingApiPermissions, missingAppPermissions } from '../missing-permissions.ts';
import { openPermissionSets } from '../permission-set-blocks.ts';
import { profileKind, profileRecord } from '../shown.ts';

const standard = { fact: profileKind, is: 'standard' } as const;
const custom = { fact: profileKind, is: 'custom' } as const;

export const systemPermissions: Step<Key> = {
  id: 'system-permissions',
  phase: 'user',
  name: 'system-permissions.name',
  title: 'system-permissions.step-title',
  openTitle: 'system-permissions.open-title',
  why: 'system-permissions.step-why',
  needs: ['Manage Profiles and Permission Sets', 'Assign Permission Sets'],
  when: asPerson,
  body: [
    {
      kind: 'clicks',
      title: 'system-permissions.standard',
      actions: [
        'system-permissions.click.sets',
        {
          text: 'system-permissions.click.set-system',
          names: [missingApiPermissions, missingAppPermissions],
        },
        'system-permissions.click.assign',
      ],
      when: standard,
    },
    ...openPermissionSets({ when: standard }),
    {
      kind: 'clicks',
      title: 'system-permissions.custom',
      actions: [
        'system-permissions.click.profiles',
        {
          text: 'system-permissions.click.profile-edit',
          names: [missingApiPermissions, missingAppPermissions],
        },
      ],
      when: custom,
    },
    { kind: 'path', parts: ['Setup', 'Users', 'Profiles'], when: custom },
    {
      kind: 'open',
      label: 'system-permissions.open-profiles',
      hint: 'system-permissions.open.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/EnhancedProfiles/home'),
      exact: { record: profileRecord, label: 'system-permissions.open-profile', page: pageOf.profile },
      when: custom,
    },
  ],
  checks: [check, appPermission],
};

import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import { currentAssignments } from '../../screens/current-assignments.ts';
import { permissionSetPermissions } from '../../screens/permission-set-permissions.ts';
import { profilePermissions } from '../../screens/profile-permissions.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { appPermission } from '../checks/app-permission.ts';
import { systemPermissions as check } from '../checks/system-permissions.ts';
import { asPerson } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { missingApiPermissions, missingAppPermissions } from '../missing-permissions.ts';
import { permissionSets } from '../permission-set-tasks.ts';
import { profileKind, profileName, profileRecord } from '../shown.ts';

export const systemPermissions: Step<Key> = {
  id: 'system-permissions',
  phase: 'user',
  name: 'system-permissions.name',
  title: 'system-permissions.step-title',
  openTitle: 'system-permissions.open-title',
  why: 'system-permissions.step-why',
  needs: ['Manage Profiles and Permission Sets', 'Assign Permission Sets'],
  when: asPerson,
  body: [],
  tasks: [
    {
      id: 'grant-on-profile',
      title: 'system-permissions.task.profile',
      clicks: [
        'system-permissions.click.edit',
        { text: 'system-permissions.click.select', names: [missingApiPermissions, missingAppPermissions] },
        'click.save',
      ],
      path: ['Setup', 'Users', 'Profiles'],
      open: {
        label: 'system-permissions.open-profiles',
        href: (setup) => setupPage(setup, '/lightning/setup/EnhancedProfiles/home'),
        exact: { record: profileRecord, label: 'system-permissions.open-profile', page: pageOf.profile },
      },
      drawings: [
        draw(profilePermissions, {
          description: 'system-permissions.drawing',
          record: profileName,
          values: { 'System Permissions': { from: check } },
          press: ['Save'],
        }),
      ],
      when: { fact: profileKind, is: 'custom', onlyIfKnown: true },
    },
    {
      id: 'grant-in-set',
      title: 'system-permissions.task.set',
      clicks: [
        'system-permissions.click.set',
        'grant-permissions.click.section',
        { text: 'system-permissions.click.select', names: [missingApiPermissions, missingAppPermissions] },
        'click.save',
        'system-permissions.click.assign',
      ],
      ...permissionSets,
      drawings: [
        draw(permissionSetPermissions, {
          description: 'system-permissions.drawing',
          values: { 'System Permissions': { from: check } },
          press: ['Save'],
        }),
        draw(currentAssignments, {
          description: 'system-permissions.drawing.assign',
          press: ['Add Assignment'],
        }),
      ],
      when: { fact: profileKind, is: 'standard' },
    },
  ],
  checks: [check, appPermission],
};

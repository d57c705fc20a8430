import type { Step } from '../../model/guide.ts';
import { setupPage } from '../../setup-pages.ts';
import { systemPermissions as check } from '../checks/system-permissions.ts';
import type { Key } from '../locales/en.ts';

const standard = { check: 'user-profile', says: 'user-profile.standard' } as const;
const custom = { check: 'user-profile', says: 'user-profile.custom' } as const;

export const systemPermissions: Step<Key> = {
  id: 'system-permissions',
  phase: 'user',
  name: 'system-permissions.name',
  title: 'system-permissions.step-title',
  why: 'system-permissions.step-why',
  needs: ['Manage Profiles and Permission Sets', 'Assign Permission Sets'],
  body: [
    {
      kind: 'clicks',
      title: 'system-permissions.standard',
      actions: [
        'system-permissions.click.sets',
        'system-permissions.click.set-system',
        'system-permissions.click.assign',
      ],
      when: standard,
    },
    { kind: 'path', parts: ['Setup', 'Users', 'Permission Sets'], when: standard },
    {
      kind: 'open',
      label: 'system-permissions.open-sets',
      hint: 'system-permissions.open.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/PermSets/home'),
      when: standard,
    },
    {
      kind: 'clicks',
      title: 'system-permissions.custom',
      actions: ['system-permissions.click.profiles', 'system-permissions.click.profile-edit'],
      when: custom,
    },
    { kind: 'path', parts: ['Setup', 'Users', 'Profiles'], when: custom },
    {
      kind: 'open',
      label: 'system-permissions.open-profiles',
      hint: 'system-permissions.open.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/EnhancedProfiles/home'),
      when: custom,
    },
  ],
  checks: [check],
};

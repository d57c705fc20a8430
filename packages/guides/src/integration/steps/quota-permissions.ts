import type { Step } from '../../model/guide.ts';
import { quotaPermissions as permissions } from '../checks/quota-permissions.ts';
import type { Key } from '../locales/en.ts';
import { missingQuotaPermissions } from '../missing-permissions.ts';
import { grantPermissions } from '../permission-set-tasks.ts';

export const quotaPermissions: Step<Key> = {
  id: 'quota-permissions',
  phase: 'access',
  name: 'quota-permissions.name',
  title: 'quota-permissions.step-title',
  openTitle: 'quota-permissions.open-title',
  why: 'quota-permissions.step-why',
  needs: ['Manage Profiles and Permission Sets'],
  when: { needs: 'quota-optimization' },
  body: [],
  tasks: grantPermissions(permissions, [
    { text: 'grant-permissions.click.select', names: [missingQuotaPermissions] },
    'click.save',
  ]),
  checks: [permissions],
};

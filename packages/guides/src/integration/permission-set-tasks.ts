import type { AnyCheck } from '../model/check.ts';
import { draw } from '../model/screen.ts';
import type { Click, Task } from '../model/task.ts';
import { permissionSetPermissions } from '../screens/permission-set-permissions.ts';
import { pageOf, setupPage } from '../setup-pages.ts';
import { asIntegrationUser, asPerson } from './for-user.ts';
import type { Key } from './locales/en.ts';
import { integrationSetName, integrationSetRecord } from './shown.ts';

type Place = Required<Pick<Task<Key>, 'path' | 'open'>>;

/** The list of permission sets. */
export const permissionSets: Place = {
  path: ['Setup', 'Users', 'Permission Sets'],
  open: {
    label: 'permission-sets.open',
    href: (setup) => setupPage(setup, '/lightning/setup/PermSets/home'),
  },
};

/** Returns the page of the integration user's permission set where a task is done. */
export const ofIntegrationSet = (page: 'systemPermissions' | 'objectSettings' | 'assignments'): Place => ({
  ...permissionSets,
  open: {
    ...permissionSets.open,
    exact: { record: integrationSetRecord, label: `permission-set.open.${page}`, page: pageOf[page] },
  },
});

/**
 * Returns the tasks that grant the system permissions that checks found missing: in the integration user's permission
 * set, or in one that the person has.
 */
export const grantPermissions = (
  checks: readonly AnyCheck<Key>[],
  select: readonly Click<Key>[],
): readonly Task<Key>[] => [
  {
    id: 'integration-set-permissions',
    title: 'grant-permissions.title',
    clicks: ['grant-permissions.click.section', ...select],
    ...ofIntegrationSet('systemPermissions'),
    drawings: [
      draw(permissionSetPermissions, {
        description: 'grant-permissions.drawing',
        record: integrationSetName,
        values: { 'System Permissions': { from: checks } },
        press: ['Save'],
      }),
    ],
    condition: asIntegrationUser,
  },
  {
    id: 'permission-set-permissions',
    title: 'grant-permissions.title.person',
    clicks: ['grant-permissions.click.set', 'grant-permissions.click.section', ...select],
    ...permissionSets,
    drawings: [
      draw(permissionSetPermissions, {
        description: 'grant-permissions.drawing',
        values: { 'System Permissions': { from: checks } },
        press: ['Save'],
      }),
    ],
    condition: asPerson,
  },
];

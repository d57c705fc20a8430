import type { Block } from '../model/guide.ts';
import { pageOf, setupPage } from '../setup-pages.ts';
import { asIntegrationUser, asPerson } from './for-user.ts';
import type { Key } from './locales/en.ts';
import { integrationSetRecord } from './shown.ts';

/** Returns the blocks that lead to the list of permission sets. */
export const openPermissionSets = (
  shown: Pick<Block<Key>, 'when' | 'condition'> = {},
): readonly Block<Key>[] => [
  { kind: 'path', parts: ['Setup', 'Users', 'Permission Sets'], ...shown },
  {
    kind: 'open',
    label: 'system-permissions.open-sets',
    hint: 'system-permissions.open.hint',
    href: (setup) => setupPage(setup, '/lightning/setup/PermSets/home'),
    ...shown,
  },
];

/** Returns the blocks that lead to the integration user's permission set, to the page where the step's work is done. */
export const openIntegrationSet = (
  page: 'permissionSet' | 'objectSettings' | 'assignments',
  shown: Pick<Block<Key>, 'condition'> = {},
): readonly Block<Key>[] =>
  openPermissionSets(shown).map((block) =>
    block.kind === 'open'
      ? {
          ...block,
          exact: { record: integrationSetRecord, label: 'permission-set.open', page: pageOf[page] },
        }
      : block,
  );

/** The blocks that lead to a set for system permissions; an integration user has a dedicated one. */
export const openUsersSet: readonly Block<Key>[] = [
  ...openPermissionSets({ condition: asPerson }),
  ...openIntegrationSet('permissionSet', { condition: asIntegrationUser }),
];

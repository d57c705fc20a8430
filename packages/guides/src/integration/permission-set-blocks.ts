import type { Block } from '../model/guide.ts';
import { pageOf, setupPage } from '../setup-pages.ts';
import type { Key } from './locales/en.ts';

/** Where permission sets are, and the way there. */
export const openPermissionSets = (when?: Block<Key>['when']): readonly Block<Key>[] => {
  const shown = when ? { when } : {};
  return [
    { kind: 'path', parts: ['Setup', 'Users', 'Permission Sets'], ...shown },
    {
      kind: 'open',
      label: 'system-permissions.open-sets',
      hint: 'system-permissions.open.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/PermSets/home'),
      ...shown,
    },
  ];
};

/** The way to the integration user's own permission set, at the page where the step's work is done. */
export const openIntegrationSet = (
  page: 'permissionSet' | 'objectSettings' | 'assignments',
): readonly Block<Key>[] =>
  openPermissionSets().map((block) =>
    block.kind === 'open'
      ? { ...block, exact: { check: 'integration-set', label: 'permission-set.open', page: pageOf[page] } }
      : block,
  );

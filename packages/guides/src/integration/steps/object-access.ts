import type { Step } from '../../model/guide.ts';
import { setupPage } from '../../setup-pages.ts';
import { allRecords } from '../checks/all-records.ts';
import { objectRights } from '../checks/object-rights.ts';
import { asPerson } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { openPermissionSets } from '../permission-set-blocks.ts';
import { requiredAccessWithoutFields } from '../requirements.ts';
import { objectAccessSeen, profileKind } from '../shown.ts';

const standard = { fact: profileKind, is: 'standard' } as const;
const custom = { fact: profileKind, is: 'custom' } as const;

export const objectAccess: Step<Key> = {
  id: 'object-access',
  phase: 'access',
  name: 'object-access.name',
  title: 'object-access.title',
  openTitle: 'object-access.open-title',
  why: 'object-access.why',
  needs: ['Manage Profiles and Permission Sets'],
  when: { all: [asPerson, { needs: 'objects' }] },
  body: [
    { kind: 'access', until: objectAccessSeen, of: requiredAccessWithoutFields },
    {
      kind: 'clicks',
      title: 'object-access.custom',
      actions: ['object-access.click.manager', 'object-access.click.access', 'object-access.click.tick'],
      when: custom,
    },
    { kind: 'path', parts: ['Setup', 'Object Manager'], when: custom },
    {
      kind: 'open',
      label: 'object-access.open-manager',
      hint: 'system-permissions.open.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/ObjectManager/home'),
      when: custom,
    },
    {
      kind: 'clicks',
      title: 'object-access.standard',
      actions: ['object-access.click.set', 'object-access.click.settings', 'object-access.click.rights'],
      when: standard,
    },
    ...openPermissionSets({ when: standard }),
    { kind: 'note', tone: 'info', text: 'object-access.note' },
  ],
  checks: [objectRights, allRecords],
};

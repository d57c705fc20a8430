import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { objectAccess as objectAccessPage } from '../../screens/object-access.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { allRecords } from '../checks/all-records.ts';
import { objectRights } from '../checks/object-rights.ts';
import { objectToOpen } from '../drawn.ts';
import { asPerson } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { settingsWith, settingsWithOne } from '../object-tasks.ts';
import { permissionSets } from '../permission-set-tasks.ts';
import { requiredAccessWithoutFields } from '../requirements.ts';
import { objectAccessSeen, profileKind, profileName } from '../shown.ts';

const standard = { fact: profileKind, is: 'standard' } as const;
const custom = { fact: profileKind, is: 'custom', onlyIfKnown: true } as const;

const objectManager: Required<Pick<Task<Key>, 'path' | 'open'>> = {
  path: ['Setup', 'Object Manager', 'Object Access'],
  open: {
    label: 'object-manager.open',
    href: (setup) => setupPage(setup, '/lightning/setup/ObjectManager/home'),
    exact: { record: objectToOpen, label: 'object-access.open', page: pageOf.objectAccess },
  },
};

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
    { kind: 'note', tone: 'info', text: 'object-access.note' },
  ],
  tasks: [
    {
      id: 'grant-on-profile',
      title: 'object-access.task.profile',
      clicks: [
        'object-access.click.object',
        'object-access.click.edit',
        'object-access.click.select',
        'click.save-next',
      ],
      ...objectManager,
      drawings: [
        draw(objectAccessPage, {
          description: 'object-access.drawing',
          record: profileName,
          values: { 'Object Permissions': { from: objectRights } },
          press: ['Profiles', 'Save'],
        }),
      ],
      when: custom,
    },
    {
      id: 'grant-in-set',
      title: 'object-access.task.set',
      clicks: [
        'grant-permissions.click.set',
        'object-settings.click.object',
        'object-settings.click.objects',
        'click.save-next',
      ],
      ...permissionSets,
      drawings: settingsWith({ objects: objectRights }),
      when: standard,
    },
    {
      id: 'view-all-records',
      fixes: ['all-records'],
      title: 'all-records.task',
      clicks: [
        'object-access.click.object',
        'object-access.click.edit',
        'all-records.click.profile',
        'click.save-next',
      ],
      ...objectManager,
      drawings: [
        draw(objectAccessPage, {
          description: 'object-access.drawing.one',
          record: profileName,
          values: { 'One Permission': { rows: ['View All Records'] } },
          press: ['Profiles', 'Save'],
        }),
      ],
      when: custom,
    },
    {
      id: 'view-all-records-in-set',
      fixes: ['all-records'],
      title: 'all-records.task',
      clicks: [
        'grant-permissions.click.set',
        'object-settings.click.object',
        'all-records.click.set',
        'click.save-next',
      ],
      ...permissionSets,
      drawings: settingsWithOne('View All Records'),
      when: standard,
    },
  ],
  checks: [objectRights, allRecords],
};

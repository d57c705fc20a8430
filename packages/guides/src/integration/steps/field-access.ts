import type { AnyCheck } from '../../model/check.ts';
import type { Step } from '../../model/guide.ts';
import { draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { objectAccess } from '../../screens/object-access.ts';
import { setFieldLevelSecurity } from '../../screens/set-field-level-security.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { allFields } from '../checks/all-fields.ts';
import { fieldRights } from '../checks/field-rights.ts';
import { optionalFields } from '../checks/optional-fields.ts';
import { fieldToOpen } from '../drawn.ts';
import { asPerson } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { settingsWithOne } from '../object-tasks.ts';
import { permissionSets } from '../permission-set-tasks.ts';
import { requiredAccess } from '../requirements.ts';
import { fieldAccessSeen, profileKind, profileName } from '../shown.ts';

/** Returns the task of showing the fields that a check found missing. */
const showFields = (check: AnyCheck<Key>): Omit<Task<Key>, 'id' | 'title'> => ({
  clicks: ['field-access.click.field', 'field-access.click.visible', 'click.save-next-field'],
  path: ['Setup', 'Object Manager', 'Fields & Relationships'],
  open: {
    label: 'object-manager.open',
    href: (setup) => setupPage(setup, '/lightning/setup/ObjectManager/home'),
    exact: { record: fieldToOpen, label: 'field-access.open', page: pageOf.field },
  },
  drawings: [
    draw(setFieldLevelSecurity, {
      description: 'field-access.drawing',
      record: profileName,
      values: { 'Field-Level Security for Profile': { from: check, of: 'field-level-security' } },
      press: ['Save'],
    }),
  ],
});

/** Applies to every profile: field-level security of a standard profile can be edited too, field by field (source text 2a). */
export const fieldAccess: Step<Key> = {
  id: 'field-access',
  phase: 'access',
  name: 'field-access.name',
  title: 'field-access.title',
  openTitle: 'field-access.open-title',
  why: 'field-access.why',
  needs: ['Manage Profiles and Permission Sets', 'Customize Application'],
  when: { all: [asPerson, { needs: 'objects' }] },
  body: [
    { kind: 'mappings' },
    { kind: 'access', until: fieldAccessSeen, of: requiredAccess },
    { kind: 'note', tone: 'info', text: 'field-access.note.set' },
  ],
  tasks: [
    { id: 'show-fields', title: 'field-access.task', ...showFields(fieldRights) },
    {
      id: 'show-optional-fields',
      fixes: ['optional-fields'],
      title: 'field-access.task.optional',
      ...showFields(optionalFields),
    },
    {
      id: 'view-all-fields',
      fixes: ['all-fields'],
      title: 'all-fields.task',
      clicks: [
        'object-access.click.object',
        'object-access.click.edit',
        'all-fields.click.profile',
        'click.save',
      ],
      path: ['Setup', 'Object Manager', 'Object Access'],
      open: {
        label: 'object-manager.open',
        href: (setup) => setupPage(setup, '/lightning/setup/ObjectManager/home'),
      },
      drawings: [
        draw(objectAccess, {
          description: 'object-access.drawing.one',
          record: profileName,
          values: { 'One Permission': { rows: ['View All Fields'] } },
          press: ['Profiles', 'Save'],
        }),
      ],
      when: { fact: profileKind, is: 'custom', onlyIfKnown: true },
    },
    {
      id: 'view-all-fields-in-set',
      fixes: ['all-fields'],
      title: 'all-fields.task',
      clicks: [
        'grant-permissions.click.set',
        'object-settings.click.object',
        'all-fields.click.set',
        'click.save-next',
      ],
      ...permissionSets,
      drawings: settingsWithOne('View All Fields'),
      when: { fact: profileKind, is: 'standard' },
    },
  ],
  checks: [fieldRights, allFields, optionalFields],
};

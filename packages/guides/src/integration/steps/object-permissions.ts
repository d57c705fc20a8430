import type { Step } from '../../model/guide.ts';
import { allFields } from '../checks/all-fields.ts';
import { allRecords } from '../checks/all-records.ts';
import { fieldRights } from '../checks/field-rights.ts';
import { objectRights } from '../checks/object-rights.ts';
import { optionalFields } from '../checks/optional-fields.ts';
import { asIntegrationUser } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { settingsWith, settingsWithOne } from '../object-tasks.ts';
import { ofIntegrationSet } from '../permission-set-tasks.ts';
import { requiredAccess } from '../requirements.ts';
import { integrationSetRecord, objectAccessSeen } from '../shown.ts';

export const objectPermissions: Step<Key> = {
  id: 'object-permissions',
  phase: 'access',
  name: 'object-permissions.name',
  title: 'object-permissions.title',
  openTitle: 'object-permissions.open-title',
  why: 'object-permissions.why',
  needs: ['Manage Profiles and Permission Sets'],
  when: { all: [asIntegrationUser, { needs: 'objects' }] },
  body: [
    { kind: 'mappings' },
    { kind: 'access', until: objectAccessSeen, of: requiredAccess },
    { kind: 'note', tone: 'info', text: 'object-access.note' },
  ],
  rowsIn: { set: integrationSetRecord, otherwise: '/lightning/setup/PermSets/home' },
  tasks: [
    {
      id: 'grant-objects-and-fields',
      title: 'object-permissions.task',
      clicks: ['object-settings.click.object', 'object-settings.click.all', 'click.save-next'],
      ...ofIntegrationSet('objectSettings'),
      drawings: settingsWith({ objects: objectRights, fields: fieldRights }),
    },
    {
      id: 'view-all-records',
      fixes: ['all-records'],
      title: 'all-records.task',
      clicks: ['object-settings.click.object', 'all-records.click.set', 'click.save-next'],
      ...ofIntegrationSet('objectSettings'),
      drawings: settingsWithOne('View All Records'),
    },
    {
      id: 'view-all-fields',
      fixes: ['all-fields'],
      title: 'all-fields.task',
      clicks: ['object-settings.click.object', 'all-fields.click.set', 'click.save-next'],
      ...ofIntegrationSet('objectSettings'),
      drawings: settingsWithOne('View All Fields'),
    },
    {
      id: 'show-optional-fields',
      fixes: ['optional-fields'],
      title: 'field-access.task.optional',
      clicks: ['object-settings.click.object', 'object-settings.click.fields', 'click.save-next'],
      ...ofIntegrationSet('objectSettings'),
      drawings: settingsWith({ fields: optionalFields }),
    },
  ],
  checks: [objectRights, fieldRights, allRecords, allFields, optionalFields],
};

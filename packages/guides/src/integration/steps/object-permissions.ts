import type { Step } from '../../model/guide.ts';
import { allFields } from '../checks/all-fields.ts';
import { allRecords } from '../checks/all-records.ts';
import { fieldRights } from '../checks/field-rights.ts';
import { objectRights } from '../checks/object-rights.ts';
import { optionalFields } from '../checks/optional-fields.ts';
import { asIntegrationUser } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { openIntegrationSet } from '../permission-set-blocks.ts';
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
    {
      kind: 'clicks',
      title: 'object-permissions.clicks',
      actions: [
        'object-permissions.click.set',
        'object-permissions.click.object',
        'object-permissions.click.tick',
        'object-permissions.click.next',
      ],
    },
    ...openIntegrationSet('objectSettings'),
    { kind: 'note', tone: 'info', text: 'object-access.note' },
  ],
  rowsIn: { set: integrationSetRecord, otherwise: '/lightning/setup/PermSets/home' },
  checks: [objectRights, fieldRights, allRecords, allFields, optionalFields],
};

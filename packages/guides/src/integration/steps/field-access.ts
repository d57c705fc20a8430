import type { Step } from '../../model/guide.ts';
import { setupPage } from '../../setup-pages.ts';
import { allFields } from '../checks/all-fields.ts';
import { fieldRights } from '../checks/field-rights.ts';
import { optionalFields } from '../checks/optional-fields.ts';
import { asPerson } from '../for-user.ts';
import type { Key } from '../locales/en.ts';
import { requiredAccess } from '../requirements.ts';
import { fieldAccessSeen } from '../shown.ts';

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
    {
      kind: 'clicks',
      title: 'field-access.clicks',
      actions: [
        'field-access.click.object',
        'field-access.click.field',
        'field-access.click.visible',
        'field-access.click.save',
      ],
    },
    { kind: 'path', parts: ['Setup', 'Object Manager', 'Fields & Relationships'] },
    {
      kind: 'open',
      label: 'object-access.open-manager',
      hint: 'system-permissions.open.hint',
      href: (setup) => setupPage(setup, '/lightning/setup/ObjectManager/home'),
    },
    { kind: 'note', tone: 'info', text: 'field-access.note.set' },
  ],
  checks: [fieldRights, allFields, optionalFields],
};

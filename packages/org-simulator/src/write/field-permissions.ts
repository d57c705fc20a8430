import { followSet } from '../org/access.ts';
import { type FieldAccess, type Holder, setField } from '../org/holder.ts';
import { isEditable, isSecured } from '../org/objects.ts';
import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import { type FieldGrant, fieldGrants, setHolders } from '../org/stored-rights.ts';
import { sameId } from '../salesforce-id.ts';
import { holderOfSet } from './granting-holder.ts';
import { badPicklistValue, duplicate, integrity, isDeleted, requireOne } from './refusals.ts';
import { type Sent, textOf, type Writer } from './writer.ts';

const securedField = (org: Org, name: unknown) => {
  for (const object of org.objects) {
    const field = object.fields.find((one) => `${object.name}.${one.name}` === name && isSecured(one));
    if (field) return { object, field };
  }
  throw badPicklistValue('Field Name', name, 'Field');
};

const accessIn = (sent: Sent, before: FieldAccess | 'none'): FieldAccess | 'none' => {
  const read = typeof sent.PermissionsRead === 'boolean' ? sent.PermissionsRead : before !== 'none';
  const edit = typeof sent.PermissionsEdit === 'boolean' ? sent.PermissionsEdit : before === 'edit';
  if (edit && !read) throw integrity('Permission Edit depends on permission(s): Read', ['PermissionsEdit']);
  return edit ? 'edit' : read ? 'read' : 'none';
};

/** Throws if the field cannot have this access. */
const requirePossible = (org: Org, holder: Holder, name: string, access: FieldAccess | 'none'): void => {
  const { object, field } = securedField(org, name);
  if (access === 'edit' && !isEditable(object, field))
    throw integrity(`Edit permission can't be granted for ${name}`, ['PermissionsEdit']);
  if (access === 'none' && holder.objects.get(object.name)?.has('ViewAllFields'))
    throw integrity('Read permission is required for all fields with View All Fields', ['PermissionsRead']);
};

const grantOf = (org: Org, id: string): FieldGrant => {
  const found = setHolders(org.access)
    .flatMap((one) => fieldGrants(org.id, org.objects, one))
    .find((grant) => sameId(grant.id, id));
  if (!found) throw isDeleted();
  return found;
};

/**
 * Writes to sets of standard profiles too: Setup edits their field-level security; whether the API does is not documented (P
 * 5.3).
 */
export const fieldPermissions: Writer = {
  object: 'FieldPermissions',
  create: (viewer, sent) => {
    requireOne(viewer, 'ManageProfilesPermissionsets');
    const { org } = viewer;
    const { setId, holder } = holderOfSet(org, textOf(sent, 'ParentId') ?? '');
    const { object, field } = securedField(org, sent.Field);
    if (sent.SobjectType !== object.name)
      throw badPicklistValue('Sobject Type Name', sent.SobjectType, 'SobjectType');
    const name = `${object.name}.${field.name}`;
    const id = recordId('01k', org.id, `${setId} ${name}`);
    if (holder.fields.has(name))
      throw duplicate(`duplicate value found: <unknown> duplicates value on record with id: ${id}`, []);
    const access = accessIn(sent, 'none');
    requirePossible(org, holder, name, access);
    setField(holder, name, access);
    followSet(org.access, setId);
    return id;
  },
  update: (viewer, id, sent) => {
    requireOne(viewer, 'ManageProfilesPermissionsets');
    const grant = grantOf(viewer.org, id);
    const { setId, holder } = holderOfSet(viewer.org, grant.setId);
    const access = accessIn(sent, grant.access);
    requirePossible(viewer.org, holder, grant.field, access);
    setField(holder, grant.field, access);
    followSet(viewer.org.access, setId);
  },
  remove: (viewer, id) => {
    requireOne(viewer, 'ManageProfilesPermissionsets');
    const grant = grantOf(viewer.org, id);
    const { setId, holder } = holderOfSet(viewer.org, grant.setId);
    requirePossible(viewer.org, holder, grant.field, 'none');
    setField(holder, grant.field, 'none');
    followSet(viewer.org.access, setId);
  },
};

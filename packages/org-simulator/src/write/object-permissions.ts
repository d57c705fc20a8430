import { followSet } from '../org/access.ts';
import { firstUnmet, objectPermissionNeedsOf } from '../org/dependencies.ts';
import {
  type ObjectPermission,
  objectPermissionNames,
  possiblePermissions,
  setObjectPermissions,
} from '../org/holder.ts';
import type { OrgObject } from '../org/objects.ts';
import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import { objectGrants, setHolders } from '../org/stored-rights.ts';
import { sameId } from '../salesforce-id.ts';
import { licenses } from '../schema/licenses.ts';
import { holderOfSet } from './granting-holder.ts';
import {
  badPicklistValue,
  duplicate,
  insufficientAccess,
  integrity,
  invalidReference,
  isDeleted,
  requireOne,
} from './refusals.ts';
import { type Sent, textOf, type Writer } from './writer.ts';

/**
 * Returns the set to which permissions can be written: a permission set, or the hidden set of a custom profile (P
 * 5.3).
 */
const writable = (org: Org, setId: string) => {
  const granting = holderOfSet(org, setId);
  if (granting.isStandardProfile) throw insufficientAccess();
  return granting;
};

const rightsIn = (before: ReadonlySet<ObjectPermission>, sent: Sent): Set<ObjectPermission> => {
  const after = new Set(before);
  for (const right of objectPermissionNames) {
    const value = sent[`Permissions${right}`];
    if (value === true) after.add(right);
    if (value === false) after.delete(right);
  }
  return after;
};

const words: Readonly<Record<ObjectPermission, string>> = {
  Read: 'Read',
  Create: 'Create',
  Edit: 'Edit',
  Delete: 'Delete',
  ViewAllRecords: 'View All',
  ModifyAllRecords: 'Modify All',
  ViewAllFields: 'View All Fields',
};

const requireNeeds = (object: OrgObject, asked: ReadonlySet<ObjectPermission>): void => {
  const unmet = firstUnmet(asked, objectPermissionNeedsOf);
  if (!unmet) return;
  // Dropped permissions have no requirements: Modify All of a product needs no View All.
  if (!possiblePermissions(object.name).includes(unmet.of)) return;
  const missing = unmet.missing.map((right) => `${words[right]} ${object.name}`);
  throw integrity(
    `Permission ${words[unmet.of]} ${object.name} depends on permission(s): ${missing.join(', ')}`,
    [`Permissions${unmet.of}`],
  );
};

/**
 * A set with the user license for integrations, instead of the permission set license, cannot have object permissions
 * (P T7).
 */
const requireLicense = (org: Org, setId: string, object: OrgObject): void => {
  const licenseId = org.access.sets.find(({ id }) => id === setId)?.licenseId;
  const license = licenses.in(org).user.find(({ id }) => id === licenseId);
  if (license?.name === 'Salesforce Integration')
    throw integrity(`The user license doesn't allow the permission: Read ${object.name}`);
};

const grantOf = (org: Org, id: string) => {
  const found = setHolders(org.access)
    .flatMap((one) => objectGrants(org.id, org.objects, one))
    .find((grant) => sameId(grant.id, id));
  if (!found) throw isDeleted();
  if (found.synthetic) throw invalidReference('Id');
  return found;
};

export const objectPermissions: Writer = {
  object: 'ObjectPermissions',
  create: (viewer, sent) => {
    requireOne(viewer, 'ManageProfilesPermissionsets');
    const { org } = viewer;
    const { setId, holder } = writable(org, textOf(sent, 'ParentId') ?? '');
    const object = org.objects.find(
      ({ name, permissionable }) => name === sent.SobjectType && permissionable,
    );
    if (!object) throw badPicklistValue('Sobject Type Name', sent.SobjectType, 'SobjectType');
    const id = recordId('110', org.id, `${setId} ${object.name}`);
    if (holder.objects.has(object.name))
      throw duplicate(`duplicate value found: <unknown> duplicates value on record with id: ${id}`, []);
    const rights = rightsIn(new Set(), sent);
    requireNeeds(object, rights);
    requireLicense(org, setId, object);
    setObjectPermissions(holder, object.name, rights);
    followSet(org.access, setId);
    return id;
  },
  /** A row without any permission is deleted (P 3.1). */
  update: (viewer, id, sent) => {
    requireOne(viewer, 'ManageProfilesPermissionsets');
    const { object, ...grant } = grantOf(viewer.org, id);
    const { setId, holder } = writable(viewer.org, grant.setId);
    const rights = rightsIn(grant.permissions, sent);
    requireNeeds(object, rights);
    setObjectPermissions(holder, object.name, rights);
    followSet(viewer.org.access, setId);
  },
  remove: (viewer, id) => {
    requireOne(viewer, 'ManageProfilesPermissionsets');
    const grant = grantOf(viewer.org, id);
    const { setId, holder } = writable(viewer.org, grant.setId);
    setObjectPermissions(holder, grant.object.name, []);
    followSet(viewer.org.access, setId);
  },
};

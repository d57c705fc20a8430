import { followSet, type PermissionSet } from '../org/access.ts';
import { emptyHolder } from '../org/holder.ts';
import type { Org } from '../org/org.ts';
import { profileColumn } from '../org/permissions.ts';
import { recordId } from '../org/record-id.ts';
import { SalesforceError } from '../salesforce-error.ts';
import { sameId } from '../salesforce-id.ts';
import { licenses } from '../schema/licenses.ts';
import { permissionsAfter, replacePermissions } from './permissions.ts';
import { insufficientAccess, invalidReference, isDeleted, requireOne } from './refusals.ts';
import { textOf, type Writer } from './writer.ts';

export interface NewSet {
  readonly name: string;
  readonly label: string;
  readonly description: string | null;
  readonly licenseId: string | null;
  readonly sessionBased: boolean;
}

/** Throws if the name is taken or invalid, or if the license is of another org. */
export const createSet = (org: Org, given: NewSet): PermissionSet => {
  if (!/^[A-Za-z](?:_?[A-Za-z0-9])*$/.test(given.name))
    throw new SalesforceError(
      400,
      'INVALID_FIELD',
      'The Permission Set API Name can only contain underscores and alphanumeric characters. It must be unique, begin with a letter, not include spaces, not end with an underscore, and not contain two consecutive underscores.',
      ['Name'],
    );
  if (org.access.sets.some(({ name }) => name.toLowerCase() === given.name.toLowerCase()))
    throw new SalesforceError(
      400,
      'DUPLICATE_DEVELOPER_NAME',
      `The name "${given.name}" is already in use.`,
      ['Name'],
    );
  const all = [...licenses.in(org).user, ...licenses.in(org).set];
  const license = given.licenseId === null ? null : all.find(({ id }) => sameId(id, given.licenseId ?? ''));
  if (license === undefined) throw invalidReference('LicenseId');
  const set: PermissionSet = {
    namespace: null,
    ...given,
    id: recordId('0PS', org.id, `set ${given.name}`),
    licenseId: license?.id ?? null,
    holder: emptyHolder(),
  };
  org.access.sets.push(set);
  return set;
};

const own = (org: Org, id: string): PermissionSet => {
  const owner = org.ownerOf(id);
  if (!owner) throw isDeleted();
  // The set of a profile is changed through the profile, the set of a group follows the group (P 5.3).
  if (owner.kind !== 'set') throw insufficientAccess();
  return owner.set;
};

const missing = (names: readonly string[]): SalesforceError =>
  new SalesforceError(
    400,
    'REQUIRED_FIELD_MISSING',
    `Required fields are missing: [${names.join(', ')}]`,
    names,
  );

export const permissionSets: Writer = {
  object: 'PermissionSet',
  create: (viewer, sent) => {
    requireOne(viewer, 'ManageProfilesPermissionsets');
    const [name, label] = [textOf(sent, 'Name'), textOf(sent, 'Label')];
    if (name === undefined || label === undefined)
      throw missing([...(label === undefined ? ['Label'] : []), ...(name === undefined ? ['Name'] : [])]);
    const permissions = permissionsAfter(new Set(), sent);
    const set = createSet(viewer.org, {
      name,
      label,
      description: textOf(sent, 'Description') ?? null,
      licenseId: textOf(sent, 'LicenseId') ?? null,
      sessionBased: sent.HasActivationRequired === true,
    });
    replacePermissions(set.holder, permissions);
    return set.id;
  },
  update: (viewer, id, sent) => {
    requireOne(viewer, 'ManageProfilesPermissionsets');
    const set = own(viewer.org, id);
    const permissions = permissionsAfter(set.holder.permissions, sent);
    if (sent.Name !== undefined && sent.Name !== set.name)
      throw new SalesforceError(
        501,
        'NOT_IMPLEMENTED_BY_SIMULATOR',
        'The simulator does not rename permission sets.',
      );
    replacePermissions(set.holder, permissions);
    set.label = textOf(sent, 'Label') ?? set.label;
    if ('Description' in sent) set.description = textOf(sent, 'Description') ?? null;
    if (typeof sent.HasActivationRequired === 'boolean') set.sessionBased = sent.HasActivationRequired;
    followSet(viewer.org.access, set.id);
  },
  /** Only if it is assigned to no user and is in no group (P 5.4); the error code is a guess. */
  remove: (viewer, id) => {
    requireOne(viewer, 'ManageProfilesPermissionsets');
    const { access } = viewer.org;
    const set = own(viewer.org, id);
    if (
      access.assignments.some(({ setId }) => setId === set.id) ||
      access.groups.some(({ setIds }) => setIds.includes(set.id))
    )
      throw new SalesforceError(
        400,
        'DELETE_FAILED',
        'Permission set is assigned to users or belongs to a permission set group',
        [],
      );
    access.sets = access.sets.filter((one) => one !== set);
  },
};

/** System permissions of a custom profile; those of a standard profile cannot be edited (P 5.3). */
export const profiles: Writer = {
  object: 'Profile',
  update: (viewer, id, sent) => {
    requireOne(viewer, 'ManageProfilesPermissionsets');
    const profile = viewer.org.access.profiles.find((one) => sameId(one.id, id));
    if (!profile) throw isDeleted();
    if (!profile.custom) throw insufficientAccess();
    const others = Object.keys(sent).filter((column) => !column.startsWith('Permissions'));
    if (others.length > 0)
      throw new SalesforceError(
        501,
        'NOT_IMPLEMENTED_BY_SIMULATOR',
        `The simulator does not change ${others.join(', ')} of a profile.`,
      );
    replacePermissions(profile.holder, permissionsAfter(profile.holder.permissions, sent, profileColumn));
  },
};

import { indexRows, type ObjectPermissionRow } from '../effective-access.ts';
import { noClues } from '../integration/facts/field-clues.ts';
import type { Subject } from '../integration/facts/subject.ts';
import type { SubjectFieldAccess } from '../integration/facts/subject-access.ts';
import type { SubjectGrants } from '../integration/facts/subject-grants.ts';
import type { GrantingSet } from '../who-counts.ts';

/** A user that could run the integration. */
export const robin: Subject = {
  id: '005Hs000000RobBIAS',
  name: 'Robin Reyes',
  username: 'robin@brightwood.example',
  isActive: true,
  profileId: '00eHs000000StaBIAS',
  profile: 'Standard User',
  license: 'Salesforce',
  licenseKey: 'SFDC',
};

/** A permission set that grants these system permissions. */
export const setGranting = (...permissions: readonly string[]): GrantingSet => ({
  id: '0PSHs000000AccBIAS',
  kind: 'permission-set',
  name: 'Access',
  permissions: new Set(permissions),
});

export const setsGranting = (...permissions: readonly string[]): SubjectGrants => ({
  sets: [setGranting(...permissions)],
  doubtful: [],
  ignored: [],
  lost: [],
  profileIsCustom: false,
});

/** Nothing counts: the assignments have expired or never existed. */
export const noSets: SubjectGrants = {
  sets: [],
  doubtful: [],
  ignored: [],
  lost: [],
  profileIsCustom: null,
};

const field = (object: string, name: string, permissionable: boolean) => ({
  object,
  name,
  label: name,
  permissionable,
  updateable: true,
  creatable: true,
  kind: 'plain' as const,
  durableId: null,
  securedBy: name,
});

/** Access to Account and its fields Industry and Rating, by one set. */
export const accessTo = (
  rights: readonly string[],
  { fields = [], permissions = [] }: { fields?: readonly string[]; permissions?: readonly string[] } = {},
): SubjectFieldAccess => {
  const set = setGranting(...permissions);
  return {
    sets: [set],
    doubtful: [],
    lost: [],
    clues: noClues,
    permissionable: new Set(['account']),
    inherited: new Map([['pricebookentry', new Set(['Read'])]]),
    objectRows: indexRows(
      [{ parentId: set.id, object: 'Account', permissions: new Set(rights) } as ObjectPermissionRow],
      ({ object }) => object,
    ),
    fields: [
      field('Account', 'Id', false),
      field('Account', 'Industry', true),
      field('Account', 'Rating', true),
      field('PricebookEntry', 'Id', false),
    ],
    fieldRows: indexRows(
      fields.map((name) => ({ parentId: set.id, field: `Account.${name}`, edit: false })),
      (row) => row.field,
    ),
  };
};

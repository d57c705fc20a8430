import { z } from 'zod';
import { labelIn } from '../org/german.ts';
import { listOf } from '../org/list-of.ts';
import { memoize } from '../org/memoize.ts';
import type { Org } from '../org/org.ts';
import { definePart } from '../org/part.ts';
import { systemPermissions } from '../org/permissions.ts';
import type { Viewer } from '../org/viewer.ts';
import { partnerNetwork } from './partner-network.ts';
import { editable, type Field, flag, type Row } from './table.ts';

/** API Access Control, and which `Permissions…` columns exist. */
export const permissionSwitches = definePart({
  quirks: {
    /** `Permissions…` columns that `PermissionSet`, `Profile` and the like do not have in this org. */
    permissionColumnsMissing: listOf(z.string()).default([]),
    /**
     * Salesforce Support has enabled API Access Control for this org, so that `PermissionsUseAnyApiClient` exists: `on`
     * means that only installed apps reach the API. Absent: never enabled, as in most orgs.
     */
    apiAccessControl: z.enum(['off', 'on']).exactOptional(),
  },
  start: ({ quirks }): { apiAccessControl: 'off' | 'on' | null } => ({
    apiAccessControl: quirks.apiAccessControl ?? null,
  }),
});

/**
 * Permissions of a feature: they exist where it is on, or if a profile or permission set of the org grants them. Use
 * Any API Client comes with API Access Control, the others with Salesforce to Salesforce (P 1.1).
 */
const ofFeatures: Readonly<Record<string, { readonly label: string; readonly isOn: (org: Org) => boolean }>> =
  {
    UseAnyApiClient: {
      label: 'Use Any API Client',
      isOn: (org) => permissionSwitches.in(org).apiAccessControl !== null,
    },
    ManagePartnerNetConn: { label: 'Manage Connections', isOn: (org) => partnerNetwork.in(org).enabled },
    ManageQueues: { label: 'Manage Queues', isOn: (org) => partnerNetwork.in(org).enabled },
  };
const labels: Readonly<Record<string, string>> = {
  ...systemPermissions,
  ...Object.fromEntries(Object.entries(ofFeatures).map(([name, { label }]) => [name, label])),
};
const names = Object.keys(labels).sort();

const same = (name: string): string => name;

/** One `Permissions…` column for each system permission. */
export const permissionColumns = (rename = same): Field[] =>
  Object.entries(labels).map(([name, label]) => flag(`Permissions${rename(name)}`, label, editable));

/** The column of each permission, as objects rename them. */
const columnsBy = memoize((rename: typeof same): readonly (readonly [column: string, name: string])[] =>
  names.map((name) => [`Permissions${rename(name)}`, name]),
);

export const permissionValues = (permissions: Iterable<string>, rename = same): Row => {
  const granted = new Set(permissions);
  return Object.fromEntries(columnsBy(rename).map(([column, name]) => [column, granted.has(name)]));
};

const byColumn = memoize(
  (rename: typeof same): ReadonlyMap<string, string> =>
    new Map(columnsBy(rename).map(([column, name]) => [column.toLowerCase(), name])),
);

/** Returns the permission of a `Permissions…` column; undefined for another column. */
export const permissionOf = (column: string, rename = same): string | undefined =>
  byColumn(rename).get(column.toLowerCase());

const isMissing = (permission: string, org: Org): boolean =>
  permissionSwitches
    .declaredIn(org)
    .quirks.permissionColumnsMissing.some((name) => name.replace(/^Permissions/, '') === permission);

const somebodyHas = (permission: string, { access }: Org): boolean =>
  [...access.profiles, ...access.sets].some(({ holder }) => holder.permissions.has(permission));

const isKnown = (permission: string, org: Org): boolean =>
  !isMissing(permission, org) &&
  ((ofFeatures[permission]?.isOn(org) ?? true) || somebodyHas(permission, org));

/** Returns the system permissions that this org has, by name, with their labels. */
export const permissionsIn = (org: Org): { readonly name: string; readonly label: string }[] =>
  names
    .filter((name) => isKnown(name, org))
    .map((name) => ({ name, label: labels[name] ?? name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));

export const hasPermissionColumn =
  (rename = same) =>
  ({ name }: Field, { org }: Viewer): boolean => {
    const permission = permissionOf(name, rename);
    return permission === undefined || isKnown(permission, org);
  };

/** Returns the column with its label in the user's language (P T20). */
export const inLanguage = (field: Field, { org }: Viewer): Field =>
  org.language === 'en' ? field : { ...field, label: labelIn(org.language, field.label) };

import type { EffectiveSets } from '../../effective-access.ts';
import { quote } from '../../soql.ts';

/** Returns the condition for rows of the sets that count, and of those whose assignment does not. */
export const setsAsked = ({ sets, ignored }: EffectiveSets): string =>
  `ParentId IN (${[...new Set([...sets, ...ignored].map(({ id }) => quote(id)))].join(', ')})`;

/** Returns the condition for rows of the permission sets in groups; undefined if there are no groups. */
export const setsInGroups = ({ groups }: EffectiveSets): string | undefined =>
  groups.length === 0
    ? undefined
    : `ParentId IN (SELECT PermissionSetId FROM PermissionSetGroupComponent WHERE PermissionSetGroupId IN (${groups.map(({ id }) => quote(id)).join(', ')}))`;

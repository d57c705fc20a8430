import { quote } from '../../soql.ts';
import type { SubjectSets } from './subject-sets.ts';

/** Returns the condition for rows of all assigned sets: of those whose assignment does not count, they tell what is lost. */
export const setsAsked = ({ setIds }: SubjectSets): string => `ParentId IN (${setIds.map(quote).join(', ')})`;

/** Returns the condition for rows of the permission sets in groups; undefined if there are no groups. */
export const setsInGroups = ({ groupIds }: SubjectSets): string | undefined =>
  groupIds.length === 0
    ? undefined
    : `ParentId IN (SELECT PermissionSetId FROM PermissionSetGroupComponent WHERE PermissionSetGroupId IN (${groupIds.map(quote).join(', ')}))`;

import { permissionLabels } from '@orgready/guides/permission-labels';
import type { Blueprint } from './blueprint.ts';

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Returns the names that staff know without an org: those of their blueprint, and Salesforce's labels of permissions. */
export const ownNames = ({
  guide,
  params,
  party,
}: Pick<Blueprint, 'guide' | 'params' | 'party'>): ReadonlySet<string> =>
  new Set([...textsIn(params), party.name, guide.describe(params).name, ...Object.values(permissionLabels)]);

import { firstUnmet, needsOf } from '../org/dependencies.ts';
import type { Holder } from '../org/holder.ts';
import { permissionOf } from '../schema/permission-columns.ts';
import { integrity } from './refusals.ts';
import type { Sent } from './writer.ts';

/** Returns the permissions after a write. Throws if one lacks a requirement: the API does not add it (P 1.3). */
export const permissionsAfter = (
  before: ReadonlySet<string>,
  sent: Sent,
  rename?: (name: string) => string,
): Set<string> => {
  const after = new Set(before);
  for (const [column, value] of Object.entries(sent)) {
    const permission = permissionOf(column, rename);
    if (permission === undefined) continue;
    if (value === true) after.add(permission);
    else after.delete(permission);
  }
  const unmet = firstUnmet(after, needsOf);
  if (unmet)
    throw integrity(`Permission ${unmet.of} depends on permission(s): ${unmet.missing.join(', ')}`, [
      `Permissions${unmet.of}`,
    ]);
  return after;
};

export const replacePermissions = ({ permissions }: Holder, after: ReadonlySet<string>): void => {
  permissions.clear();
  for (const permission of after) permissions.add(permission);
};

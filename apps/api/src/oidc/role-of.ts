import type { Role } from '@orgready/shared/contract/capabilities';
import type { OidcConfig } from '../config-oidc.ts';

/** Returns the role that a person's groups give; the first entry that matches decides. Undefined: none. */
export const roleOf = (roles: OidcConfig['roles'], groups: readonly string[]): Role | undefined =>
  roles.find(({ group }) => groups.includes(group))?.role;

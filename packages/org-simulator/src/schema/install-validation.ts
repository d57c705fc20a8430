import type { Org } from '../org/org.ts';
import { sameId } from '../salesforce-id.ts';
import { organizations } from './organization.ts';
import { type PackageVersion, packages } from './packages.ts';

/** What the installation page shows instead of its form (A 4.3). */
const stops = {
  BETA_INSTALL_INTO_PRODUCTION_ORG:
    "Beta package versions can't be installed in a production org. Install a released version, or use a sandbox.",
  CANNOT_INSTALL_EARLIER_VERSION: 'A later version of this package is already installed.',
  CANNOT_UPGRADE_BETA:
    'A beta version of this package is installed. Uninstall it before you install this version.',
  CANNOT_UPGRADE_UNMANAGED:
    'An unmanaged version of this package is installed. Uninstall it before you install this version.',
  DEPRECATED_INSTALL_PACKAGE: 'The publisher has deprecated this package version.',
} as const;

const isEarlier = (a: PackageVersion, b: PackageVersion): boolean => {
  const at = a.version.findIndex((part, index) => part !== b.version[index]);
  return at !== -1 && (a.version[at] ?? 0) < (b.version[at] ?? 0);
};

/** Returns whether a version can be installed in an org, in the spelling of the CLI. */
export const installValidation = (
  org: Org,
  version: PackageVersion,
): keyof typeof stops | 'NO_ERRORS_DETECTED' => {
  const present = packages
    .in(org)
    .installed.find((one) => sameId(one.version.packageId, version.packageId))?.version;
  if (present && sameId(present.versionId, version.versionId)) return 'NO_ERRORS_DETECTED';
  if (version.deprecated) return 'DEPRECATED_INSTALL_PACKAGE';
  const { isSandbox, edition } = organizations.declaredIn(org);
  if (version.beta && !isSandbox && edition !== 'Developer Edition')
    return 'BETA_INSTALL_INTO_PRODUCTION_ORG';
  if (!present) return 'NO_ERRORS_DETECTED';
  if (present.beta) return 'CANNOT_UPGRADE_BETA';
  if (present.namespace === null) return 'CANNOT_UPGRADE_UNMANAGED';
  return isEarlier(version, present) ? 'CANNOT_INSTALL_EARLIER_VERSION' : 'NO_ERRORS_DETECTED';
};

/** Returns why the installation page has no form; undefined if it has one. */
export const installStop = (org: Org, version: PackageVersion): string | undefined => {
  const found = installValidation(org, version);
  return found === 'NO_ERRORS_DETECTED' ? undefined : stops[found];
};

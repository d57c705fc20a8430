import { firstUnread, read, unread } from '../../model/derive.ts';
import { deriveFact, type Known, type Reading } from '../../model/fact.ts';
import { compareVersions, type PackageVersionNumber } from '../../package-version.ts';
import { sameId } from '../../salesforce-id.ts';
import type { IntegrationContext } from '../context.ts';
import type { InstallStop } from '../install-stop.ts';
import { packageOf, wantedVersionHere } from '../wanted-package.ts';
import { type InstalledPackage, installedPackages } from './installed-packages.ts';
import { type InstallRequest, packageInstallRequests } from './package-install-requests.ts';
import { packageLicense } from './package-license.ts';
import { type WantedVersion, wantedPackageVersion } from './wanted-package-version.ts';

/** Why the wanted version would not be installed, or was not the last time; the former still holds. */
export type InstallObstacle =
  | { readonly kind: 'stop'; readonly stop: InstallStop }
  | { readonly kind: 'failed'; readonly at: number; readonly reasons: readonly string[] };

export type VendorPackage =
  /** `comparison` of the installed with the wanted version; `unknown` if the numbers cannot be read. */
  | {
      readonly state: 'installed';
      readonly name: string;
      readonly installed: PackageVersionNumber | null;
      readonly wanted: PackageVersionNumber | null;
      readonly comparison: 'exact' | 'newer' | 'older' | 'unknown';
      readonly source: 'tooling' | 'license';
      /** What keeps the wanted version from being installed; null for nothing that is known. */
      readonly obstacle: InstallObstacle | null;
    }
  | {
      readonly state: 'installing';
      /** Milliseconds since the epoch. */
      readonly since: number;
    }
  | {
      readonly state: 'absent';
      readonly source: 'tooling' | 'sign-in';
      readonly others: number;
      readonly obstacle: InstallObstacle | null;
    };

type Installed = Extract<VendorPackage, { readonly state: 'installed' }>;

/** Returns the vendor's package among the installed ones: exact version, then same package, then namespace. */
const recognize = (
  rows: readonly InstalledPackage[],
  setup: IntegrationContext,
  wanted: WantedVersion | null,
): InstalledPackage | undefined => {
  const wantedId = wantedVersionHere(setup);
  const { namespace } = setup.params.app;
  return (
    rows.find((row) => sameId(row.versionId, wantedId)) ??
    rows.find((row) => wanted !== null && sameId(row.packageId, wanted.packageId)) ??
    rows.find((row) => namespace !== null && row.namespace === namespace)
  );
};

const compare = (
  row: InstalledPackage,
  wantedId: string,
  wanted: WantedVersion | null,
): Installed['comparison'] => {
  if (sameId(row.versionId, wantedId)) return 'exact';
  if (!row.version || !wanted || !sameId(row.packageId, wanted.packageId)) return 'unknown';
  return compareVersions(row.version, wanted.version) >= 0 ? 'newer' : 'older';
};

/** Returns what keeps the wanted version from being installed. A success after an error leaves nothing. */
const obstacleOf = (
  wanted: Reading<WantedVersion | null>,
  request: Reading<InstallRequest | null>,
): InstallObstacle | null => {
  const stop = wanted.state === 'read' ? wanted.value?.stop : null;
  if (stop) return { kind: 'stop', stop };
  const last = request.state === 'read' ? request.value : null;
  return last?.status === 'error' ? { kind: 'failed', at: last.at, reasons: last.reasons } : null;
};

/** Returns the package according to the Tooling API. */
const fromTooling = (
  rows: readonly InstalledPackage[],
  setup: IntegrationContext,
  known: Known,
): Reading<VendorPackage> => {
  const wanted = known.get(wantedPackageVersion);
  const wantedVersion = wanted.state === 'read' ? wanted.value : null;
  const request = known.get(packageInstallRequests);
  const installing =
    request.state === 'read' && request.value?.status === 'inprogress'
      ? read<VendorPackage>({ state: 'installing', since: request.value.at })
      : undefined;
  const row = recognize(rows, setup, wantedVersion);
  if (row) {
    const comparison = compare(row, wantedVersionHere(setup), wantedVersion);
    // An upgrade in progress: the older version is about to be replaced.
    if (comparison === 'older' && installing) return installing;
    return read<VendorPackage>({
      state: 'installed',
      name: row.name ?? packageOf(setup.params).name,
      installed: row.version,
      wanted: wantedVersion?.version ?? (comparison === 'exact' ? row.version : null),
      comparison,
      source: 'tooling',
      obstacle: obstacleOf(wanted, request),
    });
  }
  if (installing) return installing;
  // Without a namespace and the wanted version's package id, the package cannot be recognized.
  if (setup.params.app.namespace === null && wantedVersion === null)
    return wanted.state === 'failed' ? wanted : unread('not-readable-by-api');
  return read<VendorPackage>({
    state: 'absent',
    source: 'tooling',
    others: rows.length,
    obstacle: obstacleOf(wanted, request),
  });
};

/**
 * Returns the package if the Tooling API refuses: a license proves that it is installed and nothing about its
 * version.
 */
const fromLicense = (setup: IntegrationContext, known: Known): Reading<VendorPackage> => {
  const license = known.get(packageLicense);
  const wanted = known.get(wantedPackageVersion);
  if (license.state === 'read' && license.value)
    return read<VendorPackage>({
      state: 'installed',
      name: packageOf(setup.params).name,
      installed: null,
      wanted: wanted.state === 'read' ? (wanted.value?.version ?? null) : null,
      comparison: 'unknown',
      source: 'license',
      obstacle: null,
    });
  // A missing row proves nothing here: unmanaged packages have none, and rows can be hidden.
  return firstUnread(known.get(installedPackages), license);
};

/**
 * The vendor's package: exact version → same package → namespace, with `PackageLicense` if the Tooling API refuses (A
 * 4.2). Before anyone can sign in, Salesforce's refusal is the only evidence: an External Client App that is not
 * installed cannot be used to sign in (A 2.6).
 */
export const vendorPackage = deriveFact<VendorPackage>({
  id: 'vendor-package',
  after: [installedPackages, wantedPackageVersion, packageInstallRequests, packageLicense],
  changes: {
    of: 'package',
    minutes: 0,
    compared: (found) => (found.state === 'installed' ? ['installed', found.installed] : ['absent']),
  },
  derive: (setup: IntegrationContext, known) => {
    if (!setup.connection && setup.signInRefusal?.code === 'OAUTH_EC_APP_NOT_FOUND')
      return read({ state: 'absent', source: 'sign-in', others: 0, obstacle: null });
    const installed = known.get(installedPackages);
    return installed.state === 'read'
      ? fromTooling(installed.value, setup, known)
      : fromLicense(setup, known);
  },
});

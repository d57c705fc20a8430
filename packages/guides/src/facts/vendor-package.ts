import { deriveFact, type Reading } from '../model/fact.ts';
import {
  compareVersions,
  type PackageVersionNumber,
  packageOf,
  wantedVersionHere,
} from '../package-version.ts';
import { sameId } from '../salesforce-id.ts';
import { installedPackages } from './installed-packages.ts';
import { firstFailure } from './object-describe.ts';
import { packageInstallRequests } from './package-install-requests.ts';
import { packageLicence } from './package-licence.ts';
import { wantedPackageVersion } from './wanted-package-version.ts';

/** The vendor's package in this org. */
export type VendorPackage =
  /** `comparison` of the installed with the wanted version; `unknown` where the numbers cannot be read. */
  | {
      readonly state: 'installed';
      readonly name: string;
      readonly installed: PackageVersionNumber | null;
      readonly wanted: PackageVersionNumber | null;
      readonly comparison: 'exact' | 'newer' | 'older' | 'unknown';
      readonly source: 'tooling' | 'licence';
    }
  | {
      readonly state: 'installing';
      /** Milliseconds since the epoch. */
      readonly since: number;
    }
  | { readonly state: 'absent'; readonly source: 'tooling' | 'sign-in'; readonly others: number };

/**
 * Exact version → same package → namespace, with `PackageLicense` where the Tooling API refuses (A 4.2).
 * Before anybody can sign in, Salesforce's own refusal is the only witness: an External Client App that is
 * not installed cannot be signed in to (A 2.6).
 */
export const vendorPackage = deriveFact<VendorPackage>({
  id: 'vendor-package',
  after: [installedPackages, wantedPackageVersion, packageInstallRequests, packageLicence],
  derive: (setup, known) => {
    if (!setup.connection && setup.signInRefusal?.code === 'OAUTH_EC_APP_NOT_FOUND')
      return { state: 'read', value: { state: 'absent', source: 'sign-in', others: 0 } };

    const wantedId = wantedVersionHere(setup);
    const { namespace } = setup.integration.app;
    const wantedPackage = packageOf(setup.integration);
    const installed = known.get(installedPackages);
    const wanted = known.get(wantedPackageVersion);
    const wantedVersion = wanted.state === 'read' ? wanted.value : null;

    if (installed.state === 'read') {
      const row =
        installed.value.find((candidate) => sameId(candidate.versionId, wantedId)) ??
        installed.value.find(
          (candidate) => wantedVersion !== null && sameId(candidate.packageId, wantedVersion.packageId),
        ) ??
        installed.value.find((candidate) => namespace !== null && candidate.namespace === namespace);
      const request = known.get(packageInstallRequests);
      const installing: Reading<VendorPackage> | undefined =
        request.state === 'read' && request.value?.status === 'inprogress'
          ? { state: 'read', value: { state: 'installing', since: request.value.since } }
          : undefined;
      if (row) {
        const comparison = sameId(row.versionId, wantedId)
          ? 'exact'
          : row.version && wantedVersion && sameId(row.packageId, wantedVersion.packageId)
            ? compareVersions(row.version, wantedVersion.version) >= 0
              ? 'newer'
              : 'older'
            : 'unknown';
        // An upgrade under way: the older version is about to be replaced.
        if (comparison === 'older' && installing) return installing;
        return {
          state: 'read',
          value: {
            state: 'installed',
            name: row.name ?? wantedPackage.name,
            installed: row.version,
            wanted: wantedVersion?.version ?? (comparison === 'exact' ? row.version : null),
            comparison,
            source: 'tooling',
          },
        };
      }
      if (installing) return installing;
      // Without a namespace and without the wanted version's package id there is nothing to recognise it by.
      if (namespace === null && wantedVersion === null)
        return wanted.state === 'failed'
          ? wanted
          : { state: 'failed', failure: { reason: 'not-readable-by-api' } };
      return {
        state: 'read',
        value: { state: 'absent', source: 'tooling', others: installed.value.length },
      };
    }

    const licence = known.get(packageLicence);
    if (licence.state === 'read' && licence.value)
      return {
        state: 'read',
        value: {
          state: 'installed',
          name: wantedPackage.name,
          installed: null,
          wanted: wantedVersion?.version ?? null,
          comparison: 'unknown',
          source: 'licence',
        },
      };
    // No row proves nothing here: unmanaged packages have none, and rows can be hidden.
    const failure = firstFailure(installed, licence);
    return failure ? { state: 'failed', failure } : { state: 'skipped' };
  },
});

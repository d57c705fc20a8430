import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';
import type { PackageVersionNumber } from '../../package-version.ts';

const versionShape = z.object({
  Name: z.string().nullable(),
  MajorVersion: z.number(),
  MinorVersion: z.number(),
  PatchVersion: z.number(),
  BuildNumber: z.number(),
});

export interface InstalledPackage {
  readonly packageId: string;
  readonly versionId: string;
  readonly name: string | null;
  readonly namespace: string | null;
  /** Null if the package is hidden from this reader. */
  readonly version: PackageVersionNumber | null;
}

/**
 * Every package of the org with its installed version. Available only in the Tooling API; all rows are fetched,
 * because filters through the relationship are only [P] (A 4.2). A relationship is null if the package is hidden from
 * this user.
 */
export const installedPackages = defineFact({
  id: 'installed-packages',
  reads: 'reads.installedPackages',
  requires: ['PermissionsViewSetup'],
  read: () => ({
    via: 'tooling',
    soql: 'SELECT Id, SubscriberPackageId, SubscriberPackage.Name, SubscriberPackage.NamespacePrefix, SubscriberPackageVersionId, SubscriberPackageVersion.Name, SubscriberPackageVersion.MajorVersion, SubscriberPackageVersion.MinorVersion, SubscriberPackageVersion.PatchVersion, SubscriberPackageVersion.BuildNumber FROM InstalledSubscriberPackage ORDER BY SubscriberPackageId',
  }),
  shape: z.array(
    z
      .object({
        SubscriberPackageId: z.string(),
        SubscriberPackageVersionId: z.string(),
        SubscriberPackage: z
          .object({ Name: z.string().nullable(), NamespacePrefix: z.string().nullable() })
          .nullable(),
        SubscriberPackageVersion: versionShape.nullable(),
      })
      .transform(
        (row): InstalledPackage => ({
          packageId: row.SubscriberPackageId,
          versionId: row.SubscriberPackageVersionId,
          name: row.SubscriberPackage?.Name ?? null,
          namespace: row.SubscriberPackage?.NamespacePrefix ?? null,
          version: row.SubscriberPackageVersion
            ? [
                row.SubscriberPackageVersion.MajorVersion,
                row.SubscriberPackageVersion.MinorVersion,
                row.SubscriberPackageVersion.PatchVersion,
                row.SubscriberPackageVersion.BuildNumber,
              ]
            : null,
        }),
      ),
  ),
});

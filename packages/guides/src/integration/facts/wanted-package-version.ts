import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';
import type { PackageVersionNumber } from '../../package-version.ts';
import { quote } from '../../soql.ts';
import type { IntegrationContext } from '../context.ts';
import { wantedVersionHere } from '../wanted-package.ts';

export interface WantedVersion {
  readonly packageId: string;
  readonly version: PackageVersionNumber;
}

/**
 * The version the vendor requires: which package it belongs to, and how it compares with the installed one. The query
 * must have exactly this form: Salesforce rejects anything but `WHERE Id = …` [D
 * tooling-api/subscriberpackageversion].
 */
export const wantedPackageVersion = defineFact({
  id: 'wanted-package-version',
  reads: 'reads.wantedPackageVersion',
  requires: ['PermissionsViewSetup'],
  read: (setup: IntegrationContext) => ({
    via: 'tooling',
    soql: `SELECT Id, SubscriberPackageId, MajorVersion, MinorVersion, PatchVersion, BuildNumber FROM SubscriberPackageVersion WHERE Id = ${quote(wantedVersionHere(setup))}`,
  }),
  shape: z
    .array(
      z.object({
        SubscriberPackageId: z.string(),
        MajorVersion: z.number(),
        MinorVersion: z.number(),
        PatchVersion: z.number(),
        BuildNumber: z.number(),
      }),
    )
    .max(1)
    .transform(([row]): WantedVersion | null =>
      row
        ? {
            packageId: row.SubscriberPackageId,
            version: [row.MajorVersion, row.MinorVersion, row.PatchVersion, row.BuildNumber],
          }
        : null,
    ),
});

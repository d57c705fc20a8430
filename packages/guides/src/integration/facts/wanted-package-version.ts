import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';
import type { PackageVersionNumber } from '../../package-version.ts';
import { quote } from '../../soql.ts';
import type { IntegrationContext } from '../context.ts';
import { type InstallStop, installStopOf } from '../install-stop.ts';
import { wantedVersionHere } from '../wanted-package.ts';

export interface WantedVersion {
  readonly packageId: string;
  readonly version: PackageVersionNumber;
  /** Why Salesforce would not install it here; null if it would, or does not tell. */
  readonly stop: InstallStop | null;
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
    soql: `SELECT Id, SubscriberPackageId, MajorVersion, MinorVersion, PatchVersion, BuildNumber, InstallValidationStatus FROM SubscriberPackageVersion WHERE Id = ${quote(wantedVersionHere(setup))}`,
  }),
  shape: z
    .array(
      z.object({
        SubscriberPackageId: z.string(),
        MajorVersion: z.number(),
        MinorVersion: z.number(),
        PatchVersion: z.number(),
        BuildNumber: z.number(),
        InstallValidationStatus: z.string().nullable().catch(null),
      }),
    )
    .max(1)
    .transform(([row]): WantedVersion | null =>
      row
        ? {
            packageId: row.SubscriberPackageId,
            version: [row.MajorVersion, row.MinorVersion, row.PatchVersion, row.BuildNumber],
            stop: installStopOf(row.InstallValidationStatus),
          }
        : null,
    ),
});

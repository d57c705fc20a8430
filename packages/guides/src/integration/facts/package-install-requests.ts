import { z } from 'zod';
import { moment } from '../../facts/columns/moment.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import type { IntegrationContext } from '../context.ts';
import { wantedVersionHere } from '../wanted-package.ts';

/**
 * The latest request to install the wanted version; it shows whether an installation is in progress. `Status` cannot
 * be filtered (recorded from an org), and its spelling differs between the documentation and the CLI (A 4.4).
 */
export const packageInstallRequests = defineFact({
  id: 'package-install-requests',
  reads: 'reads.packageInstallRequests',
  requires: ['PermissionsViewSetup'],
  read: (setup: IntegrationContext) => ({
    via: 'tooling',
    soql: `SELECT Id, Status, CreatedDate FROM PackageInstallRequest WHERE SubscriberPackageVersionKey = ${quote(wantedVersionHere(setup))} ORDER BY CreatedDate DESC LIMIT 1`,
  }),
  shape: z
    .array(z.object({ Status: z.string(), CreatedDate: moment }))
    .max(1)
    .transform(([row]) =>
      row ? { status: row.Status.replaceAll('_', '').toLowerCase(), since: row.CreatedDate } : null,
    ),
});

import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import type { IntegrationContext } from '../context.ts';
import { installedPackages } from './installed-packages.ts';

/**
 * Whether a managed package with the vendor's namespace is installed, if the Tooling API does not show it (A 4.2). It
 * shows nothing about the version. Status: Active, Free, Trial or Expired [D object-reference/packagelicense].
 */
export const packageLicense = defineFact({
  id: 'package-license',
  reads: 'reads.packageLicense',
  requires: ['PermissionsViewSetup'],
  after: [installedPackages],
  read: (setup: IntegrationContext, known) => {
    const { namespace } = setup.params.app;
    if (known.get(installedPackages).state === 'read' || namespace === null) return undefined;
    return {
      via: 'query',
      soql: `SELECT NamespacePrefix, Status FROM PackageLicense WHERE NamespacePrefix = ${quote(namespace)}`,
    };
  },
  shape: z
    .array(z.object({ Status: z.string() }))
    .transform(([row]) => (row ? { status: row.Status } : null)),
});

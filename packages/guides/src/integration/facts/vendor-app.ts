import { externalClientApps } from '../../facts/external-client-apps.ts';
import { ownPermissions } from '../../facts/own-permissions.ts';
import { deriveFrom, ifRead, read, unread } from '../../model/derive.ts';
import { mayRead } from '../../supersets.ts';
import type { IntegrationContext } from '../context.ts';

/** The vendor's External Client App in this org; null if it is certainly not here. */
export type VendorApp = {
  readonly id: string;
  readonly label: string;
  readonly developerName: string;
  readonly namespace: string | null;
  readonly createdDate: string;
} | null;

/**
 * The app's row by namespace and developer name; the consumer key cannot be queried (A 6.6). Names are compared
 * without case, as Salesforce does. "Not here" requires that the reader may see all apps.
 */
export const vendorApp = deriveFrom({
  id: 'vendor-app',
  from: { apps: externalClientApps, own: ifRead(ownPermissions) },
  derive: ({ apps, own }, { params: { app } }: IntegrationContext) => {
    const nameOf = ({ namespace, developerName }: Pick<typeof app, 'namespace' | 'developerName'>): string =>
      `${namespace ?? ''}__${developerName}`.toLowerCase();
    const row = apps.find((one) => nameOf(one) === nameOf(app));
    if (row) return read<VendorApp>(row);
    return own && mayRead(own, 'PermissionsExternalClientAppViewer')
      ? read<VendorApp>(null)
      : unread('no-access');
  },
});

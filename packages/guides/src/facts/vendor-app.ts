import { deriveFact } from '../model/fact.ts';
import { externalClientApps } from './external-client-apps.ts';
import { ownPermissions } from './own-permissions.ts';

/** The vendor's External Client App in this org; null when it certainly is not here. */
export type VendorApp = {
  readonly id: string;
  readonly label: string;
  readonly developerName: string;
  readonly namespace: string | null;
  readonly createdDate: string;
} | null;

/**
 * The app's row by namespace and developer name; the consumer key cannot be queried (A 6.6).
 * Names are compared without case, as Salesforce does. "Not here" is said only when the reader may see all apps.
 */
export const vendorApp = deriveFact<VendorApp>({
  id: 'vendor-app',
  after: [externalClientApps, ownPermissions],
  derive: (setup, known) => {
    const apps = known.get(externalClientApps);
    if (apps.state !== 'read') return apps;
    const { developerName, namespace } = setup.integration.app;
    const fullName = `${namespace ?? ''}__${developerName}`.toLowerCase();
    const row = apps.value.find(
      (app) => `${app.namespace ?? ''}__${app.developerName}`.toLowerCase() === fullName,
    );
    if (row) return { state: 'read', value: row };
    const own = known.get(ownPermissions);
    const seesAllApps =
      own.state === 'read' &&
      (own.value.get('PermissionsExternalClientAppViewer') === true ||
        own.value.get('PermissionsExternalClientAppAdmin') === true);
    return seesAllApps
      ? { state: 'read', value: null }
      : { state: 'failed', failure: { reason: 'no-access' } };
  },
});

import { deriveFact } from '../model/fact.ts';
import { sameId } from '../salesforce-id.ts';
import { connectedAppMenu } from './connected-app-menu.ts';
import { type ConnectedAppRow, connectedApps } from './connected-apps.ts';
import { ownPermissions } from './own-permissions.ts';

/** Id of the question which of several apps with the same label is the vendor's. */
export const connectedAppChoice = 'connected-app';

/** The vendor's connected app in this org. */
export type VendorConnectedApp =
  /** `chosenFrom`: all apps with the label, where it took the admin's choice. */
  | {
      readonly state: 'installed';
      readonly app: ConnectedAppRow;
      readonly chosenFrom: readonly ConnectedAppRow[];
    }
  /** Apps with the vendor's label, none of which can be told to be the vendor's. */
  | { readonly state: 'several'; readonly apps: readonly ConnectedAppRow[] }
  | { readonly state: 'not-installed' };

/**
 * By label; by developer name among several; by the admin's choice where that does not decide either. "Not installed" is
 * said only when the reader may see every app.
 */
export const vendorConnectedApp = deriveFact<VendorConnectedApp>({
  id: 'vendor-connected-app',
  after: [connectedApps, connectedAppMenu, ownPermissions],
  derive: (setup, known) => {
    const rows = known.get(connectedApps);
    if (rows.state !== 'read') return rows;
    const apps = rows.value;
    const chosen = setup.answers[connectedAppChoice];
    const menu = known.get(connectedAppMenu);
    const { developerName, namespace } = setup.integration.app;
    const named = apps.filter(
      ({ id }) =>
        menu.state === 'read' &&
        menu.value.some(
          (item) =>
            item.appId !== null &&
            sameId(item.appId, id) &&
            item.developerName?.toLowerCase() === developerName.toLowerCase() &&
            (item.namespace ?? '').toLowerCase() === (namespace ?? '').toLowerCase(),
        ),
    );
    const choice = apps.find(({ id }) => chosen !== undefined && sameId(id, chosen));
    const app = choice ?? (apps.length === 1 ? apps[0] : named.length === 1 ? named[0] : undefined);
    if (app) return { state: 'read', value: { state: 'installed', app, chosenFrom: choice ? apps : [] } };
    if (apps.length > 0) return { state: 'read', value: { state: 'several', apps } };
    const own = known.get(ownPermissions);
    return own.state === 'read' && own.value.get('PermissionsViewSetup') === true
      ? { state: 'read', value: { state: 'not-installed' } }
      : { state: 'failed', failure: { reason: 'no-access' } };
  },
});

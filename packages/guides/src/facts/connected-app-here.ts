import { deriveFact } from '../model/fact.ts';
import { connectedApps } from './connected-apps.ts';
import { ownPermissions } from './own-permissions.ts';

/**
 * Whether an app with the vendor's label is installed here, whichever of several it is. "Not here" only where the
 * reader may see every app.
 */
export const connectedAppHere = deriveFact<boolean>({
  id: 'connected-app-here',
  after: [connectedApps, ownPermissions],
  derive: (_setup, known) => {
    const apps = known.get(connectedApps);
    if (apps.state !== 'read') return apps;
    if (apps.value.length > 0) return { state: 'read', value: true };
    const own = known.get(ownPermissions);
    return own.state === 'read' && own.value.get('PermissionsViewSetup') === true
      ? { state: 'read', value: false }
      : { state: 'failed', failure: { reason: 'no-access' } };
  },
});

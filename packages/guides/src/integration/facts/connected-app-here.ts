import { ownPermissions } from '../../facts/own-permissions.ts';
import { deriveFrom, ifRead, read, unread } from '../../model/derive.ts';
import { connectedApps } from './connected-apps.ts';

/**
 * Whether an app with the vendor's label is installed here, even if it is one of several. "Not here" requires that
 * the reader may see every app.
 */
export const connectedAppHere = deriveFrom({
  id: 'connected-app-here',
  from: { apps: connectedApps, own: ifRead(ownPermissions) },
  derive: ({ apps, own }) => {
    if (apps.length > 0) return read(true);
    return own?.get('PermissionsViewSetup') === true ? read(false) : unread('no-access');
  },
});

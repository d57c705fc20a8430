import { deriveFrom, read } from '../../model/derive.ts';
import { connectedApps } from './connected-apps.ts';

/** Whether an app with the vendor's label or developer name is installed here, even if it is one of several. */
export const connectedAppHere = deriveFrom({
  id: 'connected-app-here',
  from: { apps: connectedApps },
  derive: ({ apps }) => read(apps.length > 0),
});

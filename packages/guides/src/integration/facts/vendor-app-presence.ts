import type { AppState } from '../../app-state.ts';
import { read, unread } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import { externalAppChanges } from '../app-changes.ts';
import type { IntegrationContext } from '../context.ts';
import { externalClientApps } from './external-client-apps.ts';
import { findVendorApp, vendorApp } from './vendor-app.ts';
import { stateChanged } from './vendor-app-changes.ts';
import { vendorAppState } from './vendor-app-state.ts';

export type VendorAppPresence =
  | { readonly here: false }
  /** An app has its names, and the org does not show whether it comes from a package. */
  | { readonly here: 'unclear' }
  /** `id` is undefined if only Metadata shows the app. */
  | ({ readonly here: true; readonly id: string | undefined } & AppState);

/**
 * Whether the app exists here and is enabled. Missing outranks disabled: an app that is certainly not here has no
 * state.
 */
export const vendorAppPresence = deriveFact<VendorAppPresence>({
  id: 'vendor-app-presence',
  after: [externalClientApps, vendorApp, vendorAppState, stateChanged],
  changes: { ...externalAppChanges, compared: (app) => (app.here === true ? app.enabled : null) },
  derive: ({ params }: IntegrationContext, known) => {
    const apps = known.get(externalClientApps);
    if (apps.state === 'read' && findVendorApp(apps.value, params.app) === 'unclear')
      return read({ here: 'unclear' });
    const app = known.get(vendorApp);
    if (app.state === 'read' && app.value === null) return read({ here: false });
    const state = known.get(vendorAppState);
    if (state.state !== 'read') return state;
    const id = app.state === 'read' ? app.value?.id : undefined;
    return state.value ? read({ here: true, id, ...state.value }) : unread('not-readable-by-api');
  },
});

import type { AppState } from '../../app-state.ts';
import { read, unread } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import { vendorApp } from './vendor-app.ts';
import { vendorAppState } from './vendor-app-state.ts';

export type VendorAppPresence =
  | { readonly here: false }
  /** `id` is undefined if only Metadata shows the app. */
  | ({ readonly here: true; readonly id: string | undefined } & AppState);

/**
 * Whether the app exists here and is enabled. Missing outranks disabled: an app that is certainly not here has no
 * state.
 */
export const vendorAppPresence = deriveFact<VendorAppPresence>({
  id: 'vendor-app-presence',
  after: [vendorApp, vendorAppState],
  derive: (_setup, known) => {
    const app = known.get(vendorApp);
    if (app.state === 'read' && app.value === null) return read({ here: false });
    const state = known.get(vendorAppState);
    if (state.state !== 'read') return state;
    const id = app.state === 'read' ? app.value?.id : undefined;
    return state.value ? read({ here: true, id, ...state.value }) : unread('not-readable-by-api');
  },
});

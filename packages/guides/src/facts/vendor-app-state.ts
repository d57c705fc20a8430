import { namesVendorApp } from '../app-reference.ts';
import { deriveFact } from '../model/fact.ts';
import { sameId } from '../salesforce-id.ts';
import { appStateComponents } from './app-state-components.ts';
import { appStateNames } from './app-state-names.ts';
import { appStates } from './app-states.ts';
import { firstFailure } from './object-describe.ts';
import { vendorApp } from './vendor-app.ts';

/** Whether the vendor's app is switched on; `oauth` is null where the org does not say. */
export interface VendorAppState {
  readonly enabled: boolean;
  readonly oauth: boolean | null;
}

/** SOQL, else Metadata, else unread. */
export const vendorAppState = deriveFact<VendorAppState>({
  id: 'vendor-app-state',
  after: [vendorApp, appStates, appStateNames, appStateComponents],
  derive: (setup, known) => {
    const app = known.get(vendorApp);
    const states = known.get(appStates);
    if (app.state === 'read' && app.value && states.state === 'read') {
      const { id } = app.value;
      const row = states.value.find((state) => sameId(state.ExternalClientApplicationId, id));
      if (row?.IsEnabled !== undefined)
        return {
          state: 'read',
          value: {
            enabled: row.IsEnabled,
            oauth: row.OauthPluginStatus ? row.OauthPluginStatus.toLowerCase() === 'enabled' : null,
          },
        };
    }
    const components = known.get(appStateComponents);
    if (components.state === 'read') {
      const found = components.value.find((component) =>
        namesVendorApp(setup, component.externalClientApplication),
      );
      if (found)
        return {
          state: 'read',
          value: { enabled: found.isEnabled, oauth: found.isOauthPluginEnabled ?? null },
        };
    }
    const failure = firstFailure(states, known.get(appStateNames), components, app);
    return { state: 'failed', failure: failure ?? { reason: 'not-readable-by-api' } };
  },
});

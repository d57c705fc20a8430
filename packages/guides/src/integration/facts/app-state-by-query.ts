import type { AppState } from '../../app-state.ts';
import { appStates } from '../../facts/app-states.ts';
import { deriveFrom, read, type Source } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { vendorApp } from './vendor-app.ts';

const fact = deriveFrom({
  id: 'app-state-by-query',
  from: { states: appStates, app: vendorApp },
  derive: ({ states, app }) => {
    const row = app && states.find((state) => sameId(state.ExternalClientApplicationId, app.id));
    const plugin = row?.OauthPluginStatus?.toLowerCase();
    // A row without the value proves as much as no row.
    return read<AppState | null>(
      row?.IsEnabled === undefined
        ? null
        : {
            enabled: row.IsEnabled,
            oauth: plugin ? plugin === 'enabled' : null,
            ...(plugin === 'notinstalled' ? { isWithoutOauth: true } : {}),
          },
    );
  },
});

/** Whether the vendor's app is enabled, according to SOQL. */
export const appStateByQuery: Source<AppState> = { fact, isComplete: () => true };

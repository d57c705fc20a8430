import { type AppPolicyValues, isComplete, readPolicyValues } from '../app-policy.ts';
import { namesVendorApp } from '../app-reference.ts';
import { deriveFact } from '../model/fact.ts';
import { appPolicyByQuery } from './app-policy-by-query.ts';
import { appPolicyComponents } from './app-policy-components.ts';
import { appPolicyNames } from './app-policy-names.ts';
import { firstFailure } from './object-describe.ts';
import { vendorApp } from './vendor-app.ts';

/** `record: false`: Salesforce has no policy record (A 5.3), or the app itself is certainly not in this org. */
export type VendorAppPolicy =
  | (AppPolicyValues & { readonly record: true; readonly source: 'query' | 'metadata' })
  | { readonly record: false; readonly appIsHere: boolean };

/** The vendor app's OAuth policies: SOQL, else Metadata, else unread (A 5.6). */
export const vendorAppPolicy = deriveFact<VendorAppPolicy>({
  id: 'vendor-app-policy',
  after: [vendorApp, appPolicyByQuery, appPolicyNames, appPolicyComponents],
  derive: (setup, known) => {
    const app = known.get(vendorApp);
    if (app.state === 'read' && app.value === null)
      return { state: 'read', value: { record: false, appIsHere: false } };
    const byQuery = known.get(appPolicyByQuery);
    const values = byQuery.state === 'read' ? byQuery.value : null;
    if (values && isComplete(values))
      return { state: 'read', value: { ...values, record: true, source: 'query' } };

    const components = known.get(appPolicyComponents);
    if (components.state === 'read') {
      const found = components.value.find((component) =>
        namesVendorApp(setup, component.externalClientApplication),
      );
      if (found)
        return {
          state: 'read',
          value: {
            ...readPolicyValues({
              permittedUsers: found.permittedUsersPolicyType,
              ipRelaxation: found.ipRelaxationPolicyType,
              refreshToken: found.refreshTokenPolicyType,
              period: found.refreshTokenValidityPeriod,
              unit: found.refreshTokenValidityUnit,
            }),
            record: true,
            source: 'metadata',
          },
        };
    }
    // What SOQL did show stands, even where the rest could not be completed.
    if (values) return { state: 'read', value: { ...values, record: true, source: 'query' } };

    const names = known.get(appPolicyNames);
    const bothLooked =
      byQuery.state === 'read' &&
      (components.state === 'read' || (names.state === 'read' && names.value.length === 0));
    if (bothLooked && app.state === 'read')
      return { state: 'read', value: { record: false, appIsHere: true } };

    const failure = firstFailure(byQuery, names, components);
    return { state: 'failed', failure: failure ?? { reason: 'not-readable-by-api' } };
  },
});

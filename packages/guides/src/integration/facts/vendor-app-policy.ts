import type { AppPolicyValues } from '../../app-policy.ts';
import { firstOf, read } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import type { SetupContext } from '../../model/setup-context.ts';
import { externalAppChanges } from '../app-changes.ts';
import { appPolicyByMetadata } from './app-policy-by-metadata.ts';
import { appPolicyByQuery } from './app-policy-by-query.ts';
import { vendorApp } from './vendor-app.ts';
import { policyChanged } from './vendor-app-changes.ts';
import { vendorAppState } from './vendor-app-state.ts';

/**
 * `record: false`: Salesforce has no policy record (A 5.3), or the app itself is certainly not in this org; after a refresh of a
 * sandbox it can be there without its OAuth part, and its page cannot be edited then (C 2).
 */
export type VendorAppPolicy =
  | (AppPolicyValues & { readonly record: true })
  | { readonly record: false; readonly appIsHere: boolean | 'without-oauth' };

/** SOQL, else Metadata, else unread (A 5.6). */
const values = firstOf('app-policy-values', [appPolicyByQuery, appPolicyByMetadata]);

/** Returns whether the app has lost its OAuth part, as it can when a sandbox is refreshed (C 2). */
export const isOauthLost = (
  state: { readonly isWithoutOauth?: true; readonly enabled?: boolean } | null,
  { connection }: Pick<SetupContext, 'connection'>,
): boolean => state?.isWithoutOauth === true && connection?.isSandbox === true;

export const vendorAppPolicy = deriveFact<VendorAppPolicy>({
  id: 'vendor-app-policy',
  after: [vendorApp, vendorAppState, values, policyChanged],
  // Metadata shows no dates.
  changes: {
    ...externalAppChanges,
    compared: (policy) =>
      policy.record ? [policy.permittedUsers, policy.ipRelaxation, policy.refreshToken] : null,
  },
  derive: (setup, known) => {
    const app = known.get(vendorApp);
    if (app.state === 'read' && app.value === null) return read({ record: false, appIsHere: false });
    const found = known.get(values);
    if (found.state !== 'read') return found;
    if (found.value) return read({ ...found.value, record: true });
    const state = known.get(vendorAppState);
    const lostOauth = isOauthLost(state.state === 'read' ? state.value : null, setup);
    return read({ record: false, appIsHere: lostOauth ? 'without-oauth' : true });
  },
});

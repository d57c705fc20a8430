import type { AppPolicyValues } from '../../app-policy.ts';
import { firstOf, read } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import { appPolicyByMetadata } from './app-policy-by-metadata.ts';
import { appPolicyByQuery } from './app-policy-by-query.ts';
import { vendorApp } from './vendor-app.ts';

/** `record: false`: Salesforce has no policy record (A 5.3), or the app itself is certainly not in this org. */
export type VendorAppPolicy =
  | (AppPolicyValues & { readonly record: true })
  | { readonly record: false; readonly appIsHere: boolean };

/** SOQL, else Metadata, else unread (A 5.6). */
const values = firstOf('app-policy-values', [appPolicyByQuery, appPolicyByMetadata]);

export const vendorAppPolicy = deriveFact<VendorAppPolicy>({
  id: 'vendor-app-policy',
  after: [vendorApp, values],
  derive: (_setup, known) => {
    const app = known.get(vendorApp);
    if (app.state === 'read' && app.value === null) return read({ record: false, appIsHere: false });
    const found = known.get(values);
    if (found.state !== 'read') return found;
    return read(found.value ? { ...found.value, record: true } : { record: false, appIsHere: true });
  },
});

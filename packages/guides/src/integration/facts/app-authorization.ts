import type { PermittedUsers } from '../../app-policy.ts';
import { read, unread } from '../../model/derive.ts';
import { deriveFact } from '../../model/fact.ts';
import { appGrants } from './app-grants.ts';
import type { AppGrants } from './counted-grants.ts';
import { vendorAppPolicy } from './vendor-app-policy.ts';

/** Who may authorize the app. `grants` is empty if no approval is required. */
export type AppAuthorization =
  | ({ readonly record: true; readonly permittedUsers: PermittedUsers } & AppGrants)
  | { readonly record: false; readonly appIsHere: boolean | 'without-oauth' };

/** The Permitted Users policy, with the grants if only approved users may authorize the app. */
export const appAuthorization = deriveFact<AppAuthorization>({
  id: 'app-authorization',
  after: [vendorAppPolicy, appGrants],
  derive: (_setup, known) => {
    const policy = known.get(vendorAppPolicy);
    if (policy.state !== 'read') return policy;
    if (!policy.value.record) return read(policy.value);
    const { permittedUsers } = policy.value;
    if (permittedUsers === null) return unread('not-readable-by-api');
    if (permittedUsers === 'AllSelfAuthorized')
      return read({ record: true, permittedUsers, grants: [], doubtful: [], lost: [], held: [] });
    const grants = known.get(appGrants);
    return grants.state === 'read' ? read({ record: true, permittedUsers, ...grants.value }) : grants;
  },
});

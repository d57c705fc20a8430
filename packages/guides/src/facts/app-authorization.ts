import type { PermittedUsers } from '../app-policy.ts';
import { deriveFact } from '../model/fact.ts';
import { appGrants } from './app-grants.ts';
import { vendorAppPolicy } from './vendor-app-policy.ts';

/** Who may authorise the app. `grants` is empty where it does not matter. */
export type AppAuthorization =
  | {
      readonly record: true;
      readonly permittedUsers: PermittedUsers;
      readonly grants: readonly { readonly kind: 'profile' | 'permission-set'; readonly name: string }[];
    }
  | { readonly record: false; readonly appIsHere: boolean };

/** The Permitted Users policy, with the signed-in person's grants where only approved users may. */
export const appAuthorization = deriveFact<AppAuthorization>({
  id: 'app-authorization',
  after: [vendorAppPolicy, appGrants],
  derive: (_setup, known) => {
    const policy = known.get(vendorAppPolicy);
    if (policy.state !== 'read') return policy;
    if (!policy.value.record) return { state: 'read', value: policy.value };
    const { permittedUsers } = policy.value;
    if (permittedUsers === null) return { state: 'failed', failure: { reason: 'not-readable-by-api' } };
    if (permittedUsers === 'AllSelfAuthorized')
      return { state: 'read', value: { record: true, permittedUsers, grants: [] } };
    const grants = known.get(appGrants);
    if (grants.state !== 'read') return grants;
    return { state: 'read', value: { record: true, permittedUsers, grants: grants.value } };
  },
});
